import type { Analysis } from '../analysis/analysis.js';
import { type Steps, stretch } from '../steps.js';
import type { Bitext } from './bitext.js';
import { bitextOfSegments } from './segments-bitext.js';
import { findingAlternation } from './within/alternation.js';
import { findingOriginals } from './within/originals-in-comments.js';

/** The bitext within one document that holds a text and its translation; undefined where it holds none. In steps. */
export function* findingOwnBitext(analysis: Analysis): Steps<Bitext | undefined> {
  if (analysis.segmentation !== undefined) {
    return bitextOfSegments(analysis, analysis.segmentation.segments);
  }
  const originals = yield* stretch(findingOriginals(analysis), 0, 0.8);
  return originals ?? (yield* stretch(findingAlternation(analysis), 0.8, 1));
}
