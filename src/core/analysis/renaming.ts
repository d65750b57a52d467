import type { Fix } from '../finding.js';
import type { Term } from '../glossary/model.js';
import type { Localize } from '../localize.js';
import type { Analysis } from './analysis.js';
import { replacementBy } from './fixes.js';
import { conceptsMeant } from './mentions.js';
import type { Occurrence } from './occurrence.js';
import { writingIn } from './writing.js';

/** A term that is to be renamed. */
export interface Renamed {
  readonly term: Term;
  /** The concepts of which it is a term, by their ids. */
  readonly concepts: ReadonlySet<string>;
}

/** What is renamed when someone renames the term at an occurrence: the term, for the concepts that it may mean there. */
export function renamedAt(occurrence: Occurrence): Renamed {
  const concepts = conceptsMeant(occurrence);
  const ids = new Set(concepts.map(({ id }) => id));
  const sense = occurrence.senses.find(({ concept }) => ids.has(concept.id)) ?? occurrence.senses[0];
  return { term: sense.term, concepts: ids };
}

/**
 * Another text in the place of a term wherever it stands for the same concepts in a document: in the case and number of what stands
 * there, and as the format of the document writes it; certain where it means just that, and is not spoken of as a word. What can't be
 * put so is left out: in a source text, or among markup.
 */
export function renamings(renamed: Renamed, text: string, analysis: Analysis, localize: Localize): Fix[] {
  const fixes = analysis.occurrences.flatMap((occurrence) => {
    const here = renamedAt(occurrence);
    const shared = [...here.concepts].filter((id) => renamed.concepts.has(id));
    const isIt =
      here.term.text === renamed.term.text &&
      here.term.language === renamed.term.language &&
      shared.length > 0;
    const isJustIt = shared.length === here.concepts.size && shared.length === renamed.concepts.size;
    const other = otherTerm(occurrence, text) ?? { text, forms: [] };
    return (isIt && replacementBy(other, here.term, occurrence, analysis, localize, isJustIt)) || [];
  });
  return writingIn(analysis)(fixes);
}

/** The term of the same concept that is called so, which may have forms of its own. */
function otherTerm({ senses, language }: Occurrence, text: string): Term | undefined {
  return senses.flatMap(({ concept }) => concept.terms[language]).find((term) => term.text === text);
}
