import type { Concept, Sense } from '../glossary/model.js';
import type { Occurrence } from './occurrence.js';

/**
 * The one concept that an occurrence surely means, and its term of that concept: its only one, or that which it was settled
 * on by more than the lack of a choice. Undefined where several may be meant.
 */
export function meaningOf({ senses, resolution }: Occurrence): Sense | undefined {
  const concepts = new Set(senses.map(({ concept }) => concept.id));
  if (concepts.size === 1) {
    return senses[0];
  }
  if (resolution === undefined || resolution.by === 'only-choice') {
    return undefined;
  }
  return senses.find(({ concept }) => concept.id === resolution.choice.concept.id);
}

/** What an occurrence is taken to mean where something has to be said of it: what it surely means, else its first sense. */
export function likeliestSense(occurrence: Occurrence): Sense {
  return meaningOf(occurrence) ?? occurrence.senses[0];
}

/** Whether an occurrence is of a term of any of some concepts. */
export function mayMean({ senses }: Occurrence, concepts: readonly Concept[]): boolean {
  return senses.some(({ concept }) => concepts.some(({ id }) => id === concept.id));
}
