import type { Edit } from '../finding.js';
import type { Span } from '../text/span.js';
import { linesOf } from './lines.js';

/**
 * Takes a comment out of a text: with its line where it stands alone on it, and with the empty line below where there is one
 * above, too; otherwise with the blanks before it.
 */
export function removalOf(text: string, comment: Span): Edit {
  const line = linesOf(text, comment);
  const before = text.slice(line.start, comment.start);
  const isAlone = (before + text.slice(comment.end, line.end)).trim() === '';
  if (!isAlone) {
    const blanks = /[ \t]*$/u.exec(before)?.[0].length ?? 0;
    return { start: comment.start - blanks, end: comment.end, newText: '' };
  }
  const isBelowEmptyLine = /(?:^|\n[ \t]*\r?\n)$/u.test(
    text.slice(Math.max(0, line.start - 100), line.start),
  );
  const behind = isBelowEmptyLine ? /(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))?/uy : /\r\n?|\n/uy;
  behind.lastIndex = line.end;
  return { start: line.start, end: line.end + (behind.exec(text)?.[0].length ?? 0), newText: '' };
}
