import type { Span } from '../../text/span.js';
import * as u from '../scanning/units.js';

/**
 * The text of the ATX heading in `at`…`end`, without its marks (CommonMark 0.31 §4.2). Two marks or more open
 * a heading without a space too: `##标题` is written often, and read as one by many tools.
 */
export function atxHeading(text: string, at: number, end: number): Span | undefined {
  const marksEnd = u.skipRun(text, at, end, u.HASH);
  const level = marksEnd - at;
  if (level === 0 || level > 6) return undefined;
  if (marksEnd < end && level === 1 && !u.isBlank(text.charCodeAt(marksEnd))) return undefined;
  const start = u.skipBlanks(text, marksEnd, end);
  return { start, end: withoutClosingMarks(text, start, end) };
}

function withoutClosingMarks(text: string, start: number, end: number): number {
  const trimmed = u.trimEnd(text, start, end);
  let at = trimmed;
  while (at > start && text.charCodeAt(at - 1) === u.HASH) at--;
  if (at === trimmed) return trimmed;
  return at === start || u.isBlank(text.charCodeAt(at - 1)) ? u.trimEnd(text, start, at) : trimmed;
}
