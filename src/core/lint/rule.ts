import type { Fix } from '../finding.js';
import type { Span } from '../text/span.js';
import type { Concept, Distinction } from '../glossary/model.js';
import type { ProblemCode } from '../glossary/problems.js';
import type { LintContext } from './context.js';

/** Something that is wrong with what an entry says. */
export interface Fault {
  readonly code: ProblemCode;
  /** Where in the entry's file. */
  readonly span: Span;
  /** What is wrong and what to do, in the reader's language. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
}

/** One kind of question put to each entry of a glossary. */
export interface LintRule {
  readonly concept?: (concept: Concept, context: LintContext) => Iterable<Fault>;
  readonly distinction?: (distinction: Distinction, context: LintContext) => Iterable<Fault>;
}
