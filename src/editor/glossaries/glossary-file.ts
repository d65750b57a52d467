import type { LogOutputChannel, Uri } from 'vscode';
import type { GlossaryContents } from '../../core/glossary/concept-list.js';
import { loading } from '../../core/glossary/load.js';
import type { GlossaryProblem, Origin } from '../../core/glossary/model.js';
import { type StoredGlossary, storedGlossary, storing } from '../../core/glossary/stored.js';
import { decodeText } from '../../core/text/decode.js';
import { fileName } from '../file-name.js';
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

/** What is in a glossary file now, or in its editor. */
export interface Content {
  readonly bytes: Uint8Array;
  /** Whether it stands in an editor and hasn't been saved. */
  readonly isUnsaved: boolean;
}

/** One glossary file through its changes: a version that can't be read leaves the last good one in force. */
export class GlossaryFile {
  /** What was last read, where there are problems in it. */
  text = '';
  problems: readonly GlossaryProblem[] = [];
  /** The last good state. */
  glossary: GlossaryContents | undefined;
  /** The key of the last good state. */
  key = '';
  /** Why the file can't be read as it is now. */
  trouble: string | undefined;
  /** The digest of what was last read. */
  private digest = '';
  private isTold = false;
  /** Keeps the last good state, which took long to read. */
  private keepLater: (() => void) | undefined;

  constructor(
    readonly uri: Uri,
    private readonly origin: Origin,
    private readonly tools: ReadingTools,
  ) {}

  /** Takes in what is now in the file, unless `isWanted` says meanwhile that this is out of date. */
  async read(content: Content, isWanted: () => boolean): Promise<void> {
    const digest = await digestOf(content.bytes);
    if (digest !== this.digest) {
      const key = await keyOf('glossary', this.uri.toString(), this.origin, digest);
      const isRead = (await this.readKept(key, content)) || (await this.readContent(key, content, isWanted));
      if (!isRead) return;
      this.digest = digest;
    }
    if (content.isUnsaved) return;
    this.tell();
    this.keepLater?.();
    this.keepLater = undefined;
  }

  /** Says that the file can't be read, and leaves its last good state in force. */
  keep(reason: string): void {
    this.digest = '';
    this.fail(reason);
    this.tell();
  }

  /** Leaves the glossary out: there is no such file. */
  leaveOut(reason: string): void {
    this.digest = '';
    this.glossary = undefined;
    this.problems = [];
    this.fail(reason);
  }

  /** Whether what is kept of this content could be taken in. */
  private async readKept(key: string, { bytes }: Content): Promise<boolean> {
    const kept = await this.tools.cache.read(key);
    const stored = kept && storedGlossary(kept, this.uri.toString());
    if (stored === undefined) return false;
    const decoded = stored.problems.length > 0 ? decodeText(bytes) : { text: '' };
    this.take(key, 'text' in decoded ? decoded.text : '', stored);
    return true;
  }

  /** Whether it was read before it was out of date. */
  private async readContent(key: string, content: Content, isWanted: () => boolean): Promise<boolean> {
    const decoded = decodeText(content.bytes);
    if ('problem' in decoded) {
      this.fail(decoded.problem);
      return true;
    }
    const { text } = decoded;
    const options = { origin: this.origin, localize };
    const steps = () => loading(text, this.uri.toString(), options);
    const done = await this.tools.work.run(fileName(this.uri), steps, isWanted);
    if (done === undefined) return false;
    const { glossary, problems } = done.result;
    if (glossary === undefined) {
      this.text = text;
      this.problems = problems;
      this.fail(problems[0]?.message ?? 'not a glossary');
      return true;
    }
    this.take(key, text, { glossary, problems });
    if (done.time > worthKeeping) {
      this.keepLater = () => this.tools.cache.keep(key, () => storing(glossary, problems));
    }
    return true;
  }

  private take(key: string, text: string, { glossary, problems }: StoredGlossary): void {
    this.key = key;
    this.text = problems.length > 0 ? text : '';
    this.problems = problems;
    this.glossary = glossary;
    this.trouble = undefined;
    this.isTold = false;
    this.keepLater = undefined;
    for (const { place, message } of problems) {
      this.tools.log.warn(`${this.uri.toString(true)}:${place.line}:${place.column} ${message}`);
    }
  }

  private fail(reason: string): void {
    if (reason === this.trouble) return;
    this.trouble = reason;
    const consequence = this.glossary ? 'its last good state stays in force' : 'it is left out';
    this.tools.log.warn(`${this.uri.toString(true)} can't be read, ${consequence}: ${reason}`);
  }

  /** Once, until the file is mended, and not while someone is at work on it, who sees its problems anyway. */
  private tell(): void {
    if (this.trouble === undefined || this.isTold) return;
    this.isTold = true;
    this.tools.notices.broken(this.uri, this.glossary !== undefined);
  }
}
