import {
  type CancellationToken,
  DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { conceptsMeant, mentionsOf } from '../../core/analysis/mentions.js';
import type { Analyses } from '../documents/analyses.js';
import { rangeOf } from '../places.js';

/** Marks wherever else a document speaks of the concept at the cursor, in both languages. */
export class ConceptHighlights implements DocumentHighlightProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideDocumentHighlights(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<DocumentHighlight[] | undefined> {
    const analysis = await this.analyses.when(document, token);
    const occurrence = analysis?.at(document.offsetAt(position));
    if (analysis === undefined || occurrence === undefined) return undefined;
    const ids = new Set(conceptsMeant(occurrence).map(({ id }) => id));
    return mentionsOf(ids, analysis).map(
      (mention) => new DocumentHighlight(rangeOf(document, mention), DocumentHighlightKind.Text),
    );
  }
}
