import { CR, LF } from './units.js';

/**
 * The same text with every lone carriage return as a line feed, so that scanners need to know one line end
 * only. Offsets stay.
 */
export function withLineFeeds(text: string): string {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) return text.replace(/\r(?!\n)/g, '\n');
  }
  return text;
}

/** Offset of the line feed that ends the line with `from`, or the text's length. */
export function lineFeedAfter(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** End of a line's content, given the offset of its line feed: a carriage return before it is not content. */
export function contentEnd(text: string, start: number, lineFeed: number): number {
  return lineFeed > start && text.charCodeAt(lineFeed - 1) === CR ? lineFeed - 1 : lineFeed;
}
