import {
  type CancellationToken,
  type CompletionContext,
  type CompletionItemProvider,
  CompletionList,
  CompletionTriggerKind,
  type Position,
  type TextDocument,
} from 'vscode';
import { checks } from '../../checks/index.js';
import { completionsInDirective } from '../../core/directives/assist/completions.js';
import type { TermIndexes } from '../completion/term-indexes.js';
import type { Analyses } from '../documents/analyses.js';
import { type OfferedItem, offeredItems } from './offered-item.js';

/** Offers in a document's comments the directives, and what may stand in them. */
export class DirectiveCompletion implements CompletionItemProvider<OfferedItem> {
  /** What one types in a directive before there is something new to choose from. */
  static readonly triggers = ['-', ' ', ':', '：', '=', '＝', ',', '，', '、'];

  constructor(
    private readonly analyses: Analyses,
    private readonly indexes: TermIndexes,
  ) {}

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
    { triggerKind }: CompletionContext,
  ): Promise<CompletionList<OfferedItem> | undefined> {
    // The character just typed has made the document another one, of which nothing is known yet.
    const analysis = await this.analyses.when(document, token);
    const index = analysis && (await this.indexes.of(analysis.terminology));
    if (analysis === undefined || index === undefined || token.isCancellationRequested) return undefined;
    const offset = document.offsetAt(position);
    const completions = completionsInDirective(analysis, offset, checks, index);
    if (completions === undefined) return undefined;
    // A blank at the beginning of a comment isn't a question yet: most comments are about something else.
    const isJustBegun =
      completions.start === offset && completions.items.some(({ what }) => what === 'directive');
    if (isJustBegun && triggerKind === CompletionTriggerKind.TriggerCharacter) return undefined;
    return new CompletionList(offeredItems(completions, document, position), completions.isIncomplete);
  }

  /** Of the many there may be only the one that is looked at is put into words. */
  resolveCompletionItem(item: OfferedItem): OfferedItem {
    return item.explained();
  }
}
