import {
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import type { Occurrence } from '../../core/analysis/occurrence.js';
import type { ActiveDocument } from '../documents/active-document.js';
import type { Analyses } from '../documents/analyses.js';
import { conceptItem, occurrenceItem } from './document-item.js';
import { type ConceptInDocument, conceptsIn } from './document-outline.js';

/** A concept of a document, or one of the places where it occurs. */
export type DocumentNode =
  | (ConceptInDocument & { readonly document: TextDocument })
  | { readonly occurrence: Occurrence; readonly document: TextDocument };

/** What the document someone is at work in has of the glossary, as a tree. */
export class DocumentTree implements TreeDataProvider<DocumentNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly analyses: Analyses,
    private readonly active: ActiveDocument,
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
      const analysis = await this.analyses.when(document);
      return analysis ? conceptsIn(analysis).map((concept) => ({ ...concept, document })) : [];
    }
    return 'occurrences' in node ? node.occurrences.map((occurrence) => ({ occurrence, document })) : [];
  }

  getTreeItem(node: DocumentNode): TreeItem {
    return 'occurrences' in node
      ? conceptItem(node, node.document)
      : occurrenceItem(node.occurrence, node.document);
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => void subscription.dispose());
    this.changed.dispose();
  }
}
