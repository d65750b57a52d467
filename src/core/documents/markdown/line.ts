import { SPACE, TAB } from '../scanning/units.js';

const TAB_STOP = 4;

/**
 * One line, read from its start through the marks of its containers. Indentation is counted in columns from
 * the edge of the innermost container read so far, tabs with a stop of four (CommonMark 0.31 §2.2).
 */
export class Line {
  start = 0;
  /** End of the line's content, before its line end. */
  end = 0;
  /** First unit that is neither read yet nor blank. */
  offset = 0;
  /** Columns of white space before `offset`. */
  indent = 0;
  /** Whether the mark of a quotation has been read. */
  quoted = false;
  private column = 0;

  constructor(private readonly text: string) {}

  open(start: number, end: number): void {
    this.start = start;
    this.end = end;
    this.offset = start;
    this.column = 0;
    this.quoted = false;
    this.measureIndent();
  }

  get blank(): boolean {
    return this.offset >= this.end;
  }

  /** The unit at `offset`, or 0 on a blank line. */
  get first(): number {
    return this.offset < this.end ? this.text.charCodeAt(this.offset) : 0;
  }

  /** Moves the edge from which indentation counts. */
  moveEdge(columns: number): void {
    this.indent -= columns;
  }

  /** Reads a mark of so many units, and measures what is blank behind it. */
  consume(units: number): void {
    this.offset += units;
    this.column += units;
    this.measureIndent();
  }

  /** Reads the `>` of a quotation and the one space that belongs to it (CommonMark 0.31 §5.1). */
  consumeQuoteMark(): void {
    this.consume(1);
    if (this.indent > 0) this.moveEdge(1);
    this.quoted = true;
  }

  private measureIndent(): void {
    const from = this.column;
    for (; this.offset < this.end; this.offset++) {
      const unit = this.text.charCodeAt(this.offset);
      if (unit === SPACE) this.column++;
      else if (unit === TAB) this.column += TAB_STOP - (this.column % TAB_STOP);
      else break;
    }
    this.indent = this.column - from;
  }
}
