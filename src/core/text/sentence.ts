import { BLOCK_BORDER } from '../documents/reading.js';
import { endsSentence } from './sentence-end.js';
import type { Span } from './span.js';
import { isSpace } from '../documents/scanning/units.js';

/** The longest stretch looked at on either side; text without any full stop stays linear to analyse. */
const furthest = 2000;

const lineFeed = 0x0a;

/**
 * The sentence around a span of a document's code units; for where one ends, see {@link endsSentence}.
 */
export function sentenceAround(units: Uint16Array, span: Span): Span {
  let start = span.start;
  while (start > 0 && span.start - start < furthest && !endsBefore(units, start)) {
    start--;
  }
  let end = span.end;
  while (end < units.length && end - span.end < furthest && !endsBefore(units, end)) {
    end++;
  }
  return { start, end };
}

/** Whether a sentence ends right before an offset: at a mark, at the border of a block, or at a blank line. */
export function endsBefore(units: Uint16Array, offset: number): boolean {
  const last = units[offset - 1];
  if (last === BLOCK_BORDER || units[offset] === BLOCK_BORDER) {
    return true;
  }
  return last === lineFeed ? isBlankLine(units, offset) : endsSentence(units, offset);
}

/** Whether only spaces stand between an offset, where a line begins, and the end of the line. */
export function isBlankLine(units: Uint16Array, offset: number): boolean {
  let next = offset;
  while (next < units.length && isSpace(units[next]) && units[next] !== lineFeed) {
    next++;
  }
  return units[next] === lineFeed;
}

/** Whether the text around a span ends as sentences do; headings, cells of tables and lists of words don't. */
export function isWholeSentence(units: Uint16Array, span: Span): boolean {
  const { end } = sentenceAround(units, span);
  const rest = String.fromCharCode(...units.subarray(span.end, end)).replace(/[\ufdd0-\ufdd2]/gu, ' ');
  return /[.!?:;…。！？：；][\s”’"'）)\]】」』*_]*$/u.test(rest);
}
