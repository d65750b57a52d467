import { CR, SPACE } from '../../scanning/units.js';
import type { Inline } from '../inline.js';

/** The end of a line within a block: a hard break after two spaces (CommonMark 0.31 §6.7), then quote marks. */
export function lineFeed(inline: Inline, at: number): number {
  const { text, regions } = inline;
  const contentEnd = at > inline.start && text.charCodeAt(at - 1) === CR ? at - 1 : at;
  let spaces = contentEnd;
  while (spaces > inline.start && text.charCodeAt(spaces - 1) === SPACE) spaces--;
  if (contentEnd - spaces >= 2) regions.addBreak(spaces, at + 1);
  return readQuoteMarks(inline, at + 1);
}

function readQuoteMarks(inline: Inline, lineStart: number): number {
  const { gaps } = inline;
  while (inline.nextGap < gaps.length && gaps[inline.nextGap] < lineStart) inline.nextGap += 2;
  if (gaps[inline.nextGap] !== lineStart) return lineStart;
  const end = gaps[inline.nextGap + 1];
  inline.regions.add('markup', lineStart, end);
  return end;
}
