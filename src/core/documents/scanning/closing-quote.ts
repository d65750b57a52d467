import { BACKSLASH } from './units.js';

/**
 * Where a string is closed in which a backslash escapes what follows: the offset of the first unit `quote` in `from`…`end` that
 * isn't escaped, or -1.
 */
export function closingQuote(text: string, from: number, end: number, quote: number): number {
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at;
    if (unit === BACKSLASH) at++;
  }
  return -1;
}
