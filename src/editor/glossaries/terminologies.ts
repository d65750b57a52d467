import { Terminology } from '../../core/glossary/terminology.js';
import { settled } from '../settled.js';
import { type GlossaryFile, type ReadingTools, worthKeeping } from './glossary-file.js';
import { keyOf } from './keys.js';

/** What a terminology is to be made of. */
export interface Ingredients {
  /** Where it holds, for the log and the progress. */
  readonly name: string;
  /** The nearest last. */
  readonly files: readonly GlossaryFile[];
}

/** The terminologies of the workspace folders, each in force until the next one has been compiled. */
export class Terminologies {
  private compiled: ReadonlyMap<string, Terminology> = new Map();
  private renewing: Promise<unknown> = Promise.resolve();
  /** Counts the renewals asked for: one is out of date when another has been. */
  private latest = 0;

  constructor(private readonly tools: ReadingTools) {}

  get(folder: string): Terminology | undefined {
    return this.compiled.get(folder);
  }

  /** Compiles, for each folder, what is made of other glossaries than before; false where it is out of date meanwhile. */
  renew(wanted: ReadonlyMap<string, Ingredients>): Promise<boolean> {
    const own = ++this.latest;
    const renewed = this.renewing.then(() => this.compileAll(wanted, () => own === this.latest));
    this.renewing = renewed.catch(() => undefined);
    return renewed;
  }

  /** Fulfilled when what was last asked for is in force. */
  settled(): Promise<void> {
    return settled(() => this.renewing);
  }

  private async compileAll(
    wanted: ReadonlyMap<string, Ingredients>,
    isWanted: () => boolean,
  ): Promise<boolean> {
    const next = new Map<string, Terminology>();
    for (const [folder, ingredients] of wanted) {
      const known = [...this.compiled.values(), ...next.values()].find((each) => isMadeOf(each, ingredients));
      const terminology = known ?? (await this.compile(ingredients, isWanted));
      if (terminology === undefined) return false;
      next.set(folder, terminology);
    }
    this.compiled = next;
    return true;
  }

  /** Undefined where nobody wants it any more. */
  private async compile(
    { name, files }: Ingredients,
    isWanted: () => boolean,
  ): Promise<Terminology | undefined> {
    const { cache, work, log } = this.tools;
    const glossaries = files.flatMap(({ glossary }) => glossary ?? []);
    const key = await keyOf('terminology', ...files.flatMap((file) => (file.glossary ? [file.key] : [])));
    const kept = await cache.read(key);
    const restored = kept && (await work.run(name, () => Terminology.restoring(glossaries, kept), isWanted));
    const compiled = restored ?? (await work.run(name, () => Terminology.compiling(glossaries), isWanted));
    if (compiled === undefined) return undefined;
    const { result: terminology, time } = compiled;
    if (restored === undefined && time > worthKeeping) {
      cache.keep(key, function* () {
        yield 0;
        return terminology.toBytes();
      });
    }
    const count = `${glossaries.length} glossaries, ${terminology.concepts.size} concepts`;
    log.info(`${name}: ${count}, ${restored ? 'as kept' : 'compiled'} in ${Math.round(time)} ms`);
    return terminology;
  }
}

function isMadeOf({ glossaries }: Terminology, { files }: Ingredients): boolean {
  const wanted = files.flatMap(({ glossary }) => glossary ?? []);
  return (
    wanted.length === glossaries.length && wanted.every((glossary, index) => glossary === glossaries[index])
  );
}
