import { codeUnits } from '../documents/reading.js';
import type { Language } from '../glossary/model.js';
import type { Span } from '../text/span.js';
import { type Grade, matchKey } from './match-key.js';
import { searchKeysOf, searchText, syllablesOf } from './search-key.js';

/**
 * Where in a term something typed is found (UTF-16, from 0), by its words or by its pinyin; undefined where that can't be
 * told, as where characters and syllables don't correspond.
 */
export function hitIn(typed: string, text: string, language: Language, pinyin = ''): Span | undefined {
  const wanted = searchText(typed);
  if (wanted === '') {
    return undefined;
  }
  const bounds = [...text.matchAll(/\P{M}\p{M}*/gu)].map(({ index }) => index);
  const ends = [...bounds.slice(1), text.length];
  const syllables = syllablesOf(text, pinyin);
  const isIn = (start: number, end: number): boolean => {
    const read = syllables.slice(countHan(text, 0, start), countHan(text, 0, end)).join(' ');
    return searchKeysOf(text.slice(start, end), language, read).some((key) => {
      const grade = matchKey(wanted, codeUnits(`\0${key.text}\0`), 1);
      return grade !== undefined && (start === 0 || !isAbbreviation(grade));
    });
  };
  const start = bounds.find((each) => isWordStart(text, each) && isIn(each, text.length));
  const end = start === undefined ? undefined : ends.find((each) => each > start && isIn(start, each));
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Only all of a term is abbreviated, not what stands within. */
function isAbbreviation(grade: Grade): boolean {
  return grade === 'initials' || grade === 'first initials';
}

function countHan(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\p{Script=Han}/gu)?.length ?? 0;
}

function isWordStart(text: string, offset: number): boolean {
  const isHan = /^\p{Script=Han}/u.test(text.slice(offset));
  return isHan || !/(?!\p{Script=Han})[\p{L}\p{N}\p{M}\p{S}]$/u.test(text.slice(0, offset));
}
