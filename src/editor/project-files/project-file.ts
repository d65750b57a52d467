import type { Uri } from 'vscode';
import { wrongEncoding } from '../../core/glossary/load.js';
import type { GlossaryProblem } from '../../core/glossary/model.js';
import { decodeText } from '../../core/text/decode.js';
import type { Content, KeptFile } from '../files/file-set.js';
import { localize } from '../localize.js';

/** What came of loading the text of a file. */
export interface Loaded<Contents> {
  readonly contents: Contents;
  readonly problems: readonly GlossaryProblem[];
}

/** A small file of a project through its changes: one that can't be read leaves the last good state in force. */
export class ProjectFile<Contents> implements KeptFile {
  problems: readonly GlossaryProblem[] = [];
  /** What is in force; undefined where the file has never been readable. */
  contents: Contents | undefined;
  /** Whether what is in force is of an earlier version than the text. */
  isBroken = false;
  /** What was last read; undefined where nothing was. */
  private latest: string | undefined;

  constructor(
    readonly uri: Uri,
    private readonly load: (text: string, uri: Uri) => Loaded<Contents>,
  ) {}

  get text(): string {
    return this.latest ?? '';
  }

  get state(): readonly unknown[] {
    return [this.contents, this.problems, this.text];
  }

  read({ bytes }: Content): Promise<void> {
    const decoded = decodeText(bytes);
    if ('problem' in decoded) {
      this.latest = '';
      this.isBroken = this.contents !== undefined;
      this.problems = [wrongEncoding(decoded.problem, this.uri.toString(), decoded.place, localize)];
    } else if (decoded.text !== this.latest) {
      this.latest = decoded.text;
      this.take(this.load(decoded.text, this.uri));
    }
    return Promise.resolve();
  }

  keep(): void {
    this.readAnewNextTime();
  }

  leaveOut(): void {
    this.readAnewNextTime();
    this.contents = undefined;
    this.problems = [];
  }

  readAnewNextTime(): void {
    this.latest = undefined;
  }

  private take({ contents, problems }: Loaded<Contents>): void {
    this.isBroken = this.contents !== undefined && problems.some(({ code }) => code === 'yaml-syntax');
    if (!this.isBroken) this.contents = contents;
    this.problems = problems;
  }
}
