import type { LogOutputChannel, Uri } from 'vscode';
import type { GlossaryContents } from '../../core/glossary/concept-list.js';
import { withLost } from '../../core/glossary/last-good.js';
import { type LoadedGlossary, loading, wrongEncoding } from '../../core/glossary/load.js';
import type { GlossaryProblem, Origin } from '../../core/glossary/model.js';
import { type StoredGlossary, storedGlossary, storing } from '../../core/glossary/stored.js';
import { decodeText } from '../../core/text/decode.js';
import { fileName } from '../file-name.js';
import type { Content, KeptFile } from '../files/file-set.js';
import { localize } from '../localize.js';
import type { Work } from '../work.js';
import type { CompiledCache } from './compiled-cache.js';
import { digestOf, keyOf } from './keys.js';
import type { Notices } from './notices.js';

/** What glossary files are read with. */
export interface ReadingTools {
  readonly work: Work;
  readonly cache: CompiledCache;
  readonly notices: Notices;
  readonly log: LogOutputChannel;
}

/** How many milliseconds' work is worth keeping. */
export const worthKeeping = 50;

/** What came of reading a file: of some the glossary's concepts are read only when they are asked for. */
type Loaded = LoadedGlossary | StoredGlossary;

/** One glossary file through its changes: what can't be read leaves the last good state in force. */
export class GlossaryFile implements KeptFile {
  problems: readonly GlossaryProblem[] = [];
  /** What is in force. */
  glossary: GlossaryContents | undefined;
  /** The key of what is in force. */
  key = '';
  /** Why the file, or a part of it, can't be read as it is now. */
  trouble: string | undefined;
  /** The digest of what was last read. */
  private digest = '';
  private bytes: Uint8Array = new Uint8Array();
  private decoded: string | undefined;
  private isTold = false;
  /** Keeps what is in force, if that took long to read. */
  private keepLater = () => {};

  constructor(
    readonly uri: Uri,
    private readonly origin: Origin,
    private readonly tools: ReadingTools,
  ) {}

  /** What was last read. */
  get text(): string {
    return (this.decoded ??= textOf(this.bytes));
  }

  get state(): readonly unknown[] {
    return [this.glossary, this.problems, this.trouble];
  }

  async read(content: Content, isWanted: () => boolean): Promise<void> {
    const digest = await digestOf(content.bytes);
    if (digest !== this.digest) {
      if (!(await this.readAnew(content.bytes, digest, isWanted))) return;
      this.digest = digest;
    }
    if (content.isUnsaved) return;
    this.tell();
    this.keepLater();
    this.keepLater = () => {};
  }

  /** Says that the file can't be read, and leaves its last good state in force. */
  keep(reason: string): void {
    this.digest = '';
    this.fail(reason);
    this.tell();
  }

  readAnewNextTime(): void {
    this.digest = '';
  }

  /** Leaves the glossary out: there is no such file. */
  leaveOut(reason: string): void {
    this.digest = '';
    this.glossary = undefined;
    this.problems = [];
    this.fail(reason);
  }

  /** Whether it was read before it was out of date. */
  private async readAnew(bytes: Uint8Array, digest: string, isWanted: () => boolean): Promise<boolean> {
    const { work } = this.tools;
    const key = await keyOf('glossary', this.uri.toString(), this.origin, digest);
    const before = this.glossary;
    const loaded = (await this.readKept(key)) ?? (await this.load(key, bytes, isWanted));
    if (loaded === undefined) return false;
    const { glossary, problems } = loaded;
    const broken = problems.find(({ code }) => glossary === undefined || code === 'yaml-syntax');
    if (glossary !== undefined && before !== undefined && broken !== undefined) {
      const whole = await work.run(fileName(this.uri), () => withLost(glossary, before), isWanted);
      if (whole === undefined) return false;
      // Both at once: whoever compiles meanwhile takes the one for the name of the other.
      const wholeKey = await keyOf(key, this.key);
      this.glossary = whole.result;
      this.key = wholeKey;
    } else if (glossary !== undefined) {
      this.glossary = glossary;
      this.key = key;
    }
    this.problems = problems;
    this.bytes = bytes;
    this.decoded = undefined;
    this.logProblems();
    if (broken === undefined) {
      this.trouble = undefined;
      this.isTold = false;
    } else {
      this.fail(broken.message);
    }
    return true;
  }

  private async readKept(key: string): Promise<Loaded | undefined> {
    const bytes = await this.tools.cache.read(key);
    return bytes && storedGlossary(bytes, this.uri.toString());
  }

  private async load(key: string, bytes: Uint8Array, isWanted: () => boolean): Promise<Loaded | undefined> {
    const uri = this.uri.toString();
    const decoded = decodeText(bytes);
    if ('problem' in decoded) {
      const problem = wrongEncoding(decoded.problem, uri, decoded.place, localize);
      return { glossary: undefined, problems: [problem] };
    }
    const steps = () => loading(decoded.text, uri, { origin: this.origin, localize });
    const done = await this.tools.work.run(fileName(this.uri), steps, isWanted);
    if (done === undefined) return undefined;
    const { glossary, problems } = done.result;
    this.keepLater = () => {
      if (glossary !== undefined && done.time > worthKeeping) {
        this.tools.cache.keep(key, () => storing(glossary, problems));
      }
    };
    return done.result;
  }

  private logProblems(): void {
    for (const { place, message } of this.problems) {
      this.tools.log.warn(`${this.uri.toString(true)}:${place.line}:${place.column} ${message}`);
    }
  }

  private fail(reason: string): void {
    if (reason === this.trouble) return;
    this.trouble = reason;
    const consequence = this.glossary ? 'what was good stays in force' : 'it is left out';
    this.tools.log.warn(`${this.uri.toString(true)} can't be read in full, ${consequence}: ${reason}`);
  }

  /** Once, until the file is mended, and not while someone is at work on it, who sees its problems anyway. */
  private tell(): void {
    if (this.trouble === undefined || this.isTold) return;
    this.isTold = true;
    this.tools.notices.broken(this.uri, this.glossary !== undefined);
  }
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : '';
}
