import {
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import type { Span } from '../../core/text/span.js';
import type { ActiveDocument } from '../documents/active-document.js';
import type { Analyses } from '../documents/analyses.js';
import { type Turns, Urgency } from '../turns.js';
import { conceptItem, placeItem, renderingItem } from './document-item.js';
import { type ConceptInDocument, outlining, type RenderingInDocument } from './document-outline.js';

/** A concept of a document, one of its renderings, or a place where it is rendered so. */
export type DocumentNode = { readonly document: TextDocument } & (
  | { readonly kind: 'concept'; readonly concept: ConceptInDocument }
  | {
      readonly kind: 'rendering';
      readonly concept: ConceptInDocument;
      readonly rendering: RenderingInDocument;
    }
  | { readonly kind: 'place'; readonly place: Span; readonly rendering: RenderingInDocument }
);

/** What the document someone is at work in has of the glossary, as a tree. */
export class DocumentTree implements TreeDataProvider<DocumentNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly analyses: Analyses,
    private readonly active: ActiveDocument,
    private readonly turns: Turns,
  ) {
    this.subscriptions = [
      active.onDidChange(() => this.changed.fire()),
      analyses.onDidChange((document) => {
        if (document === active.document) this.changed.fire();
      }),
    ];
  }

  /** Whether there is a document to look at in which nothing of the glossary occurs. */
  get hasNothing(): boolean {
    const { document } = this.active;
    return document !== undefined && this.analyses.of(document)?.occurrences.length === 0;
  }

  async getChildren(node?: DocumentNode): Promise<DocumentNode[]> {
    const { document } = node ?? this.active;
    if (document === undefined) return [];
    if (node === undefined) {
      const concepts = await this.conceptsOf(document);
      return concepts.map((concept) => ({ kind: 'concept', document, concept }));
    }
    switch (node.kind) {
      case 'concept': {
        const { concept } = node;
        const [only, ...others] = concept.renderings;
        // Where there is but one, the concept itself names it.
        return others.length === 0
          ? placesOf(only, document)
          : concept.renderings.map((rendering) => ({ kind: 'rendering', document, concept, rendering }));
      }
      case 'rendering':
        return placesOf(node.rendering, document);
      case 'place':
        return [];
    }
  }

  getTreeItem(node: DocumentNode): TreeItem {
    switch (node.kind) {
      case 'concept':
        return conceptItem(node.concept, node.document);
      case 'rendering':
        return renderingItem(node.rendering, node.concept, node.document);
      case 'place':
        return placeItem(node.place, node.rendering, node.document);
    }
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => void subscription.dispose());
    this.changed.dispose();
  }

  private async conceptsOf(document: TextDocument): Promise<ConceptInDocument[]> {
    const analysis = await this.analyses.when(document);
    const isWanted = () => this.analyses.of(document) === analysis;
    const concepts = analysis && (await this.turns.do(outlining(analysis), Urgency.ActiveDocument, isWanted));
    return concepts ?? [];
  }
}

function placesOf(rendering: RenderingInDocument, document: TextDocument): DocumentNode[] {
  return rendering.places.map((place) => ({ kind: 'place', document, place, rendering }));
}
