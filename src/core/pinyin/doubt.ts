import type { Edit } from '../finding.js';
import { align, type Step, stepsTo } from './align.js';
import type { PinyinDictionary } from './dictionary.js';
import { inPlaceOf } from './mark.js';
import { isReadOtherwiseToo } from './several-readings.js';
import { readSigns } from './signs.js';
import { readSyllable } from './syllable.js';
import { partsOf } from './term-parts.js';

/** A syllable of some pinyin that its character has, but not in the word that it stands in: *zhòng* in 重庆. */
export interface Doubt {
  readonly character: string;
  /** The word, as it stands in the term. */
  readonly word: string;
  /** How the character is read in the word. */
  readonly usual: string;
  /** Writes that in the pinyin, with the capitals that are there, and its tone mark unless the pinyin has no tones at all. */
  readonly edit: Edit;
}

/**
 * The syllables of some pinyin, in order, that a known word says otherwise; none of pinyin that isn't the term's at all.
 * Neutral tones, the tone sandhi of 一 and 不, and Taiwan's readings are never in doubt, nor what only a character by
 * itself would be read as.
 */
export function doubtsOf(term: string, pinyin: string, dictionary: PinyinDictionary): Doubt[] {
  const parts = partsOf(term, dictionary);
  const signs = readSigns(pinyin);
  const { last, reached } = align(parts, pinyin, signs);
  if (reached < parts.length || (last?.to ?? 0) < signs.length) {
    return [];
  }
  const steps = stepsTo(last).filter(({ part }) => part.isHan);
  const likely = dictionary.syllablesOf(term);
  if (!steps.some((step, index) => differs(step, likely[index]))) {
    return [];
  }
  const isToneless = steps.every(({ given }) => given?.tone === undefined);
  return dictionary.witnessesIn(term).flatMap((witness, index) => {
    const step = steps[index];
    if (witness === undefined || !differs(step, witness.syllable)) {
      return [];
    }
    const { word, syllable } = witness;
    const span = { start: signs[step.from].start, end: signs[step.to - 1].end };
    const letters = isToneless ? readSyllable(syllable)?.letters : undefined;
    const edit = { ...span, newText: inPlaceOf(step, letters ?? syllable, signs) };
    return [{ character: step.part.text, word, usual: syllable, edit }];
  });
}

/** Some pinyin with what is usual in the place of what is in doubt. */
export function withoutDoubts(pinyin: string, doubts: readonly Doubt[]): string {
  return doubts.reduceRight(
    (written, { edit: { start, end, newText } }) => written.slice(0, start) + newText + written.slice(end),
    pinyin,
  );
}

/** Whether a character is given with other letters than a syllable's, or with another tone, neither of them neutral. */
function differs({ part, given }: Step, syllable: string): boolean {
  const usual = readSyllable(syllable);
  if (given === undefined || usual === undefined || /[一不]/u.test(part.text)) {
    return false;
  }
  const isOtherTone = Boolean(given.tone) && usual.tone !== 0 && given.tone !== usual.tone;
  const isOther = given.letters !== usual.letters || isOtherTone;
  return isOther && !isReadOtherwiseToo(part.text, given);
}
