import type { Span } from '../text/span.js';

/**
 * Two passages that translate each other: sentences, mostly one on each side, sometimes two. A passage that nothing
 * corresponds to makes a unit alone. Spans are of the two documents of a {@link Bitext}.
 */
export interface Unit {
  readonly source?: Span;
  readonly target?: Span;
  /** How sure it is that the two belong together, from 0 to 1; 0 where one of them is missing. */
  readonly confidence: number;
}

/** A unit that has both its passages. */
export type Pair = Unit & Required<Pick<Unit, 'source' | 'target'>>;

/** From this confidence on a unit is something to go by: of the units of `npm run bench alignment` above it more than 99 % are right. */
const leastConfidence = 0.7;

/** Whether a unit is so surely right that terms may be followed from one side to the other. */
export function isSure(unit: Unit): unit is Pair {
  return unit.source !== undefined && unit.target !== undefined && isProbable(unit.confidence);
}

/** Whether two passages with this confidence belong together. */
export function isProbable(confidence: number): boolean {
  return confidence >= leastConfidence;
}
