import type { Language } from '../../glossary/model.js';
import { inBatches, type Steps } from '../../steps.js';
import { HAN, LATIN, letterClasses } from './letter-classes.js';

/** How much of a text is written in Chinese characters, and how much in Latin letters. */
export interface LetterCount {
  readonly han: number;
  readonly letters: number;
}

/** An English text has about this many letters for each character of its Chinese translation. */
const lettersForHan = 3;
/** From this share of its size on, what is Chinese makes a text Chinese, and not an English one that quotes Chinese. */
const chineseShare = 0.35;

/** How many code units to look at between two pauses. */
const unitsAStep = 100_000;

/** Counts the letters of a long text in steps. */
export function* countingLetters(units: Uint16Array): Steps<LetterCount> {
  let [han, letters] = [0, 0];
  yield* inBatches(units.length, unitsAStep, (from, to) => {
    const count = letterCount(units.subarray(from, to));
    han += count.han;
    letters += count.letters;
  });
  return { han, letters };
}

/** Counts the letters of a text. */
export function letterCount(units: Uint16Array): LetterCount {
  let han = 0;
  let letters = 0;
  for (let at = 0; at < units.length; at++) {
    const is = letterClasses[units[at]];
    if (is === HAN) han++;
    else if (is === LATIN) letters++;
  }
  return { han, letters };
}

/** The length of a text in letters of the English one that says the same. */
export function sizeOf({ han, letters }: LetterCount): number {
  return han * lettersForHan + letters;
}

/** The language that a text is written in, with words of the other one in it. */
export function languageOf(count: LetterCount): Language {
  return count.han * lettersForHan >= sizeOf(count) * chineseShare ? 'zh' : 'en';
}
