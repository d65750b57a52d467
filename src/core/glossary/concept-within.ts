import type { ConceptList } from './concept-list.js';
import type { Concept } from './model.js';
import { contains, type Span } from '../text/span.js';

/** The first concept of a glossary that is named within a stretch of its file, such as an entry's. */
export function conceptWithin(concepts: ConceptList, span: Span): Concept | undefined {
  let low = 0;
  let high = concepts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((concepts.at(middle)?.place.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const concept = concepts.at(low);
  return concept && contains(span, concept.place) ? concept : undefined;
}
