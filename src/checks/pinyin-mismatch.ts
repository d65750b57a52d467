import { distance } from 'fastest-levenshtein';
import type { Analysis } from '../core/analysis/analysis.js';
import { type Phrase, phrasesBeside } from '../core/analysis/latin-beside.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import { plainText } from '../core/documents/reading.js';
import type { Edit, Finding } from '../core/finding.js';
import type { PinyinDictionary } from '../core/pinyin/dictionary.js';
import { doubtsOf } from '../core/pinyin/doubt.js';
import { fitPinyin } from '../core/pinyin/fit.js';
import { isCertain, suggestPinyin } from '../core/pinyin/suggest.js';
import {
  inPlaceOf,
  inStyle,
  isWrittenAs,
  lettersOf,
  styleOf,
  writtenSyllables,
  type WrittenSyllable,
} from '../core/pinyin/written.js';
import type { Span } from '../core/text/span.js';
import type { Check, CheckContext } from './check.js';

/**
 * Pinyin beside a Chinese term that isn't how the term is read. Latin letters beside a term are mostly English: they are
 * taken for pinyin where they are nearly the right one, or as many syllables with tones as the term has characters.
 */
export const pinyinMismatch: Check = {
  code: 'pinyin-mismatch',
  defaultSeverity: 'warning',
  description: 'Pinyin beside a term is not the pinyin of that term.',
  run: findMismatches,
};

/** Pinyin beside a term; the span is that in the document. */
interface Given extends Span {
  readonly occurrence: Occurrence;
  readonly text: string;
  /** How the term is read, in every way that is known. */
  readonly right: readonly string[];
}

function* findMismatches(context: CheckContext): Generator<Finding | undefined> {
  const { analysis, pinyin } = context;
  if (pinyin === undefined) {
    yield* tellingWhetherPinyinIsMissed(context);
    return;
  }
  const rightPinyin = (occurrence: Occurrence) => {
    const term = plainText(analysis.reading, occurrence);
    const known = knownPinyin(occurrence).filter((one) => fitPinyin(term, one, pinyin).kind !== 'wrong');
    return known.length > 0 ? known : [suggestPinyin(term, pinyin)];
  };
  for (const given of pinyinIn(analysis, rightPinyin)) {
    const term = given && plainText(analysis.reading, given.occurrence);
    yield given === undefined || term === undefined || isRight(term, given, pinyin)
      ? undefined
      : findingAt(term, given, pinyin, context);
  }
}

/** Finds nothing: what may be wrong only the dictionary can tell. */
function* tellingWhetherPinyinIsMissed({ analysis, missPinyin }: CheckContext): Generator<undefined> {
  for (const given of pinyinIn(analysis, knownPinyin)) {
    if (given !== undefined && !given.right.some((one) => isWrittenAs(given.text, one))) {
      missPinyin?.();
      return;
    }
    yield undefined;
  }
}

/** The pinyin that the glossary gives. */
function knownPinyin({ senses }: Occurrence): string[] {
  return [...new Set(senses.flatMap(({ term }) => term.pinyin ?? []))];
}

function isRight(term: string, { text, right }: Given, dictionary: PinyinDictionary): boolean {
  if (right.some((one) => isWrittenAs(text, one))) {
    return true;
  }
  // A character may have a reading that it hasn't in this word; with other tones it may be read elsewhere.
  const letters = lettersOf(text);
  const isOfTheWord = /[儿兒]/u.test(term) || right.some((one) => lettersOf(one) === letters);
  return (
    isOfTheWord &&
    fitPinyin(term, text, dictionary).kind !== 'wrong' &&
    doubtsOf(term, text, dictionary).length === 0
  );
}

/** What is taken for pinyin in a document, by how its terms are read; undefined between two terms. */
function* pinyinIn(
  analysis: Analysis,
  rightPinyin: (occurrence: Occurrence) => readonly string[],
): Generator<Given | undefined> {
  for (const occurrence of analysis.occurrences) {
    if (occurrence.language === 'zh') {
      const phrases = phrasesBeside(analysis, occurrence);
      const right = phrases.length > 0 ? rightPinyin(occurrence) : [];
      yield* phrases
        .flatMap((phrase) => pinyinOf(phrase, occurrence, right) ?? [])
        .filter(({ start }) => analysis.at(start + 1)?.language !== 'en');
    }
    yield undefined;
  }
}

/** The words of a phrase that are most likely the pinyin of a term; undefined where none are. */
function pinyinOf(
  { words, text, isGloss }: Phrase,
  occurrence: Occurrence,
  right: readonly string[],
): Given | undefined {
  const count = occurrence.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const offset = words[0].start;
  let best: Given | undefined;
  let least = Infinity;
  for (let from = 0; from < words.length; from++) {
    for (let to = from; to < Math.min(words.length, from + count + 1); to++) {
      const [start, end] = [words[from].start, words[to].end];
      const given = { start, end, text: text.slice(start - offset, end - offset), occurrence, right };
      const far = distanceTo(right, given.text);
      if (far < least && isPinyin(given, count, far, isGloss)) {
        best = given;
        least = far;
      }
    }
  }
  return best;
}

/** How far some letters are from the right ones, as a share of these; 1 where the right ones aren't known. */
function distanceTo(right: readonly string[], text: string): number {
  const letters = lettersOf(text);
  return Math.min(
    1,
    ...right.map((one) => distance(letters, lettersOf(one)) / Math.max(1, lettersOf(one).length)),
  );
}

/** Nearer than this, something is the right pinyin with a slip in it. */
const near = 1 / 3;

function isPinyin({ text, right }: Given, count: number, far: number, isGloss: boolean): boolean {
  const syllables = writtenSyllables(text);
  const toned = syllables?.filter(({ tone }) => tone !== undefined).length ?? 0;
  const isToned = toned * 2 > count;
  if (!isGloss && !isToned) {
    return false;
  }
  if (far <= near) {
    return true;
  }
  const expected = right.map((one) => writtenSyllables(one) ?? []);
  const alike = expected.map((all) =>
    all.filter((one, index) => one.letters === syllables?.at(index)?.letters),
  );
  return (
    syllables?.length === count &&
    (isToned || expected.length === 0 || alike.some((same) => same.length * 2 >= count))
  );
}

function findingAt(
  term: string,
  given: Given,
  dictionary: PinyinDictionary,
  { analysis, severity, localize }: CheckContext,
): Finding {
  const { start, end, text, right, occurrence } = given;
  const syllables = writtenSyllables(text) ?? [];
  const style = styleOf(syllables);
  const doubtful = new Set(doubtsOf(term, text, dictionary).map(({ edit }) => edit.start));
  const wrong = wrongSyllables(term, syllables, right[0], doubtful, dictionary);
  const first = wrong.at(0);
  const last = wrong.at(-1);
  const span = first && last ? { start: start + first.start, end: start + last.end } : { start, end };
  const found = (first && last ? text.slice(first.start, last.end) : text).replace(/\s+/gu, ' ');
  const written = inStyle(right[0], style);
  const isSlip = distanceTo(right, text) <= near;
  const hasOneReading =
    right.length === 1 && (knownPinyin(occurrence).length > 0 || isCertain(term, dictionary));
  const whole = { start, end, newText: written };
  const isWhole = analysis.document.text.slice(start, end) === text;
  const edits = wrong.length > 0 ? wrong.map((one) => moved(one, start)) : isWhole ? [whole] : [];
  return {
    code: pinyinMismatch.code,
    severity,
    ...span,
    text: analysis.document.text.slice(span.start, span.end),
    message: localize('“{0}” does not belong in the pinyin of “{1}”: write “{2}”.', found, term, written),
    details: [],
    concepts: [...new Set(occurrence.senses.map(({ concept }) => concept.id))],
    renderings: [],
    related: [{ message: localize('The term'), span: { start: occurrence.start, end: occurrence.end } }],
    fixes:
      edits.length === 0
        ? []
        : [
            {
              title: localize('Write “{0}”', written),
              edits,
              certain: isSlip && hasOneReading && doubtful.size === 0,
            },
          ],
  };
}

function moved({ start, end, newText }: Edit, by: number): Edit {
  return { start: start + by, end: end + by, newText };
}

/**
 * The syllables that aren't right, each with the right one; none where they can't be told one by one. `doubtful` is where
 * those begin that a known word says otherwise.
 */
function wrongSyllables(
  term: string,
  syllables: readonly WrittenSyllable[],
  right: string,
  doubtful: ReadonlySet<number>,
  dictionary: PinyinDictionary,
): Edit[] {
  const characters = term.match(/\p{Script=Han}/gu) ?? [];
  const expected = writtenSyllables(right);
  if (syllables.length !== characters.length || expected?.length !== characters.length) {
    return [];
  }
  const style = styleOf(syllables);
  return syllables.flatMap((syllable, index) => {
    const { letters, tone } = expected[index];
    const isSame = syllable.letters === letters && (syllable.tone === undefined || syllable.tone === tone);
    const isOtherTone =
      !doubtful.has(syllable.start) &&
      lettersOf(syllable.letters) === lettersOf(letters) &&
      fitPinyin(characters[index], `${letters}${syllable.tone ?? ''}`, dictionary).kind !== 'wrong';
    return isSame || isOtherTone
      ? []
      : [{ start: syllable.start, end: syllable.end, newText: inPlaceOf(syllable, expected[index], style) }];
  });
}
