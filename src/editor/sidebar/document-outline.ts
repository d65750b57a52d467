import type { Analysis } from '../../core/analysis/analysis.js';
import { isUnresolved, type Occurrence } from '../../core/analysis/occurrence.js';
import type { Concept } from '../../core/glossary/model.js';

/** A concept with the places where a document speaks of it. */
export interface ConceptInDocument {
  readonly concept: Concept;
  readonly occurrences: readonly Occurrence[];
  /** How many of them have a rendering still to be decided. */
  readonly unresolved: number;
}

/** The concepts that occur in a document: first those with something to decide, each part by first mention. */
export function conceptsIn({ occurrences }: Analysis): ConceptInDocument[] {
  const byConcept = new Map<Concept, Occurrence[]>();
  for (const occurrence of occurrences) {
    const concept = occurrence.resolution?.choice.concept ?? occurrence.senses[0].concept;
    byConcept.set(concept, [...(byConcept.get(concept) ?? []), occurrence]);
  }
  return [...byConcept]
    .map(([concept, found]) => ({
      concept,
      occurrences: found,
      unresolved: found.filter(isUnresolved).length,
    }))
    .sort((a, b) => Number(b.unresolved > 0) - Number(a.unresolved > 0));
}
