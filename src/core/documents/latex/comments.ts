import { contentEnd, lineFeedAfter } from '../scanning/lines.js';
import { CR, LF, skipBlanks } from '../scanning/units.js';
import type { LatexText } from './latex-text.js';

/** End of the comment at `at`, before its line end. */
export function commentEnd(text: string, at: number): number {
  return contentEnd(text, at, lineFeedAfter(text, at));
}

/** A comment; a bare `%` at a line's end is there to join the lines, and so is read through. */
export function comment(latex: LatexText, at: number): number {
  const { text } = latex;
  const end = commentEnd(text, at);
  if (skipBlanks(text, at + 1, end) < end) return latex.cover('comment', at, end);
  const nextLine = Math.min(text.length, lineFeedAfter(text, end) + 1);
  const nextWord = skipBlanks(text, nextLine, text.length);
  const joins = nextWord < text.length && !isLineEnd(text.charCodeAt(nextWord));
  return latex.cover('markup', at, joins ? nextWord : end);
}

function isLineEnd(unit: number): boolean {
  return unit === LF || unit === CR;
}
