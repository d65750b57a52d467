import type { Place } from '../glossary/model.js';
import type { Span } from '../text/span.js';

/** Where decisions are recorded; what stands nearer to the text comes first and holds. */
export const decisionOrigins = ['line', 'directive', 'front-matter', 'file'] as const;
export type DecisionOrigin = (typeof decisionOrigins)[number];

export type SubjectKind = 'term' | 'concept';

/** A choice, on record, of one rendering for a term or a concept. */
export interface Decision {
  readonly origin: DecisionOrigin;
  /** A term, or the id of a concept, as it is written. */
  readonly subject: string;
  /** What the subject is, where that is said; otherwise a term if there is such a one. */
  readonly subjectKind?: SubjectKind;
  /** A term of the other language, as it is written. */
  readonly rendering: string;
  /** Why, in the words of whoever decided. */
  readonly reason?: string;
  /** A year or a day (ISO 8601), as it is written. */
  readonly date?: string;
  /** The part of the document that it holds for; absent where it holds for all of it. */
  readonly scope?: Span;
  /** Where it is recorded: in the document itself or in a file of decisions. */
  readonly place: Place;
}
