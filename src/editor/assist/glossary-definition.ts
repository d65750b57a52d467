import { type DefinitionProvider, type LocationLink, type Position, type TextDocument } from 'vscode';
import { type Reference, referenceAt } from '../../core/glossary/assist/reference.js';
import type { Glossary, Place } from '../../core/glossary/model.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { locationOf, rangeOf } from '../places.js';
import { isGlossaryFile } from './glossary-documents.js';

/** Goes in a glossary file from an id to the entries that have it, and from a source to what it is. */
export class GlossaryDefinition implements DefinitionProvider {
  constructor(private readonly glossaries: GlossaryStore) {}

  provideDefinition(document: TextDocument, position: Position): LocationLink[] {
    if (!isGlossaryFile(document)) return [];
    const reference = referenceAt(document.getText(), document.offsetAt(position));
    if (reference === undefined) return [];
    const glossaries = this.glossaries.terminologyFor(document.uri)?.glossaries ?? [];
    return glossaries
      .flatMap((glossary) => placesIn(glossary, reference))
      .map((place) => {
        const { uri, range } = locationOf(place);
        return { originSelectionRange: rangeOf(document, reference), targetUri: uri, targetRange: range };
      });
  }
}

/** More than one glossary may have an entry for a concept. */
function placesIn({ concepts, sources }: Glossary, reference: Reference): Place[] {
  const found =
    reference.to === 'concept'
      ? concepts.filter(({ id }) => id === reference.id)
      : sources.filter(({ key }) => key === reference.key);
  return found.map(({ place }) => place);
}
