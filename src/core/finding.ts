import type { Language, Place, Status } from './glossary/model.js';
import type { Span } from './text/span.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something a check reports about a document. */
export interface Finding extends Span {
  /** The code of the check: `ambiguous-term`. */
  readonly code: string;
  readonly severity: Severity;
  /** One line, in the reader's language. */
  readonly message: string;
  /** What else helps to decide, a line each, in the reader's language; plain text. */
  readonly details: readonly string[];
  /** The offending text. */
  readonly text: string;
  /** Ids of the concepts it is about. */
  readonly concepts: readonly string[];
  /** The renderings there are to choose from, best first. */
  readonly renderings: readonly FoundRendering[];
  /** Other places that belong to it. */
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

export interface FoundRendering {
  readonly text: string;
  readonly language: Language;
  readonly concept: string;
  readonly status: Status;
  readonly when?: string;
  readonly source?: string;
}

/** A place that explains a finding: in the same document, or in another file. */
export type Related = {
  readonly message: string;
  /** Whether nobody can judge what is found without looking there, so that reports in lines say where it is. */
  readonly isCited?: true;
} & ({ readonly span: Span } | { readonly place: Place });

/** A repair, as data: the editor, the command line and the tests apply the same one. */
export interface Fix {
  /** What it does, in the reader's language. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether it is the one right repair; a fix that is not certain is a choice for a person. */
  readonly certain: boolean;
}

/** Replaces a stretch of the document's text. */
export interface Edit extends Span {
  readonly newText: string;
}
