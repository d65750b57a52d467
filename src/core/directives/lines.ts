import type { Span } from '../text/span.js';

/** The line that holds a stretch of a text, or all its lines where it goes over several; without the last line break. */
export function linesOf(text: string, { start, end }: Span): Span {
  return { start: lineStart(text, start), end: lineEnd(text, end) };
}

/** The next line with something on it below that of an offset; empty, at the end of the text, where there is none. */
export function nextLineOf(text: string, offset: number): Span {
  const first = /\S/gu;
  first.lastIndex = lineEnd(text, offset);
  const at = first.exec(text)?.index;
  return at === undefined
    ? { start: text.length, end: text.length }
    : { start: lineStart(text, at), end: lineEnd(text, at) };
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function lineEnd(text: string, offset: number): number {
  const lineBreak = /[\r\n]/gu;
  lineBreak.lastIndex = offset;
  return lineBreak.exec(text)?.index ?? text.length;
}
