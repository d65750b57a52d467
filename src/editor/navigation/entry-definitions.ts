import {
  type CancellationToken,
  type DefinitionProvider,
  type LocationLink,
  type Position,
  Range,
  type TextDocument,
  Uri,
} from 'vscode';
import type { Concept } from '../../core/glossary/model.js';
import type { Analyses } from '../documents/analyses.js';
import { positionOf, rangeOf } from '../places.js';

/** Goes from a term to its entry, to each of them where it may mean several things. */
export class EntryDefinitions implements DefinitionProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideDefinition(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<LocationLink[]> {
    const occurrence = (await this.analyses.when(document, token))?.at(document.offsetAt(position));
    if (occurrence === undefined) return [];
    const concepts = new Set(occurrence.senses.map(({ concept }) => concept));
    return [...concepts].map((concept) => linkTo(concept, rangeOf(document, occurrence)));
  }
}

function linkTo({ place }: Concept, originSelectionRange: Range): LocationLink {
  const start = positionOf(place);
  const targetRange = new Range(start, start.translate(0, place.end - place.start));
  return { originSelectionRange, targetUri: Uri.parse(place.uri), targetRange };
}
