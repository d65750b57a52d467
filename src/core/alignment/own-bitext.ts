import type { Analysis } from '../analysis/analysis.js';
import type { Steps } from '../steps.js';
import type { Bitext } from './bitext.js';
import { bitextOfSegments } from './segments-bitext.js';

/** The bitext within one document that holds a text and its translation; undefined where it holds none. In steps. */
export function* findingOwnBitext(analysis: Analysis): Steps<Bitext | undefined> {
  return analysis.segmentation && bitextOfSegments(analysis, analysis.segmentation.segments);
}
