import { Disposable, EventEmitter, type MarkdownString, type TreeItem } from 'vscode';
import type { Grouping } from '../../../core/glossary/grouping.js';
import type { Concept } from '../../../core/glossary/model.js';
import type { Terminology } from '../../../core/glossary/terminology.js';
import type { TermIndexes } from '../../completion/term-indexes.js';
import type { ActiveDocument } from '../../documents/active-document.js';
import type { GlossaryStore } from '../../glossaries/glossary-store.js';
import { type Line, LineTree } from '../tree.js';
import { outlineItem, outlineLooks, outlineTooltip } from './glossary-item.js';
import { childrenOf, type Found, outlineOf, type OutlineNode, type Spelling } from './glossary-outline.js';
import type { KeptGrouping } from './kept-grouping.js';

/** The glossary that holds for the document someone is at work in, as a tree. */
export class GlossaryTree extends LineTree<OutlineNode> {
  private readonly filtered = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private shown: Terminology | undefined;
  private wanted = '';

  /** Fires when the filter is another one than before. */
  readonly onDidFilter = this.filtered.event;

  constructor(
    private readonly glossaries: GlossaryStore,
    private readonly indexes: TermIndexes,
    private readonly kept: KeptGrouping,
    active: ActiveDocument,
  ) {
    super();
    const follow = () => {
      const terminology = glossaries.terminologyFor(active.document?.uri);
      if (terminology === undefined || terminology === this.shown) return;
      this.shown = terminology;
      this.renew();
    };
    this.subscriptions = Disposable.from(
      this.filtered,
      glossaries.onDidChange(follow),
      active.onDidChange(follow),
    );
    void glossaries.loaded.then(follow);
  }

  /** Only concepts are shown that have this in a term or its pinyin. */
  get filter(): string {
    return this.wanted;
  }

  set filter(filter: string) {
    this.wanted = filter.trim();
    this.renew();
    this.filtered.fire();
  }

  /** By what the concepts are put together; remembered for the workspace. */
  get grouping(): Grouping {
    return this.kept.grouping;
  }

  set grouping(grouping: Grouping) {
    this.kept.grouping = grouping;
    this.renew();
  }

  /** Whether there is nothing to show. */
  async isEmpty(): Promise<boolean> {
    return (await this.getChildren()).length === 0;
  }

  override dispose(): void {
    this.subscriptions.dispose();
    super.dispose();
  }

  protected async contents(): Promise<OutlineNode[]> {
    await this.glossaries.loaded;
    const { shown: terminology, grouping } = this;
    if (terminology === undefined) return [];
    const found = this.filter === '' ? undefined : await this.find(this.filter, terminology);
    const concepts = [...terminology.concepts.values()];
    return outlineOf(found ? concepts.filter((each) => found.spellings.has(each)) : concepts, {
      terminology,
      grouping,
      found,
    });
  }

  protected childrenOf(node: OutlineNode): OutlineNode[] {
    return childrenOf(node);
  }

  protected idOf({ id }: OutlineNode): string {
    return id;
  }

  protected looksOf(node: OutlineNode): readonly unknown[] {
    return outlineLooks(node);
  }

  protected itemOf({ content }: Line<OutlineNode>): TreeItem {
    return outlineItem(content);
  }

  protected tooltipOf(node: OutlineNode): MarkdownString | undefined {
    return outlineTooltip(node);
  }

  private async find(typed: string, terminology: Terminology): Promise<Found | undefined> {
    const { forms } = terminology;
    const index = await this.indexes.of(terminology);
    if (index === undefined) return undefined;
    const spellings = new Map<Concept, Spelling>();
    for (const { form } of index.find(typed, forms.length)) {
      const { concept, term } = forms.sense(form);
      if (!spellings.has(concept)) spellings.set(concept, { term, text: forms.form(form).text });
    }
    return { typed, spellings };
  }
}
