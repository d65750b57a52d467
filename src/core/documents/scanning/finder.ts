interface Known {
  readonly from: number;
  readonly at: number;
}

/**
 * Finds the next place of a string, and remembers it: a thousand openers that wait for the same closer cost
 * one search, not a thousand, as long as each asks from a later offset than the one before.
 */
export class Finder {
  private readonly known = new Map<string, Known>();

  constructor(private readonly text: string) {}

  /** Offset of the first `needle` in `from`…`end`, or -1. */
  find(needle: string, from: number, end: number): number {
    const at = this.next(needle, from);
    return at + needle.length <= end ? at : -1;
  }

  private next(needle: string, from: number): number {
    const known = this.known.get(needle);
    if (known !== undefined && known.from <= from && from <= known.at) return known.at;
    const found = this.text.indexOf(needle, from);
    const at = found < 0 ? Infinity : found;
    this.known.set(needle, { from, at });
    return at;
  }
}
