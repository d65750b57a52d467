import { listed } from '../localize.js';
import type { PinyinDictionary } from '../pinyin/dictionary.js';
import { type Doubt, doubtsOf, withoutDoubts } from '../pinyin/doubt.js';
import { fitPinyin, type PinyinFit } from '../pinyin/fit.js';
import type { Span } from '../text/span.js';
import { partOf, type LintContext } from './context.js';
import type { Fault, LintRule } from './rule.js';

/** Pinyin that isn't that of its characters, or not in this word, or lacks its tone marks. */
export const pinyin: LintRule = {
  *concept(concept, context) {
    if (context.pinyin === undefined) {
      return;
    }
    for (const [index, { text, pinyin: given }] of concept.terms.zh.entries()) {
      if (given !== undefined) {
        const span = partOf(concept, `zh.${index}.pinyin`);
        yield* faultsOf(text, given, span, context.pinyin, context);
      }
    }
  },
};

function* faultsOf(
  term: string,
  given: string,
  span: Span,
  dictionary: PinyinDictionary,
  context: LintContext,
): Iterable<Fault> {
  const fit = fitPinyin(term, given, dictionary);
  if (fit.kind === 'wrong') {
    const message = mismatch(term, given, fit, context);
    yield { code: 'wrong-pinyin', span: within(span, given, fit), message };
    return;
  }
  const doubts = doubtsOf(term, given, dictionary);
  const usual = withoutDoubts(given, doubts);
  const usualFit = doubts.length === 0 ? fit : fitPinyin(term, usual, dictionary);
  const marked = usualFit.kind === 'toneless' ? usualFit.marked : usual;
  if (fit.kind === 'toneless') {
    yield tonelessness(given, marked, span, doubts.length === 0, context);
  }
  yield* doubts.map((doubt) => doubtfulness(doubt, given, marked ?? usual, span, context));
}

function tonelessness(
  given: string,
  marked: string | undefined,
  span: Span,
  certain: boolean,
  context: LintContext,
): Fault {
  const { localize } = context;
  const message =
    marked === undefined
      ? localize(
          '“{0}” has no tone marks, or not where they belong; put one on each syllable that has a tone.',
          given,
        )
      : localize('“{0}” has no tone marks, or not where they belong; write “{1}”.', given, marked);
  const fixes = marked === undefined ? [] : [{ ...context.replacement(span, marked), certain }];
  return { code: 'toneless-pinyin', span, message, fixes };
}

function doubtfulness(
  { character, word, usual, edit }: Doubt,
  given: string,
  written: string,
  span: Span,
  context: LintContext,
): Fault {
  return {
    code: 'doubtful-pinyin',
    span: within(span, given, edit),
    message: context.localize(
      '“{0}” is read “{1}” in “{2}”, not “{3}”; unless this is another word or a name, write “{4}”.',
      character,
      usual,
      word,
      given.slice(edit.start, edit.end),
      written,
    ),
    fixes: [{ ...context.replacement(span, written), certain: false }],
  };
}

function mismatch(
  term: string,
  given: string,
  { character, expected, start, end }: Extract<PinyinFit, { kind: 'wrong' }>,
  { localize }: LintContext,
): string {
  const found = given.slice(start, end);
  if (character === '') {
    return localize('“{0}” is more than the pinyin of “{1}”; remove it.', found, term);
  }
  const readings = listed(expected, localize);
  return found === ''
    ? localize('The pinyin of “{0}” ends before {1} ({2}).', term, character, readings)
    : localize('“{0}” is no reading of {1} in “{2}”, which is read {3}.', found, character, term, readings);
}

/** The part of the pinyin that doesn't fit, where it stands in the file as it is; all of it where it is quoted. */
function within(span: Span, given: string, { start, end }: Span): Span {
  const isPlain = span.end - span.start === given.length && end > start;
  return isPlain ? { start: span.start + start, end: span.start + end } : span;
}
