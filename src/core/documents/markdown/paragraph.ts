import { lineFeedAfter } from '../scanning/lines.js';
import { skipBlanks } from '../scanning/units.js';
import type { Line } from './line.js';

/** The lines of the open paragraph, of which only the last one's place and the gaps between them are kept. */
export class Paragraph {
  open = false;
  start = 0;
  end = 0;
  /** Where the content of the last line begins. */
  lastLine = 0;
  /** Where the content of the line before the last ends. */
  beforeLastLine = 0;
  /** Start and end, in turn, of the quotation marks before lines that go on. */
  readonly gaps: number[] = [];
  private nextGap = 0;

  begin(start: number, end: number): void {
    this.open = true;
    this.start = start;
    this.end = end;
    this.lastLine = start;
    this.beforeLastLine = start;
    if (this.gaps.length > 0) this.gaps.length = 0;
    this.nextGap = 0;
  }

  add(line: Line): void {
    if (line.quoted) this.gaps.push(line.start, line.offset);
    this.beforeLastLine = this.end;
    this.lastLine = line.offset;
    this.end = line.end;
  }

  get isOneLine(): boolean {
    return this.lastLine === this.start;
  }

  /** Where the content of the line below `at` begins, at most `end`; to be asked in order. */
  nextLineAfter(text: string, at: number, end: number): number {
    const lineStart = lineFeedAfter(text, at) + 1;
    if (lineStart >= end) return end;
    while (this.nextGap < this.gaps.length && this.gaps[this.nextGap] < lineStart) this.nextGap += 2;
    const marksFollow = this.gaps[this.nextGap] === lineStart;
    return marksFollow ? this.gaps[this.nextGap + 1] : skipBlanks(text, lineStart, end);
  }
}
