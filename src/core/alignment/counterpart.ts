import type { Analysis } from '../analysis/analysis.js';
import type { Role } from './bitext.js';

/** Another document that a document is a translation of, or the source of. */
export interface Counterpart {
  /** Of the counterpart by itself. */
  readonly analysis: Analysis;
  /** What the counterpart is to the document. */
  readonly role: Role;
}
