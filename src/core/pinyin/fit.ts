import type { Span } from '../text/span.js';
import { type Alignment, type Step, align } from './align.js';
import type { PinyinDictionary } from './dictionary.js';
import { toneMarked } from './mark.js';
import { type Sign, readSigns } from './signs.js';
import { syllableFrom } from './syllable.js';
import { type TermPart, partsOf } from './term-parts.js';
import { toneOfDigit } from './tone.js';

/** Whether some pinyin is that of a term. */
export type PinyinFit =
  | { readonly kind: 'fits' }
  | {
      /** The syllables fit, but tones are missing, are numbers, or are marked where or how they should not be. */
      readonly kind: 'toneless';
      /**
       * The pinyin as it is written well, with the spacing and the capitals of what was given; nothing where more
       * than one tone is possible.
       */
      readonly marked: string | undefined;
    }
  | ({
      readonly kind: 'wrong';
      /** The first character that the pinyin doesn't give; '' where it goes on behind the whole term. */
      readonly character: string;
      /** UTF-16 offset of the character in the term. */
      readonly at: number;
      /** All readings of the character, the most usual first. */
      readonly expected: readonly string[];
      /** `start` and `end` are the span in the pinyin of what stands in its place; empty, at its end, if nothing does. */
    } & Span);

/**
 * Compares some pinyin, however it is written, with the characters of a term. Any reading of a character fits, a
 * neutral tone behind another tone, 儿 as *r*, and 一 and 不 as they sound before the next tone. What isn't Chinese
 * in the term may stand in the pinyin or be left out.
 */
export function fitPinyin(term: string, pinyin: string, dictionary: PinyinDictionary): PinyinFit {
  const parts = partsOf(term, dictionary);
  const signs = readSigns(pinyin);
  const alignment = align(parts, pinyin, signs);
  const { last, reached } = alignment;
  if (reached < parts.length || (last?.to ?? 0) < signs.length) {
    return mismatch(term, parts, signs, alignment, dictionary);
  }
  return (last?.faults ?? 0) === 0
    ? { kind: 'fits' }
    : { kind: 'toneless', marked: toneMarked(term, pinyin, signs, last, dictionary) };
}

function mismatch(
  term: string,
  parts: readonly TermPart[],
  signs: readonly Sign[],
  { last, reached }: Alignment,
  dictionary: PinyinDictionary,
): PinyinFit {
  const cut = cutShort(last, signs);
  const part = cut?.part ?? parts.at(reached);
  const character = part?.text ?? '';
  return {
    kind: 'wrong',
    character,
    at: part?.at ?? term.length,
    expected: dictionary.readings(character),
    ...spanOf(signs, cut?.from ?? last?.to ?? 0, part !== undefined),
  };
}

/** The last step, if it took only the beginning of the syllable that stands there: *ān* of *āngquán*, *an* of *an3*. */
function cutShort(last: Step | undefined, signs: readonly Sign[]): Step | undefined {
  const next = last && signs.at(last.to);
  if (last?.part.isHan !== true || next?.isJoined !== true) {
    return undefined;
  }
  const isLonger = last.from + syllableFrom(signs, last.from).length > last.to;
  return isLonger || toneOfDigit(next.text) !== undefined ? last : undefined;
}

/** The span of the syllable that begins with a sign, or of all that is joined to it; of all that follows behind a term. */
function spanOf(signs: readonly Sign[], from: number, isSyllable: boolean): Span {
  const first = signs.at(from);
  if (first === undefined) {
    const end = signs.at(-1)?.end ?? 0;
    return { start: end, end };
  }
  const letters = isSyllable ? syllableFrom(signs, from) : '';
  let to = from + Math.max(1, letters.length);
  while (to < signs.length && (!isSyllable || isRest(signs[to], letters))) {
    to++;
  }
  return { start: first.start, end: signs[to - 1].end };
}

/** Whether a sign belongs to the syllable before it: its tone number, or anything joined where no syllable is. */
function isRest({ text, isJoined }: Sign, letters: string): boolean {
  return isJoined && (letters === '' || toneOfDigit(text) !== undefined);
}
