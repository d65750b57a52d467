import type { Fields, Value } from '../../glossary/writing/value.js';

/** A decision to be written into a file of decisions. */
export interface NewDecision {
  /** A term, or the id of a concept. */
  readonly subject: string;
  /** Whether the subject is a concept, so that all its terms are rendered so. */
  readonly isConcept: boolean;
  readonly rendering: string;
  /** Globs relative to the folder of the file; without them it holds everywhere below. */
  readonly in?: readonly string[];
  readonly reason?: string;
  /** A year or a day (ISO 8601). */
  readonly date?: string;
}

/** A decision as keys with values. */
export function decisionFields(decision: NewDecision): Fields {
  const { subject, isConcept, in: globs = [] } = decision;
  return new Map<string, Value>([
    [isConcept ? 'concept' : 'term', subject],
    ['rendering', decision.rendering],
    ...(globs.length === 0 ? [] : [['in', globs.length === 1 ? globs[0] : globs] as const]),
    ...reasonAndDate(decision),
  ]);
}

/** All of a decision but its subject: the rendering alone where there is nothing else to say. */
export function rulingValue(decision: Pick<NewDecision, 'rendering' | 'in' | 'reason' | 'date'>): Value {
  const [, ...rest] = decisionFields({ ...decision, subject: '', isConcept: false });
  return rest.length === 1 ? decision.rendering : new Map(rest);
}

/** Why and when, as far as that is said. */
function reasonAndDate({ reason, date }: Pick<NewDecision, 'reason' | 'date'>): [string, string][] {
  return [
    ...(reason === undefined ? [] : [['reason', reason] satisfies [string, string]]),
    ...(date === undefined ? [] : [['date', date] satisfies [string, string]]),
  ];
}
