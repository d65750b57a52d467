import { Disposable, type MarkdownString, type TextDocument, type TreeItem } from 'vscode';
import type { Span } from '../../../core/text/span.js';
import { onActiveAnalysis } from '../../documents/active-analysis.js';
import type { ActiveDocument } from '../../documents/active-document.js';
import type { Analyses } from '../../documents/analyses.js';
import { type Turns, Urgency } from '../../turns.js';
import { type Line, LineTree } from '../tree.js';
import { documentItem, documentLooks, documentTooltip } from './document-item.js';
import {
  type ConceptInDocument,
  outcomeKey,
  outlining,
  type RenderingInDocument,
} from './document-outline.js';
import { type Snippet, snippetOf } from './snippet.js';

/** A concept of a document, one of its renderings, or a place where it is rendered so. */
export type DocumentNode = { readonly document: TextDocument; readonly concept: ConceptInDocument } & (
  | { readonly kind: 'concept' }
  | { readonly kind: 'rendering'; readonly rendering: RenderingInDocument }
  | {
      readonly kind: 'place';
      readonly rendering: RenderingInDocument;
      readonly place: Span;
      /** Which of the places of the rendering it is, from 0. */
      readonly index: number;
      /** What stood there when it was found, and on which line, from 1. */
      readonly snippet: Snippet;
      readonly line: number;
    }
);

/** What the document someone is at work in has of the glossary, as a tree. */
export class DocumentTree extends LineTree<DocumentNode> {
  private readonly subscriptions: Disposable;

  constructor(
    private readonly analyses: Analyses,
    private readonly active: ActiveDocument,
    private readonly turns: Turns,
  ) {
    super();
    this.subscriptions = Disposable.from(
      active.onDidChange(() => this.beginAnew()),
      onActiveAnalysis(active, analyses, () => this.renew()),
    );
  }

  override dispose(): void {
    this.subscriptions.dispose();
    super.dispose();
  }

  protected async contents(): Promise<DocumentNode[]> {
    const { document } = this.active;
    const concepts = document === undefined ? [] : await this.conceptsOf(document);
    return concepts.flatMap((concept) => (document ? { kind: 'concept', document, concept } : []));
  }

  protected childrenOf(node: DocumentNode): DocumentNode[] {
    const { document, concept } = node;
    switch (node.kind) {
      case 'concept': {
        const [only, ...others] = concept.renderings;
        // Where there is but one, the concept itself names it.
        return others.length === 0
          ? placesOf(only, node)
          : concept.renderings.map((rendering) => ({ kind: 'rendering', document, concept, rendering }));
      }
      case 'rendering':
        return placesOf(node.rendering, node);
      case 'place':
        return [];
    }
  }

  protected idOf(node: DocumentNode): string {
    const { id } = node.concept.concept;
    switch (node.kind) {
      case 'concept':
        return id;
      case 'rendering':
        return `${id}/${outcomeKey(node.rendering.outcome)}`;
      case 'place':
        return `${id}/${outcomeKey(node.rendering.outcome)}/${node.index}`;
    }
  }

  protected looksOf(node: DocumentNode): readonly unknown[] {
    return documentLooks(node);
  }

  protected itemOf(line: Line<DocumentNode>): TreeItem {
    return documentItem(line);
  }

  protected tooltipOf(node: DocumentNode): MarkdownString | undefined {
    return documentTooltip(node);
  }

  private async conceptsOf(document: TextDocument): Promise<ConceptInDocument[]> {
    const analysis = await this.analyses.when(document);
    const isWanted = () => this.analyses.of(document) === analysis;
    const concepts = analysis && (await this.turns.do(outlining(analysis), Urgency.ActiveDocument, isWanted));
    return concepts ?? [];
  }
}

function placesOf(rendering: RenderingInDocument, { document, concept }: DocumentNode): DocumentNode[] {
  const text = document.getText();
  return rendering.places.map((place, index) => ({
    kind: 'place',
    document,
    concept,
    rendering,
    place,
    index,
    snippet: snippetOf(text, place),
    line: document.positionAt(place.start).line + 1,
  }));
}
