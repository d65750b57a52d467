import type { Document } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';

/** Prints the findings of one run, document by document. */
export interface CheckReporter {
  readonly document: (document: Document, findings: readonly Finding[]) => void;
  readonly end: () => void;
}
