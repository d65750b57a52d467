import type { Across, TermAcross } from '../core/alignment/across.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import type { Concept } from '../core/glossary/model.js';
import type { Decided } from '../core/decisions/decisions-in-force.js';

/** A term of the source, and what is decided on it there. */
export interface DecidedTerm {
  readonly source: TermAcross;
  readonly decided: Decided;
}

/** The terms of a concept in the sources of an occurrence's passage that are rendered by a decision there. */
export function decidedInSource(occurrence: Occurrence, concept: Concept, across: Across): DecidedTerm[] {
  return across.sourcesOf(occurrence, concept).flatMap((source) => {
    const { resolution } = source.occurrence;
    return resolution?.by === 'decision' && resolution.choice.concept.id === concept.id
      ? { source, decided: resolution }
      : [];
  });
}
