import type { DecisionOrigin } from '../decisions/decision.js';
import type { BitextTrouble } from '../alignment/bitext.js';
import type { Severity } from '../finding.js';
import type { Language, Status } from '../glossary/model.js';
import type { Position } from '../text/lines.js';
import type { Span } from '../text/span.js';

/*
 * What a reviewer is told of a folder of documents: how each concept was rendered, document by document, what is open, and
 * what was found. Plain data, whose JSON is the report's own (docs/terminology-report.md). Lists are in a stable order.
 */

export interface Report {
  readonly title?: string;
  /** The day it was made (ISO 8601). */
  readonly day: string;
  readonly totals: Totals;
  /** First those that want a look, each part by how often they are met. */
  readonly concepts: readonly ReportedConcept[];
  readonly decisions: readonly ReportedDecision[];
  /** The checks that found something, in the order of their codes. */
  readonly checks: readonly ReportedCheck[];
  readonly documents: readonly ReportedDocument[];
  readonly troubles: readonly ReportedTrouble[];
}

export interface Totals {
  readonly documents: number;
  readonly translations: number;
  readonly concepts: number;
  /** Those with more than one rendering in one language. */
  readonly inconsistent: number;
  readonly rendered: number;
  readonly unresolved: number;
  readonly reworded: number;
  readonly missing: number;
  readonly unfollowed: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface ReportedTerm {
  readonly text: string;
  readonly language: Language;
  readonly status: Status;
  readonly pinyin?: string;
  readonly region?: string;
}

/** How often a concept became one term. */
export interface RenderingCount extends ReportedTerm {
  readonly count: number;
}

/** What became of a concept's terms, counted in occurrences. */
export interface Outcomes {
  /** The most frequent first. */
  readonly renderings: readonly RenderingCount[];
  /** Ambiguous, and nothing tells which rendering is meant. */
  readonly unresolved: number;
  /** The passage that translates theirs renders it, though not term by term: *biological and data security*. */
  readonly reworded: number;
  /** Nothing in the passage that translates theirs renders it. */
  readonly missing: number;
  /** Nothing surely translates the passage they stand in. */
  readonly unfollowed: number;
}

export interface ReportedConcept extends Outcomes {
  readonly id: string;
  readonly subject?: string;
  /** The leading term in each language that it has one in. */
  readonly names: readonly ReportedTerm[];
  /** In the order of files. */
  readonly documents: readonly ConceptInDocument[];
  /** What is unresolved and what is missing, in the order of files and places. */
  readonly open: readonly OpenPlace[];
}

/** What became of a concept in one document, or in one translation. */
export interface ConceptInDocument extends Outcomes {
  readonly file: string;
  /** What it is translated from: the file itself where that holds both; absent where it stands alone. */
  readonly source?: string;
}

/** A place where a concept has no rendering yet. */
export interface OpenPlace {
  readonly kind: 'unresolved' | 'missing';
  readonly own: Quote;
  /** The passage that translates it. */
  readonly other?: Quote;
}

/** A stretch of a document as a person reads it, on one line. */
export interface Quote {
  readonly file: string;
  /** Of the term, or else of the passage. */
  readonly start: Position;
  readonly language: Language;
  readonly text: string;
  /** Where in `text` the term stands. */
  readonly marked?: Span;
}

export interface ReportedDecision {
  readonly subject: string;
  readonly rendering: string;
  readonly origin: DecisionOrigin;
  readonly reason?: string;
  readonly date?: string;
  readonly file: string;
  readonly line: number;
  /** How many occurrences it settles. */
  readonly settles: number;
  /** Whether anything in the documents has to heed it. */
  readonly isHeeded: boolean;
}

export interface ReportedCheck {
  readonly code: string;
  /** One sentence, in the reader's language. */
  readonly description: string;
  /** In the order of files and places. */
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly file: string;
  readonly start: Position;
  readonly severity: Severity;
  readonly message: string;
  readonly text: string;
}

export interface ReportedDocument {
  readonly file: string;
  readonly languages: readonly Language[];
  /** What it is translated from, as {@link ConceptInDocument} has it. */
  readonly sources: readonly string[];
  /** How many terms stand in it. */
  readonly terms: number;
  readonly findings: number;
}

/** Why something is not, or not all, in the report. */
export type ReportedTrouble =
  | { readonly file: string; readonly kind: 'unreadable' | 'broken'; readonly problem: string }
  | { readonly file: string; readonly kind: BitextTrouble; readonly other: string };
