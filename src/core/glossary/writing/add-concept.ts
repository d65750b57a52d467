import { readEntries } from './entries.js';
import { conceptFields, type NewConcept } from './new-entry.js';
import { appendToSection } from './section.js';
import { verified, type Written } from './written.js';

/**
 * Writes a concept into the text of a glossary file, as its last one and in the manner of those it has: on one line
 * where the last one is, set apart by an empty line where that is. All that stands in the file stays as it is.
 */
export function addConcept(text: string, concept: NewConcept): Written {
  const entries = readEntries(text);
  if ('problem' in entries) {
    return entries;
  }
  const id = concept.id ?? [...concept.terms.zh, ...concept.terms.en].at(0)?.text;
  const concepts = entries.glossary?.concepts ?? [];
  if (concepts.some((each) => each.id === id)) {
    return { problem: 'already-there' };
  }
  const edits = appendToSection(entries, 'concepts', conceptFields(concept));
  const named = id === undefined ? concept : { ...concept, id };
  return edits ? verified(entries, edits, [...concepts, named]) : { problem: 'unreadable' };
}
