import { firstIndex } from '../first-index.js';
import type { ConceptList } from './concept-list.js';
import { type Concept, type Sense, termsOf } from './model.js';

/** The term whose word holds a UTF-16 offset of the glossary's file, or ends at it. */
export function termAt(concepts: ConceptList, offset: number): Sense | undefined {
  const next = firstIndex(concepts, ({ place }) => place.start > offset);
  // A term may stand before the id of its concept, by which the concept is found.
  return termIn(concepts.at(next - 1), offset) ?? termIn(concepts.at(next), offset);
}

function termIn(concept: Concept | undefined, offset: number): Sense | undefined {
  const terms = concept === undefined ? [] : termsOf(concept);
  const term = terms.find(({ place }) => place.start <= offset && offset <= place.end);
  return concept && term && { concept, term };
}
