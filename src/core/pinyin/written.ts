import type { Span } from '../text/span.js';
import { type Sign, readSigns } from './signs.js';
import { beginsWithVowel, markedSyllable, syllableFrom } from './syllable.js';
import { type Tone, toneOfDigit } from './tone.js';

/** How someone writes tones: as marks, as numbers, or not at all. */
export type ToneStyle = 'marks' | 'numbers' | 'none';

/** A syllable as it stands in some pinyin, with its tone number; the span is in that pinyin. */
export interface WrittenSyllable extends Span {
  /** Small, `ü` and `ê` as such. */
  readonly letters: string;
  /** Nothing if neither a mark nor a number gives one. */
  readonly tone: Tone | undefined;
  readonly style: ToneStyle;
  readonly isCapital: boolean;
  readonly isShouted: boolean;
  /** Whether nothing parts it from the syllable before. */
  readonly isJoined: boolean;
}

/** Divides pinyin into syllables by its spelling alone; undefined where something in it is none. */
export function writtenSyllables(pinyin: string): WrittenSyllable[] | undefined {
  const signs = readSigns(pinyin);
  const syllables: WrittenSyllable[] = [];
  for (let from = 0; from < signs.length;) {
    const letters = syllableFrom(signs, from);
    if (letters === '') {
      return undefined;
    }
    const written = signs.slice(from, from + letters.length);
    const marked = written.find(({ tone }) => tone !== undefined)?.tone;
    const number = numberAt(signs, from + letters.length);
    from += letters.length + (number === undefined ? 0 : 1);
    syllables.push({
      letters,
      tone: marked ?? number,
      style: marked === undefined ? (number === undefined ? 'none' : 'numbers') : 'marks',
      isCapital: written[0].isCapital,
      isShouted: written.length > 1 && written.every(({ isCapital }) => isCapital),
      isJoined: written[0].isJoined,
      start: written[0].start,
      end: signs[from - 1].end,
    });
  }
  return syllables;
}

/** The style of most of the tones that some syllables have. */
export function styleOf(syllables: readonly WrittenSyllable[]): ToneStyle {
  const count = (style: ToneStyle) => syllables.filter((syllable) => syllable.style === style).length;
  const [marks, numbers] = [count('marks'), count('numbers')];
  return marks + numbers === 0 ? 'none' : marks >= numbers ? 'marks' : 'numbers';
}

/** What to write in the place of a syllable: another, with the capitals that are there and the tone as the style has it. */
export function inPlaceOf(
  { isCapital, isShouted, isJoined }: WrittenSyllable,
  { letters, tone = 0 }: Pick<WrittenSyllable, 'letters' | 'tone'>,
  style: ToneStyle,
): string {
  const small =
    style === 'marks'
      ? markedSyllable({ letters, tone })
      : `${letters}${style === 'numbers' && tone > 0 ? tone : ''}`;
  const cased = isShouted
    ? small.toUpperCase()
    : isCapital
      ? small.charAt(0).toUpperCase() + small.slice(1)
      : small;
  return isJoined && beginsWithVowel(small) ? `'${cased}` : cased;
}

/** Pinyin with tone marks, with its tones written in a style. */
export function inStyle(pinyin: string, style: ToneStyle): string {
  const syllables = style === 'marks' ? undefined : writtenSyllables(pinyin);
  if (syllables === undefined) {
    return pinyin;
  }
  let written = '';
  let done = 0;
  for (const syllable of syllables) {
    written +=
      pinyin.slice(done, syllable.start) + inPlaceOf({ ...syllable, isJoined: false }, syllable, style);
    done = syllable.end;
  }
  return written + pinyin.slice(done);
}

/** The letters of pinyin alone, small and *ü* as *u*: what pinyin is alike in however it is written. */
export function lettersOf(pinyin: string): string {
  return readSigns(pinyin)
    .map(({ text }) => (text === 'ü' ? 'u' : text))
    .filter((text) => /^[a-zê]$/u.test(text))
    .join('');
}

/** Whether some pinyin has the letters of other pinyin and, if it gives tones, has them as marks in the same places. */
export function isWrittenAs(given: string, known: string): boolean {
  if (lettersOf(given) !== lettersOf(known)) {
    return false;
  }
  const signs = readSigns(given);
  const isToneless = signs.every(({ text, tone }) => tone === undefined && toneOfDigit(text) === undefined);
  const tonesOf = (all: readonly Sign[]) => all.map(({ tone }) => tone ?? 0).join('');
  return isToneless || tonesOf(signs) === tonesOf(readSigns(known));
}

function numberAt(signs: readonly Sign[], index: number): Tone | undefined {
  const sign = signs.at(index);
  return sign?.isJoined ? toneOfDigit(sign.text) : undefined;
}
