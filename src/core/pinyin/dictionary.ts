import { type KnownWord, type Library, isContested, isFoundByChance, knownWords } from './known-words.js';
import { amendedReadings, settledCharacters, taiwanReadings } from './readings.js';
import { wordsOfSeveralReadings } from './several-readings.js';
import { readSyllable } from './syllable.js';

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
  /**
   * For each Han character of a text the word that tells how it is read there; nothing where no word does, where words
   * differ or are found by chance, and where the word itself may be read otherwise.
   */
  witnessesIn(text: string): readonly (Witness | undefined)[];
}

/** A word that tells how a character in it is read. */
export interface Witness {
  /** As it stands in the text. */
  readonly word: string;
  readonly syllable: string;
}

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
    witnessesIn(text) {
      const characters = charactersOf(text);
      const isWitness = (word: KnownWord) =>
        !wordsOfSeveralReadings.has(word.text) &&
        !isFoundByChance(characters, word) &&
        !isContested(library, characters, word);
      return read(library, characters).map(({ word, syllable }) =>
        word !== undefined && isWitness(word)
          ? { word: characters.slice(word.start, word.end).join(''), syllable }
          : undefined,
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
  readonly word: KnownWord | undefined;
  /** Whether it is read so wherever no word says otherwise. */
  readonly isSettled: boolean;
}

/** The Han characters among those of a text, each as its word is read, or else as it is usually read. */
function read(library: Library, characters: readonly string[]): ReadCharacter[] {
  const words = knownWords(library, characters);
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

/** Whether a syllable is a reading of a character, or that reading with the neutral tone, as many words have it. */
function isSameButNeutral(reading: string, syllable: string): boolean {
  return syllable === reading || syllable === readSyllable(reading)?.letters;
}
