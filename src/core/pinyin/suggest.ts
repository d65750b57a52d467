import type { PinyinDictionary } from './dictionary.js';
import { spokenSymbols } from './readings.js';
import { beginsWithVowel } from './syllable.js';
import { wordsOf } from './words.js';

/**
 * The pinyin of a term by GB/T 16159: tone marks without tone sandhi, the syllables of a word together, an apostrophe
 * before *a*, *o* and *e* within it. Latin letters, digits and characters of unknown reading stay as they are. Which
 * words are proper names isn't guessed: all is small. For terms, not for long texts.
 */
export function suggestPinyin(term: string, dictionary: PinyinDictionary): string {
  const syllables = dictionary.syllablesOf(term)[Symbol.iterator]();
  const spoken = wordsOf(term).map((word) => {
    let written = '';
    for (const character of word) {
      const isHan = /\p{Script=Han}/u.test(character);
      written += isHan ? joined(written, character, syllables.next().value ?? '') : character;
    }
    return spokenSymbols.get(word.normalize('NFKC')) ?? written;
  });
  return spoken.join(' ');
}

/** Whether `suggestPinyin` gives the one way to read a term. */
export function isCertain(term: string, dictionary: PinyinDictionary): boolean {
  return dictionary.certaintyOf(term).every(Boolean);
}

/** What a character adds to the syllables of its word. */
function joined(before: string, character: string, syllable: string): string {
  if (syllable === 'er' && before !== '') {
    return 'r';
  }
  return (before !== '' && beginsWithVowel(syllable) ? "'" : '') + (syllable || character);
}
