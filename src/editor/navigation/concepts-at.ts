import { type CancellationToken, type Position, type TextDocument } from 'vscode';
import { conceptsMeant } from '../../core/analysis/mentions.js';
import { referenceAt } from '../../core/glossary/assist/reference.js';
import { sectionAround } from '../../core/glossary/assist/sections.js';
import { conceptWithin } from '../../core/glossary/concept-within.js';
import type { Concept } from '../../core/glossary/model.js';
import { isGlossaryFile } from '../assist/glossary-documents.js';
import type { Analyses } from '../documents/analyses.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';

/** What concepts are looked up in. */
export interface ConceptServices {
  readonly analyses: Analyses;
  readonly glossaries: GlossaryStore;
}

/** The concepts that a place is about: what a term there may mean, or in a glossary the one named there, else its entry's. */
export async function conceptsAt(
  document: TextDocument,
  position: Position,
  { analyses, glossaries }: ConceptServices,
  token: CancellationToken,
): Promise<readonly Concept[]> {
  const offset = document.offsetAt(position);
  if (isGlossaryFile(document)) {
    const id = idAt(document, offset, glossaries);
    const concept = id === undefined ? undefined : glossaries.terminologyFor(document.uri)?.concepts.get(id);
    return concept === undefined ? [] : [concept];
  }
  const occurrence = (await analyses.when(document, token))?.at(offset);
  return occurrence === undefined ? [] : conceptsMeant(occurrence);
}

function idAt(document: TextDocument, offset: number, { files }: GlossaryStore): string | undefined {
  const text = document.getText();
  const reference = referenceAt(text, offset);
  if (reference !== undefined) return reference.to === 'concept' ? reference.id : undefined;
  const entry = sectionAround(text, offset)?.entry;
  const file = files.find(({ uri }) => uri.toString() === document.uri.toString());
  return entry && file?.glossary && conceptWithin(file.glossary.concepts, entry)?.id;
}
