import type * as pinyinPro from 'pinyin-pro';
import { type Span, contains } from '../text/span.js';
import { amendedReadings, settledCharacters, taiwanReadings } from './readings.js';
import { readSyllable } from './syllable.js';
import { simplified } from './traditional.js';
import { vocabulary } from './vocabulary.js';

/** How Han characters are read in Mandarin. Readings have tone marks, are small and NFC, without tone sandhi. */
export interface PinyinDictionary {
  /** All readings of one Han character, the most usual first; none if it is unknown or no Han character. */
  readings(character: string): readonly string[];
  /** The most likely readings of the Han characters of a text, in order; '' for a character that is unknown. */
  syllablesOf(text: string): readonly string[];
  /**
   * For each Han character of a text whether `syllablesOf` gives the one reading it has there: it has no other, or it
   * stands in a word that has one, and in no other word that differs.
   */
  certaintyOf(text: string): readonly boolean[];
}

type Library = typeof pinyinPro;

/** How many characters almost every word of the library has at most. */
const longestWord = 4;

/** Loads the dictionary, which is large, when something first needs it. */
export async function loadPinyinDictionary(): Promise<PinyinDictionary> {
  return dictionaryOf(await import('pinyin-pro'));
}

function dictionaryOf(library: Library): PinyinDictionary {
  return {
    readings: (character) => [
      ...new Set([...standardReadings(library, character), ...(taiwanReadings.get(character) ?? [])]),
    ],
    syllablesOf: (text) => read(library, charactersOf(text)).map(({ syllable }) => syllable),
    certaintyOf(text) {
      const characters = charactersOf(text);
      return read(library, characters).map(({ word, isSettled }) =>
        word === undefined ? isSettled : !isContested(library, characters, word),
      );
    },
  };
}

/** The readings of one character by the mainland's standard. */
function standardReadings({ polyphonic }: Library, character: string): readonly string[] {
  const composed = character.normalize('NFC');
  if (!/^\p{Script=Han}$/u.test(composed)) {
    return [];
  }
  const listed = polyphonic(composed, { type: 'array' })[0].filter((reading) => reading !== composed);
  return amendedReadings.get(composed) ?? listed.map((reading) => reading.normalize('NFC'));
}

function charactersOf(text: string): string[] {
  return [...text.normalize('NFC')];
}

interface ReadCharacter {
  readonly syllable: string;
  /** The word that it is read so in; nothing if no word says so. */
  readonly word: Word | undefined;
  /** Whether it is read so wherever no word says otherwise. */
  readonly isSettled: boolean;
}

/** A known word in a text; `start` and `end` (exclusive) count its characters. */
interface Word extends Span {
  readonly syllables: readonly string[];
}

/** The Han characters among those of a text, each as its word is read, or else as it is usually read. */
function read(library: Library, characters: readonly string[]): ReadCharacter[] {
  const words = wordsOfCharacters(library, characters);
  return characters.flatMap((character, index) => {
    if (!/\p{Script=Han}/u.test(character)) {
      return [];
    }
    const readings = standardReadings(library, character);
    const isSettled = readings.length === 1 || settledCharacters.has(character);
    const word = words[index];
    const inWord = word?.syllables[index - word.start];
    return inWord !== undefined && readings.some((reading) => isSameButNeutral(reading, inWord))
      ? { syllable: inWord, word, isSettled }
      : { syllable: readings.at(0) ?? '', word: undefined, isSettled };
  });
}

/** Whether another word overlaps with a word and reads a character otherwise: 增长 and 长假 in 增长假. */
function isContested(library: Library, characters: readonly string[], word: Word): boolean {
  const from = Math.max(0, word.start - longestWord + 1);
  const to = word.end + longestWord - 1;
  for (let cut = word.start + 1; cut < word.end; cut++) {
    const before = wordsOfCharacters(library, characters.slice(from, cut)).at(-1);
    const behind = wordsOfCharacters(library, characters.slice(cut, to)).at(0);
    if (
      (before !== undefined && differ(word, moved(before, from))) ||
      (behind !== undefined && differ(word, moved(behind, cut)))
    ) {
      return true;
    }
  }
  return false;
}

function moved({ start, end, syllables }: Word, by: number): Word {
  return { start: start + by, end: end + by, syllables };
}

/** Whether two words overlap, neither within the other, and read what they share in different ways. */
function differ(one: Word, other: Word): boolean {
  if (contains(one, other)) {
    return false;
  }
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.end, other.end);
  const shared = ({ syllables, start: first }: Word) => syllables.slice(start - first, end - first).join(' ');
  return start < end && shared(one) !== shared(other);
}

/** For each of the characters of a text the word that it stands in, if that is known. */
function wordsOfCharacters(
  { segment, OutputFormat }: Library,
  characters: readonly string[],
): (Word | undefined)[] {
  const text = characters.map(inBasicPlane).join('');
  const words: (Word | undefined)[] = [];
  for (const pieces of segment(text, { format: OutputFormat.AllArray, toneSandhi: false })) {
    const start = words.length;
    const syllables = pieces.map(({ result }) => result.normalize('NFC'));
    const word = { start, end: start + pieces.length, syllables };
    words.push(...pieces.map(() => (pieces.length > 1 ? word : undefined)));
  }
  for (const { 0: known, index: start } of text.matchAll(vocabularyWords)) {
    const word = { start, end: start + known.length, syllables: vocabulary.get(known)?.split(' ') ?? [] };
    words.fill(word, word.start, word.end);
  }
  return words;
}

const vocabularyWords = new RegExp([...vocabulary.keys()].join('|'), 'gu');

/** A character as words are looked up with it; those beyond the basic plane are in none, and would take two indices. */
function inBasicPlane(character: string): string {
  return character.length === 1 ? simplified(character) : '\ufffd';
}

/** Whether a syllable is a reading of a character, or that reading with the neutral tone, as many words have it. */
function isSameButNeutral(reading: string, syllable: string): boolean {
  return syllable === reading || syllable === readSyllable(reading)?.letters;
}
