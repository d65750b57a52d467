import { analysing } from '../../analysis/analyse.js';
import type { Analysis } from '../../analysis/analysis.js';
import { BLOCK_BORDER, type Reading } from '../../documents/reading.js';
import type { Language } from '../../glossary/model.js';
import { inBatches, type Steps, stretch } from '../../steps.js';
import { extentOf } from '../../text/span.js';
import type { Bitext } from '../bitext.js';
import { findingCommentedOriginals, onlyOriginals, type Original } from './commented-originals.js';
import { dividing } from './dividing.js';
import { InOrder } from './in-order.js';
import { findingPieces, type Piece } from './pieces.js';
import { type Link, linksBetween } from './runs.js';
import type { Unit } from '../unit.js';
import { isTranslation, weighing, weightOf } from './weighing.js';

/** How many originals to link between two pauses. */
const originalsAStep = 5;

/**
 * The bitext of a document that has the original of each paragraph in a comment above its translation, as the pages of
 * kubernetes.io have; undefined where its comments hold something else. In steps. The source has an analysis of its own, of a
 * text in which only the originals are left, at their offsets.
 */
export function* findingOriginals(analysis: Analysis): Steps<Bitext | undefined> {
  const found = yield* stretch(findingCommentedOriginals(analysis), 0, 0.1);
  if (found === undefined) {
    return undefined;
  }
  const { document, reading, terminology, decisions } = analysis;
  const { language, originals } = found;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const text = onlyOriginals(document.text, originals);
  const source = yield* stretch(analysing({ ...document, text }, terminology, decisions.all), 0.1, 0.6);
  const above = yield* stretch(findingPieces(source.reading.units, language), 0.6, 0.65);
  const below = yield* stretch(findingPieces(partedByComments(reading), other), 0.65, 0.7);
  const links = yield* stretch(linkingOriginals(originals, above, below), 0.7, 0.8);
  const [zhSide, enSide] = language === 'zh' ? [source, analysis] : [analysis, source];
  const weighed = yield* stretch(weighing(links, zhSide, enSide), 0.8, 0.9);
  if (!isTranslation(weightOf(weighed, weighed.length))) {
    return undefined;
  }
  const translations = yield* stretch(dividing(weighed, zhSide, enSide), 0.9, 1);
  const units = translations.map((translation): Unit => ({
    source: translation[language],
    target: translation[other],
    confidence: translation.confidence,
  }));
  return { source: { analysis: source, language }, target: { analysis, language: other }, units };
}

/** What is read of a document whose comments end a paragraph, as those of whole lines do between an original and the next. */
function partedByComments({ units, regions }: Reading): Uint16Array {
  const parted = units.slice();
  for (const { kind, start, end } of regions) {
    if (kind === 'comment') parted.fill(BLOCK_BORDER, start, end);
  }
  return parted;
}

/** Links, in steps, the blocks of each original with those behind it, up to the next. */
function* linkingOriginals(
  originals: readonly Original[],
  above: readonly Piece[],
  below: readonly Piece[],
): Steps<Link[]> {
  const links: Link[] = [];
  const [sources, targets] = [new InOrder(above), new InOrder(below)];
  yield* inBatches(originals.length, originalsAStep, (from, to) => {
    for (const { inside, behind } of originals.slice(from, to)) {
      links.push(...linksBetween(sources.within(extentOf(inside)), targets.within(behind)));
    }
  });
  return links;
}
