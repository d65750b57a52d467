import type { Analysis } from '../analysis/analysis.js';
import { spellingKey } from '../text/spelling-key.js';
import type { Decision } from './decision.js';

/** The decisions that anything in the text has to heed: a term, or a rendering of it. */
export function heededDecisions({ occurrences, decisions }: Analysis): ReadonlySet<Decision> {
  const heeded = new Set<Decision>();
  for (const { start, senses, resolution } of occurrences) {
    const holding = resolution?.by === 'decision' ? resolution.decision : undefined;
    if (holding !== undefined) {
      heeded.add(holding);
    }
    for (const { concept } of senses) {
      for (const language of ['zh', 'en'] as const) {
        for (const { decision } of decisions.renderingsOf(concept, language, start)) {
          if (holding === undefined || !isOnSameSubject(decision, holding)) {
            heeded.add(decision);
          }
        }
      }
    }
  }
  return heeded;
}

/** Whether two decisions are on one subject, however that is spelt. */
export function isOnSameSubject(one: Pick<Decision, 'subject'>, other: Pick<Decision, 'subject'>): boolean {
  return spellingKey(one.subject) === spellingKey(other.subject);
}
