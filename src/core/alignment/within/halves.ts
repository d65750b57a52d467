import type { Analysis } from '../../analysis/analysis.js';
import { BLOCK_BORDER } from '../../documents/reading.js';
import type { Language } from '../../glossary/model.js';
import type { Steps } from '../../steps.js';
import { contains, type Span } from '../../text/span.js';
import { aligningSides } from '../align-sides.js';
import type { Bitext } from '../bitext.js';
import { isSure } from '../unit.js';
import { evidenceIn } from './evidence.js';
import type { Piece } from './pieces.js';

/** The part of a document up to where its translation begins, and the translation. */
interface Halves {
  readonly first: Language;
  readonly second: Language;
  /** UTF-16 offset at which the second one begins. */
  readonly border: number;
}

/** How much of the document must be in the language of its half: a title or a note may be in the other one. */
const leastPurity = 0.9;
/** How much of it the smaller half must have: an abstract in the other language is no translation. */
const leastHalf = 0.25;
/** Of shorter texts nobody can say by their sentences whether they translate each other. */
const fewestUnits = 5;
/** How many of the sentences must surely have a translation. */
const leastSure = 0.5;
/** How many of these must share a term, a name or a number with it: lengths alone fit by chance. */
const leastFound = 0.2;

/**
 * The bitext of a document that says all in one language and then all again in the other, as bilingual READMEs do; undefined where
 * it doesn't. In steps. `pieces` are those of the document.
 */
export function* findingHalves(analysis: Analysis, pieces: readonly Piece[]): Steps<Bitext | undefined> {
  const halves = halvesOf(pieces);
  if (halves === undefined) {
    return undefined;
  }
  const { first, second, border } = halves;
  const { units } = yield* aligningSides(
    { analysis: onlyWithin(analysis, { start: 0, end: border }), language: first },
    {
      analysis: onlyWithin(analysis, { start: border, end: analysis.document.text.length }),
      language: second,
    },
  );
  const sure = units.filter(isSure);
  const [zh, en] = first === 'zh' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const found = sure.filter((unit) => evidenceIn(analysis, unit[zh], analysis, unit[en]).found > 0);
  const isTranslation =
    units.length >= fewestUnits &&
    sure.length >= units.length * leastSure &&
    found.length >= sure.length * leastFound;
  return isTranslation
    ? { source: { analysis, language: first }, target: { analysis, language: second }, units }
    : undefined;
}

const orders = [
  ['zh', 'en'],
  ['en', 'zh'],
] as const;

/** Where the document is parted best into one language and the other. */
function halvesOf(pieces: readonly Piece[]): Halves | undefined {
  const sizes: Record<Language, number> = { zh: 0, en: 0 };
  for (const { language, size } of pieces) {
    sizes[language] += size;
  }
  const all = sizes.zh + sizes.en;
  const before: Record<Language, number> = { zh: 0, en: 0 };
  let best: Halves | undefined;
  let most = all * leastPurity;
  for (const { language, size, start } of pieces) {
    for (const [first, second] of orders) {
      const [above, below] = [before[first], sizes[second] - before[second]];
      if (above + below > most && Math.min(above, below) >= all * leastHalf) {
        best = { first, second, border: start };
        most = above + below;
      }
    }
    before[language] += size;
  }
  return best;
}

/** What is known of a stretch of a document, at its offsets; of the rest nothing is read. */
function onlyWithin(analysis: Analysis, span: Span): Analysis {
  const { document, reading, occurrences } = analysis;
  const { start, end } = span;
  const units = new Uint16Array(reading.units.length).fill(BLOCK_BORDER);
  units.set(reading.units.subarray(start, end), start);
  const text = ' '.repeat(start) + document.text.slice(start, end) + ' '.repeat(document.text.length - end);
  return {
    ...analysis,
    document: { ...document, text },
    reading: { units, regions: reading.regions.filter((region) => contains(span, region)) },
    occurrences: occurrences.filter((occurrence) => contains(span, occurrence)),
  };
}
