import { GREATER } from '../scanning/units.js';
import type { Line } from './line.js';

const QUOTE = 0;

/*
 * Each line is held against every open container, and a blank line passes through all list items at once:
 * without a limit, a line of ten thousand bullets before ten thousand blank lines would take quadratic time.
 */
const DEEPEST = 48;

/**
 * The quotations and list items around the current line, outermost first (CommonMark 0.31 §5). An item is
 * known by the columns its content is indented; so are footnote definitions and admonitions, which go on by
 * indentation just the same.
 */
export class Containers {
  private readonly stack: number[] = [];

  get depth(): number {
    return this.stack.length;
  }

  get full(): boolean {
    return this.stack.length >= DEEPEST;
  }

  /** Reads the marks and the indentation by which the line goes on in containers; says in how many. */
  match(line: Line): number {
    let matched = 0;
    for (; matched < this.stack.length; matched++) {
      const width = this.stack[matched];
      if (width === QUOTE) {
        if (line.indent > 3 || line.first !== GREATER) break;
        line.consumeQuoteMark();
      } else {
        if (!line.blank && line.indent < width) break;
        line.moveEdge(width);
      }
    }
    return matched;
  }

  /** Closes all but the outer `depth`. */
  cut(depth: number): void {
    while (this.stack.length > depth) this.stack.pop();
  }

  openQuote(): void {
    this.stack.push(QUOTE);
  }

  /** Opens a container whose content is indented by so many columns, at least one. */
  openItem(columns: number): void {
    this.stack.push(Math.max(1, columns));
  }
}
