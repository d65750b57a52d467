import type { Analysis } from '../../analysis/analysis.js';
import type { Language } from '../../glossary/model.js';
import { type Steps, stretch } from '../../steps.js';
import type { Bitext } from '../bitext.js';
import { dividing, type Translation } from './dividing.js';
import { linkingNeighbours } from './interleaved.js';
import type { Piece } from './pieces.js';
import { findingTables } from './table-columns.js';
import type { Unit } from '../unit.js';
import { isTranslation, linkedSize, type WeighedLink, weighing, weightOf } from './weighing.js';

/** How much of a text that alternates with its translation has one, at least. */
const leastShare = 0.6;

/**
 * The bitext of a document in which text and translation alternate: paragraphs, lines or sentences, or the cells of a
 * table's rows; undefined where they don't. In steps. `pieces` are those of the document.
 */
export function* findingAlternation(analysis: Analysis, pieces: readonly Piece[]): Steps<Bitext | undefined> {
  const { tables, others } = yield* stretch(findingTables(pieces, analysis), 0, 0.6);
  const links: WeighedLink[] = [];
  for (const table of tables) {
    const cells = yield* stretch(weighing(table, analysis, analysis), 0.6, 0.7);
    if (isTranslation(weightOf(cells, cells.length))) links.push(...cells);
  }
  const neighbours = yield* stretch(linkingNeighbours(others), 0.7, 0.8);
  // Most documents in two languages don't alternate, and looking into the links takes longer than measuring them.
  if (linkedSize(neighbours.flat()) >= sizeOf(others) * leastShare) {
    const interleaved = yield* stretch(weighing(neighbours.flat(), analysis, analysis), 0.8, 0.9);
    if (isTranslation(weightOf(interleaved, neighbours.length))) links.push(...interleaved);
  }
  return links.length === 0
    ? undefined
    : bitextOf(analysis, yield* stretch(dividing(links, analysis, analysis), 0.9, 1));
}

/** The language that comes first in most of the text is that of the source. */
function bitextOf(analysis: Analysis, translations: readonly Translation[]): Bitext {
  const chineseFirst = translations.reduce((sum, { zh, en }) => sum + Math.sign(en.start - zh.start), 0);
  const [source, target]: Language[] = chineseFirst >= 0 ? ['zh', 'en'] : ['en', 'zh'];
  const units = translations.map((translation): Unit => ({
    source: translation[source],
    target: translation[target],
    confidence: translation.confidence,
  }));
  return { source: { analysis, language: source }, target: { analysis, language: target }, units };
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { size }) => sum + size, 0);
}
