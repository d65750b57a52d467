import type { PinyinDictionary } from './dictionary.js';
import { spokenSymbols } from './readings.js';
import { type Sign, readSigns } from './signs.js';
import { type Syllable, readSyllable } from './syllable.js';

/** What the pinyin of a term gives one after the other: a Han character, a run of letters and digits, or a symbol. */
export interface TermPart {
  readonly text: string;
  /** UTF-16 offset in the term. */
  readonly at: number;
  /** A Han character must be given; anything else may be left out. */
  readonly isHan: boolean;
  /** The part as pinyin that it stands in as it is. */
  readonly signs: readonly Sign[];
  /** Its readings; none if they are unknown, or it isn't read. */
  readonly readings: readonly string[];
  /** What it may be given as where it stands. */
  readonly syllables: readonly Syllable[];
  /** Whether it may be an *r* behind the syllable before: 儿. */
  readonly isErhua: boolean;
}

/** The parts of a term in order; punctuation and spaces are none. */
export function partsOf(term: string, dictionary: PinyinDictionary): TermPart[] {
  const pieces = [...term.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}]\p{M}*)+|\p{S}/gu)];
  return pieces.map(({ 0: text, index: at }, order) => {
    const readings = readingsOf(text, dictionary);
    const spoken = [...readings, ...readingsBefore(text, pieces[order + 1]?.[0] ?? '', dictionary)];
    const syllables = spoken.flatMap((reading) => readSyllable(reading) ?? []);
    return {
      text,
      at,
      isHan: /\p{Script=Han}/u.test(text),
      signs: readSigns(text),
      readings,
      syllables: order === 0 ? inFirstPlace(syllables) : syllables,
      isErhua: /[儿兒]/u.test(text) && order > 0,
    };
  });
}

function readingsOf(text: string, dictionary: PinyinDictionary): readonly string[] {
  const spoken = spokenSymbols.get(text.normalize('NFKC'));
  return spoken === undefined ? dictionary.readings(text) : [spoken];
}

/** The syllables that a term can begin with: a neutral tone only where it is the usual one (的). */
function inFirstPlace(syllables: readonly Syllable[]): readonly Syllable[] {
  return syllables.filter(({ tone }, index) => tone !== 0 || index === 0);
}

/** What 一 and 不 become before some tones, which dictionaries don't write but many people do: *yí*, *yì*, *bú*. */
function readingsBefore(character: string, next: string, dictionary: PinyinDictionary): string[] {
  if (character !== '一' && character !== '不') {
    return [];
  }
  const tones = new Set(dictionary.readings(next).map((reading) => readSyllable(reading)?.tone));
  const isFalling = tones.has(4) || tones.has(0);
  if (character === '不') {
    return isFalling ? ['bú'] : [];
  }
  const isOther = tones.has(1) || tones.has(2) || tones.has(3);
  return [...(isFalling ? ['yí'] : []), ...(isOther ? ['yì'] : [])];
}
