import { firstIndex } from '../first-index.js';

/** A place in a text: line and column count from 1, the column in UTF-16 code units; the offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Turns UTF-16 offsets of one text into lines and columns. A line ends with `\n`, `\r\n` or `\r`. */
export class Lines {
  private readonly starts: number[];

  constructor(private readonly text: string) {
    this.starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
      this.starts.push(end + 1);
    }
    const single = [...text.matchAll(/\r(?!\n)/gu)].map(({ index }) => index + 1);
    if (single.length > 0) {
      this.starts = [...this.starts, ...single].sort((a, b) => a - b);
    }
  }

  /** Offsets beyond the text count as its end. */
  positionAt(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.text.length));
    const line = firstIndex(this.starts, (start) => start > within);
    return { line, column: within - this.starts[line - 1] + 1, offset: within };
  }
}
