import { type Concept, type Distinction, leadingTerm } from './model.js';
import type { Terminology } from './terminology.js';

/** What a concept is called in a list. */
export function conceptName(concept: Concept): string {
  return (leadingTerm(concept, 'zh') ?? leadingTerm(concept, 'en'))?.text ?? concept.id;
}

/** What one side of a distinction is called. */
export function sideName(side: Distinction['between'][number], terminology: Terminology): string {
  const concept = terminology.concepts.get(side.concept);
  return side.rendering ?? (concept ? conceptName(concept) : side.concept);
}

/** What a distinction is called: what it keeps apart. */
export function distinctionName({ between }: Distinction, terminology: Terminology): string {
  return between.map((side) => sideName(side, terminology)).join(' ≠ ');
}
