import { isHan } from '../documents/scanning/units.js';
import type { Span } from '../text/span.js';

/** The most Chinese characters, and the most words, that are taken for the beginning of one term. */
const mostCharacters = 12;
const mostWords = 4;

/** The fewest code units that say enough to look for. */
const fewest = 2;

/**
 * The stretches before an offset that may be the beginning of a term, the longest first: from each of the last Chinese
 * characters and Latin words on. They end at the offset; none holds what is not prose, so that nothing is typed in code.
 */
export function typedBefore(units: Uint16Array, offset: number): Span[] {
  const starts: number[] = [];
  let characters = 0;
  let words = 0;
  let at = offset;
  for (; at > 0 && isTyped(units, at - 1, offset); at--) {
    const unit = units[at - 1];
    if (isHan(unit)) {
      characters++;
    } else if (isBeginningOfWord(units, at - 1)) {
      words++;
    } else {
      continue;
    }
    if (characters > mostCharacters || words > mostWords) break;
    starts.unshift(at - 1);
  }
  return starts.filter((start) => offset - start >= fewest).map((start) => ({ start, end: offset }));
}

/** The end of the word that goes on behind an offset; the offset itself behind Chinese. */
export function endOfWord(units: Uint16Array, offset: number): number {
  let end = offset;
  while (isLetter(units[offset - 1]) && isLetter(units[end])) {
    end++;
  }
  return end;
}

/** Whether a code unit may be part of what is typed: of a word, or one blank, hyphen or apostrophe between two. */
function isTyped(units: Uint16Array, at: number, end: number): boolean {
  const isWord = (index: number) => isHan(units[index]) || isLetter(units[index]);
  return isWord(at) || (at + 1 < end && at > 0 && joins(units[at]) && isWord(at - 1) && isWord(at + 1));
}

function isBeginningOfWord(units: Uint16Array, at: number): boolean {
  return isLetter(units[at]) && !isLetter(units[at - 1]);
}

function joins(unit: number): boolean {
  return /[ '’-]/u.test(String.fromCharCode(unit));
}

/** A letter that isn't Chinese, with its marks, or a digit. */
function isLetter(unit: number | undefined): boolean {
  return unit !== undefined && !isHan(unit) && /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit));
}
