import { type Step, stepsTo } from './align.js';
import type { PinyinDictionary } from './dictionary.js';
import type { Given } from './given.js';
import type { Sign } from './signs.js';
import { beginsWithVowel, markedSyllable, readSyllable } from './syllable.js';
import type { TermPart } from './term-parts.js';

/**
 * Some pinyin of a term, written well: tone marks by what is given, or else by how the whole term is read, with the
 * spacing and the capitals that are there. Nothing where more than one tone is possible. `last` is the last step of
 * the way that the pinyin goes along the term.
 */
export function toneMarked(
  term: string,
  pinyin: string,
  signs: readonly Sign[],
  last: Step | undefined,
  dictionary: PinyinDictionary,
): string | undefined {
  const likely = dictionary.syllablesOf(term);
  const certain = dictionary.certaintyOf(term);
  let marked = '';
  let done = 0;
  let han = 0;
  for (const step of stepsTo(last)) {
    const only = step.part.isHan && certain[han] ? likely[han] : undefined;
    han += step.part.isHan ? 1 : 0;
    if (step.given !== undefined) {
      const syllable = syllableOf(step.given, step.part, only);
      if (syllable === undefined) {
        return undefined;
      }
      const written = signs.slice(step.from, step.to);
      marked += pinyin.slice(done, written[0].start);
      marked += inPlaceOf(step, syllable, signs);
      done = written[written.length - 1].end;
    }
  }
  return marked + pinyin.slice(done);
}

/** A syllable with the tone that is given, or with the one it has; `only` is how its character is certainly read. */
function syllableOf(
  { letters, tone }: Given,
  { readings }: TermPart,
  only: string | undefined,
): string | undefined {
  if (tone !== undefined) {
    return markedSyllable({ letters, tone });
  }
  const possible = readings.filter((reading) => readSyllable(reading)?.letters === letters);
  return possible.length === 1 ? possible[0] : possible.find((reading) => reading === only);
}

/** What to write in the place of a step: a syllable, with the capitals that are there. */
export function inPlaceOf(step: Step, syllable: string, signs: readonly Sign[]): string {
  const apostrophe = needsApostrophe(syllable, step, signs) ? "'" : '';
  return apostrophe + inTheCaseOf(signs.slice(step.from, step.to), syllable);
}

/** Whether a syllable that begins with a vowel stands right behind another one (GB/T 16159: Xī'ān). */
function needsApostrophe(syllable: string, { from, before }: Step, signs: readonly Sign[]): boolean {
  return beginsWithVowel(syllable) && signs[from].isJoined && before?.part.isHan === true;
}

/** A syllable with the capitals of the signs that it is written for. */
function inTheCaseOf(written: readonly Sign[], syllable: string): string {
  if (!written[0].isCapital) {
    return syllable;
  }
  const isShouted =
    written.length > 1 && written.every(({ text, isCapital }) => isCapital || /\d/u.test(text));
  return isShouted ? syllable.toUpperCase() : syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
