import {
  type CancellationToken,
  l10n,
  Location,
  type Position,
  ProgressLocation,
  type ReferenceContext,
  type ReferenceProvider,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { mentionsOf } from '../../core/analysis/mentions.js';
import type { Concept } from '../../core/glossary/model.js';
import { locationOf, rangeOf } from '../places.js';
import type { FileServices } from '../workspace-check/check-file.js';
import { conceptsAt } from './concepts-at.js';
import { knownDocuments } from './known-documents.js';

/** Finds every occurrence of a concept in the workspace, in both languages, from a term in a document or from its entry. */
export class ConceptReferences implements ReferenceProvider {
  constructor(private readonly services: FileServices) {}

  async provideReferences(
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[] | undefined> {
    const concepts = await conceptsAt(document, position, this.services, token);
    if (concepts.length === 0) return undefined;
    const entries = includeDeclaration ? concepts.map(({ place }) => locationOf(place)) : [];
    const found = await this.findShown(concepts, document.uri, token);
    return [...entries, ...found];
  }

  /**
   * Every occurrence of one of several concepts, those in one document first. The editor shows nothing before all is found, so
   * this says how far it is.
   */
  findShown(concepts: readonly Concept[], first: Uri, token: CancellationToken): Promise<Location[]> {
    const title = l10n.t('Finding “{0}”', concepts[0].terms.zh[0]?.text ?? concepts[0].id);
    return Promise.resolve(
      window.withProgress({ location: ProgressLocation.Window, title }, (progress) =>
        this.find(concepts, first, token, (message) => progress.report({ message })),
      ),
    );
  }

  private async find(
    concepts: readonly Concept[],
    first: Uri,
    token: CancellationToken,
    tell: (message: string) => void,
  ): Promise<Location[]> {
    const ids = new Set(concepts.map(({ id }) => id));
    const found: Location[] = [];
    const report = (done: number, documents: number) => tell(l10n.t('{0} of {1} documents', done, documents));
    for await (const { document, analysis } of knownDocuments(this.services, first, token, report)) {
      const mentions = mentionsOf(ids, analysis);
      found.push(...mentions.map((mention) => new Location(document.uri, rangeOf(document, mention))));
    }
    return found;
  }
}
