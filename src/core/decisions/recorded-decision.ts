import type { Place } from '../glossary/model.js';
import type { Decision } from './decision.js';

/** A decision in a file of decisions. */
export interface RecordedDecision extends Decision {
  readonly origin: 'file';
  /** Globs for the documents it holds for, relative to the folder of the file; none where it holds for all below it. */
  readonly in: readonly string[];
  readonly parts: DecisionParts;
}

/** Where the parts of a decision are written. */
export interface DecisionParts {
  readonly subject: Place;
  readonly rendering: Place;
  readonly in: readonly Place[];
}
