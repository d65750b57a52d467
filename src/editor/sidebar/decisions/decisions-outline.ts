import type { Analysis } from '../../../core/analysis/analysis.js';
import type { Decision } from '../../../core/decisions/decision.js';
import { DecisionsInForce } from '../../../core/decisions/decisions-in-force.js';
import type { RecordedDecision } from '../../../core/decisions/recorded-decision.js';
import type { GlossaryProblem } from '../../../core/glossary/model.js';
import type { Terminology } from '../../../core/glossary/terminology.js';

/**
 * What becomes of a decision: something heeds it in the document someone is at work in; it holds, there or elsewhere; nothing in
 * its own document heeds it; the glossaries don't know what it is on, or not its rendering; another takes its place.
 */
export type Standing =
  'heeded' | 'holding' | 'unheeded' | 'unknown-subject' | 'unknown-rendering' | 'replaced';

/** A decision as it is listed. */
export interface ListedDecision {
  readonly decision: Decision | RecordedDecision;
  readonly standing: Standing;
}

/** The decisions that a document records itself, in the order of its text; `heeded` are those that anything in it heeds. */
export function decisionsOfDocument(
  { decisions }: Analysis,
  heeded: ReadonlySet<Decision>,
): ListedDecision[] {
  return decisions.all
    .filter(({ origin }) => origin !== 'file')
    .toSorted((a, b) => a.place.start - b.place.start)
    .map((decision) => ({
      decision,
      standing: decisions.faultOf(decision) ?? (heeded.has(decision) ? 'heeded' : 'unheeded'),
    }));
}

/** The decisions of a file, in its order; `heeded` are those that anything in the document someone is at work in heeds. */
export function decisionsOfFile(
  decisions: readonly RecordedDecision[],
  problems: readonly GlossaryProblem[],
  terminology: Terminology | undefined,
  heeded: ReadonlySet<Decision>,
): ListedDecision[] {
  const known = terminology && new DecisionsInForce(decisions, terminology);
  const replaced = problems
    .filter(({ code }) => code === 'duplicate-decision')
    .map(({ place }) => place.start);
  return decisions.map((decision) => ({
    decision,
    standing: replaced.includes(decision.place.start)
      ? 'replaced'
      : (known?.faultOf(decision) ?? (heeded.has(decision) ? 'heeded' : 'holding')),
  }));
}
