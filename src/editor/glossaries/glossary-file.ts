import type { LogOutputChannel, Uri } from 'vscode';
import { loadGlossary } from '../../core/glossary/load.js';
import type { Glossary, GlossaryProblem } from '../../core/glossary/model.js';
import { decodeText } from '../../core/text/decode.js';

/** One glossary file through its changes: a version that can't be read leaves the last good one in force. */
export class GlossaryFile {
  /** What was last read, absent before that. */
  text: string | undefined;
  /** The last good state. */
  glossary: Glossary | undefined;
  problems: readonly GlossaryProblem[] = [];
  private isBroken = false;

  constructor(
    readonly uri: Uri,
    private readonly log: LogOutputChannel,
  ) {}

  /** Takes in the bytes that are now in the file. */
  readBytes(bytes: Uint8Array): void {
    const decoded = decodeText(bytes);
    if ('text' in decoded) {
      this.read(decoded.text);
    } else {
      this.keep(decoded.problem);
    }
  }

  /** Takes in the text that is now in the file, or in its editor. */
  read(text: string): void {
    if (text === this.text) return;
    this.text = text;
    const { glossary, problems } = loadGlossary(text, this.uri.toString());
    this.problems = problems;
    if (glossary === undefined) {
      this.keep(problems[0]?.message ?? 'not a glossary');
    } else {
      this.glossary = glossary;
      this.isBroken = false;
      for (const { place, message } of problems) {
        this.log.warn(`${this.uri.toString(true)}:${place.line}:${place.column} ${message}`);
      }
    }
  }

  /** Says once, until it is mended, that the file can't be read. */
  keep(reason: string): void {
    if (this.isBroken) return;
    this.isBroken = true;
    const consequence = this.glossary ? 'its last good state stays in force' : 'it is left out';
    this.log.warn(`${this.uri.toString(true)} can't be read, ${consequence}: ${reason}`);
  }
}
