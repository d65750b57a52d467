import type { Finder } from '../scanning/finder.js';
import { BACKSLASH } from '../scanning/units.js';

/** Finds where formulas end. A blank line never stands in one: where it comes first, the opener was text. */
export class MathEnds {
  private readonly blankLine = /\n[ \t\r]*\n/g;
  private nextBlankLine = -1;

  constructor(
    private readonly text: string,
    private readonly finder: Finder,
  ) {}

  /** End of the formula whose content begins at `from`, its closer included, or 0. */
  after(from: number, closer: string): number {
    const limit = this.blankLineAfter(from);
    let at = this.finder.find(closer, from, limit);
    while (at >= 0 && closer === '$' && this.isEscaped(at)) at = this.finder.find(closer, at + 1, limit);
    return at < 0 ? 0 : at + closer.length;
  }

  private blankLineAfter(from: number): number {
    if (this.nextBlankLine < from) {
      this.blankLine.lastIndex = from;
      this.nextBlankLine = this.blankLine.exec(this.text)?.index ?? this.text.length;
    }
    return this.nextBlankLine;
  }

  private isEscaped(at: number): boolean {
    let start = at;
    while (start > 0 && this.text.charCodeAt(start - 1) === BACKSLASH) start--;
    return (at - start) % 2 === 1;
  }
}
