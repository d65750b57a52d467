import { listed } from '../localize.js';
import { fitPinyin, type PinyinFit } from '../pinyin/fit.js';
import type { Span } from '../text/span.js';
import { partOf, type LintContext } from './context.js';
import type { Fault, LintRule } from './rule.js';

/** Pinyin that isn't that of its characters, or lacks its tone marks. */
export const pinyin: LintRule = {
  *concept(concept, context) {
    if (context.pinyin === undefined) {
      return;
    }
    for (const [index, { text, pinyin: given }] of concept.terms.zh.entries()) {
      if (given !== undefined) {
        const span = partOf(concept, `zh.${index}.pinyin`);
        yield* faultsOf(fitPinyin(text, given, context.pinyin), text, given, span, context);
      }
    }
  },
};

function* faultsOf(
  fit: PinyinFit,
  term: string,
  given: string,
  span: Span,
  context: LintContext,
): Iterable<Fault> {
  const { localize } = context;
  if (fit.kind === 'toneless') {
    const { marked } = fit;
    const message =
      marked === undefined
        ? localize(
            '“{0}” has no tone marks, or not where they belong; put one on each syllable that has a tone.',
            given,
          )
        : localize('“{0}” has no tone marks, or not where they belong; write “{1}”.', given, marked);
    const fixes = marked === undefined ? [] : [context.replacement(span, marked)];
    yield { code: 'toneless-pinyin', span, message, fixes };
  } else if (fit.kind === 'wrong') {
    yield {
      code: 'wrong-pinyin',
      span: within(span, given, fit),
      message: mismatch(term, given, fit, context),
    };
  }
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
