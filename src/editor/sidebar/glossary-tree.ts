import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { Concept } from '../../core/glossary/model.js';
import { Terminology } from '../../core/glossary/terminology.js';
import type { TermIndexes } from '../completion/term-indexes.js';
import type { ActiveDocument } from '../documents/active-document.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { outlineItem } from './glossary-item.js';
import { childrenOf, outlineOf, type OutlineNode } from './glossary-outline.js';

/** The glossary that holds for the document someone is at work in, as a tree. */
export class GlossaryTree implements TreeDataProvider<OutlineNode>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private shown = Terminology.of([]);
  private wanted = '';

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly glossaries: GlossaryStore,
    private readonly active: ActiveDocument,
    private readonly indexes: TermIndexes,
  ) {
    this.subscriptions = [
      glossaries.onDidChange(() => this.changed.fire()),
      active.onDidChange(() => {
        if (this.terminology !== this.shown) this.changed.fire();
      }),
    ];
  }

  /** Only concepts are shown that have this in a term or its pinyin. */
  get filter(): string {
    return this.wanted;
  }

  set filter(filter: string) {
    this.wanted = filter.trim();
    this.changed.fire();
  }

  /** Whether there is nothing to show. */
  async isEmpty(): Promise<boolean> {
    return (await this.conceptsIn(this.terminology)).length === 0;
  }

  async getChildren(node?: OutlineNode): Promise<OutlineNode[]> {
    await this.glossaries.loaded;
    this.shown = this.terminology;
    return node ? childrenOf(node, this.shown) : outlineOf(await this.conceptsIn(this.shown));
  }

  getTreeItem(node: OutlineNode): TreeItem {
    return outlineItem(node, this.shown, this.filter);
  }

  dispose(): void {
    this.subscriptions.forEach((subscription) => void subscription.dispose());
    this.changed.dispose();
  }

  /** The concepts that are found by the filter, in the order of the glossary. */
  private async conceptsIn(terminology: Terminology): Promise<Concept[]> {
    const concepts = [...terminology.concepts.values()];
    const index = this.filter === '' ? undefined : await this.indexes.of(terminology);
    if (index === undefined) return concepts;
    const forms = index.find(this.filter, terminology.forms.length);
    const found = new Set(forms.map(({ form }) => terminology.forms.concept(form)));
    return concepts.filter((concept) => found.has(concept));
  }

  private get terminology(): Terminology {
    return this.glossaries.terminologyFor(this.active.document?.uri) ?? this.shown;
  }
}
