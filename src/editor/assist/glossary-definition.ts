import { type DefinitionProvider, type LocationLink, type Position, type TextDocument } from 'vscode';
import { type Reference, referenceAt } from '../../core/glossary/assist/reference.js';
import type { Place } from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';
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
    const terminology = this.glossaries.terminologyFor(document.uri);
    const places = terminology === undefined ? [] : placesIn(terminology, reference);
    return places.map((place) => {
      const { uri, range } = locationOf(place);
      return { originSelectionRange: rangeOf(document, reference), targetUri: uri, targetRange: range };
    });
  }
}

/** More than one glossary may have an entry for a concept, or name a source. */
function placesIn(terminology: Terminology, reference: Reference): Place[] {
  if (reference.to === 'concept') {
    const concept = terminology.concepts.get(reference.id);
    return concept === undefined ? [] : terminology.entriesOf(concept).map(({ place }) => place);
  }
  return terminology.glossaries
    .flatMap(({ sources }) => sources.filter(({ key }) => key === reference.key))
    .map(({ place }) => place);
}
