import type { Span } from '../../../core/text/span.js';

const before = 8;
const behind = 60;

/** What stands around a stretch of a text in its line, and where in that the stretch is. */
export interface Snippet extends Span {
  readonly text: string;
}

/** Cuts out a stretch of a text with a little of its line around it, on one line. */
export function snippetOf(text: string, { start, end }: Span): Snippet {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, wholeCharacter(text, start - before));
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, wholeCharacter(text, end + behind));
  const lead = from > lineStart ? '…' : '';
  const [head, middle, tail] = [text.slice(from, start), text.slice(start, end), text.slice(end, to)].map(
    (part) => part.replace(/\s+/gu, ' '),
  );
  const beginning = lead + head.trimStart();
  return {
    text: beginning + middle + tail.trimEnd(),
    start: beginning.length,
    end: beginning.length + middle.length,
  };
}

/** A surrogate pair is not cut in two. */
function wholeCharacter(text: string, offset: number): number {
  const isLowSurrogate = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return isLowSurrogate ? offset - 1 : offset;
}
