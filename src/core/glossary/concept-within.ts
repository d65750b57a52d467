import { firstIndex } from '../first-index.js';
import type { ConceptList } from './concept-list.js';
import type { Concept } from './model.js';
import { contains, type Span } from '../text/span.js';

/** The first concept of a glossary that is named within a stretch of its file, such as an entry's. */
export function conceptWithin(concepts: ConceptList, span: Span): Concept | undefined {
  const concept = concepts.at(firstIndex(concepts, ({ place }) => place.start >= span.start));
  return concept && contains(span, concept.place) ? concept : undefined;
}
