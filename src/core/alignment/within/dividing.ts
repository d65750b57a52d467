import type { Analysis } from '../../analysis/analysis.js';
import { type Steps, stretch } from '../../steps.js';
import { extentOf, type Span } from '../../text/span.js';
import { aligningPassages, type Link } from '../align-passages.js';
import { findingPassages, type Passage } from '../passage.js';
import { isProbable, type Pair } from '../unit.js';
import { InOrder } from './in-order.js';
import type { WeighedLink } from './weighing.js';

/** A Chinese and an English passage that translate each other, with a confidence from 0 to 1. */
export interface Translation extends Pick<Pair, 'confidence'> {
  readonly zh: Span;
  readonly en: Span;
}

/** How many links that can't be divided to go past between two pauses. */
const linksAPause = 50;

/**
 * Divides, in steps, links of paragraphs into links of their sentences, in the order of the Chinese ones. What can't be divided
 * surely and without a rest is left whole: that the paragraphs translate each other is sure all the same.
 */
export function* dividing(
  links: readonly WeighedLink[],
  zhSide: Analysis,
  enSide: Analysis,
): Steps<Translation[]> {
  const chinese = new InOrder(yield* stretch(findingPassages({ analysis: zhSide, language: 'zh' }), 0, 0.2));
  const english = new InOrder(
    yield* stretch(findingPassages({ analysis: enSide, language: 'en' }), 0.2, 0.4),
  );
  const ordered = links.toSorted((one, other) => one.zh.start - other.zh.start);
  const translations: Translation[] = [];
  for (const [index, link] of ordered.entries()) {
    const rows = chinese.within(link.zh);
    const columns = english.within(link.en);
    translations.push(...(yield* stretch(divided(link, rows, columns), at(index), at(index + 1))));
    if (index % linksAPause === 0) yield at(index + 1);
  }
  return translations;

  function at(index: number): number {
    return 0.4 + (0.6 * index) / ordered.length;
  }
}

function* divided(
  { zh, en, confidence }: WeighedLink,
  rows: readonly Passage[],
  columns: readonly Passage[],
): Steps<Translation[]> {
  const isDivisible = [rows, columns].every(
    (side) => side.length > 1 && !side.some(({ isForeign }) => isForeign),
  );
  const sentences = isDivisible ? yield* aligningPassages(rows, columns) : [];
  const linked = (side: (link: Link) => readonly Passage[]) => sentences.flatMap(side).length;
  const isWhole = linked(({ one }) => one) === rows.length && linked(({ other }) => other) === columns.length;
  if (!isWhole || sentences.some((link) => !isProbable(link.confidence))) {
    return [{ zh: extentOf([zh]), en: extentOf([en]), confidence }];
  }
  return sentences.map(({ one, other, confidence: ofSentence }) => ({
    zh: extentOf(one),
    en: extentOf(other),
    confidence: Math.min(confidence, ofSentence),
  }));
}
