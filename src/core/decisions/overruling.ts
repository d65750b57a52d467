import type { Terminology } from '../glossary/terminology.js';
import { spellingKey } from '../text/spelling-key.js';
import type { Decision } from './decision.js';
import { DecisionsInForce } from './decisions-in-force.js';

/**
 * Of the decisions that files record for a document, the strongest first, the one that renders a term there otherwise than it
 * is meant to be: an exception that stands below the rule, or a decision on the whole concept. Undefined where none does.
 */
export function overruling(
  { subject, rendering }: Pick<Decision, 'subject' | 'rendering'>,
  recorded: readonly Decision[],
  terminology: Terminology,
): Decision | undefined {
  const senses = terminology.sensesOf(subject);
  if (senses.length === 0) {
    return undefined;
  }
  const { language } = senses[0].term;
  const decided = new DecisionsInForce(recorded, terminology).of({ start: 0, language, senses });
  return decided && spellingKey(decided.decision.rendering) !== spellingKey(rendering)
    ? decided.decision
    : undefined;
}
