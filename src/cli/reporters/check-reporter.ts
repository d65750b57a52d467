import type { Document } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';

/** Prints the findings of one run, document by document. */
export interface CheckReporter {
  readonly document: (document: Document, findings: readonly Finding[]) => void;
  /** Ends the report; `unread` is how much of what was named could not be read. */
  readonly end: (unread: number) => void;
}
