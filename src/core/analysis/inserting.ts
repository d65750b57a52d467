import type { Edit } from '../finding.js';
import { overlaps, type Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import { writingIn } from './writing.js';

/**
 * The edit that puts words in the place of a stretch of prose. Where the stretch is empty, they go between what stands there or, in the
 * midst of an English word, behind that. Blanks part them from English words beside them. Undefined where the stretch has anything
 * but prose, or the format of the document can't have the words there.
 */
export function inserting(analysis: Analysis, span: Span, words: string): Edit | undefined {
  const { text } = analysis.document;
  const { start, end } = span.start === span.end ? behindWord(text, span.start) : span;
  if (analysis.reading.regions.some((region) => overlaps(region, { start, end }))) return undefined;
  const before = isWord(words.charAt(0)) && isWord(text.charAt(start - 1)) ? ' ' : '';
  const behind = isWord(words.slice(-1)) && isWord(text.charAt(end)) ? ' ' : '';
  const edits = [{ start, end, newText: `${before}${words}${behind}` }];
  return writingIn(analysis)([{ edits }]).at(0)?.edits.at(0);
}

/** A place, or the end of the word that it is in the middle of. */
function behindWord(text: string, at: number): Span {
  let end = at;
  if (isWord(text.charAt(at - 1))) while (isWord(text.charAt(end))) end++;
  return { start: end, end };
}

function isWord(character: string): boolean {
  return /[\p{Script=Latin}\p{N}]/u.test(character);
}
