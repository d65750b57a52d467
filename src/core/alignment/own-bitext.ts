import type { Analysis } from '../analysis/analysis.js';
import { type Steps, stretch } from '../steps.js';
import type { Bitext } from './bitext.js';
import { bitextOfSegments } from './segments-bitext.js';
import { findingAlternation } from './within/alternation.js';
import { findingHalves } from './within/halves.js';
import { findingOriginals } from './within/originals-in-comments.js';
import { findingPieces } from './within/pieces.js';

/** The bitext within one document that holds a text and its translation; undefined where it holds none. In steps. */
export function* findingOwnBitext(analysis: Analysis): Steps<Bitext | undefined> {
  if (analysis.segmentation !== undefined) {
    return bitextOfSegments(analysis, analysis.segmentation.segments);
  }
  const originals = yield* stretch(findingOriginals(analysis), 0, 0.4);
  if (originals !== undefined || analysis.languages.length < 2) {
    return originals;
  }
  const pieces = yield* stretch(findingPieces(analysis.reading.units), 0.4, 0.5);
  const alternation = yield* stretch(findingAlternation(analysis, pieces), 0.5, 0.8);
  return alternation ?? (yield* stretch(findingHalves(analysis, pieces), 0.8, 1));
}
