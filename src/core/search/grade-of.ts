import { codeUnits } from '../documents/reading.js';
import type { Term } from '../glossary/model.js';
import { type Grade, grades, matchKey } from './match-key.js';
import { searchKeysOf, searchText } from './search-key.js';

/** How something typed is found in a term, in the best of its spellings; undefined where it isn't, or nothing is typed. */
export function gradeOf(typed: string, { text, forms, language, pinyin }: Term): Grade | undefined {
  const wanted = searchText(typed);
  if (wanted === '') {
    return undefined;
  }
  const found = [text, ...forms]
    .flatMap((spelling) => searchKeysOf(spelling, language, pinyin))
    .flatMap((key) => {
      const units = codeUnits(`\0${key.text}\0`);
      return key.starts.flatMap((start) => matchKey(wanted, units, start + 1) ?? []);
    });
  return grades.find((grade) => found.includes(grade));
}
