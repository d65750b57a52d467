import {
  type CancellationToken,
  type CompletionItemProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Completion, Completions } from '../../core/glossary/assist/completion.js';
import { completionsAt } from '../../core/glossary/assist/completions.js';
import type { Concept, Source } from '../../core/glossary/model.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { isGlossaryFile, isServedBySchema } from './glossary-documents.js';
import { type OfferedItem, offeredItems } from './offered-item.js';
import { PinyinSuggestions } from './pinyin-suggestions.js';

/** Offers in glossary files what the format and the other entries have to choose from. */
export class GlossaryCompletion implements CompletionItemProvider<OfferedItem> {
  /** What one types in YAML before there is something new to choose from. */
  static readonly triggers = [' ', ':', '/', '[', '{', ','];

  private readonly pinyin = new PinyinSuggestions();

  constructor(private readonly glossaries: GlossaryStore) {}

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<OfferedItem[]> {
    if (!isGlossaryFile(document)) return [];
    const completions = this.completionsAt(document, position);
    if (!this.pinyin.isWanted) return offer(completions, document, position);
    await this.pinyin.load();
    if (token.isCancellationRequested) return [];
    return offer(this.completionsAt(document, position), document, position);
  }

  resolveCompletionItem(item: OfferedItem): OfferedItem {
    return item.explained();
  }

  private completionsAt(document: TextDocument, position: Position): Completions {
    const known = this.glossaries.terminologyFor(document.uri);
    return completionsAt(document.getText(), document.offsetAt(position), {
      concepts: known?.concepts ?? new Map<string, Concept>(),
      sources: known?.sources ?? new Map<string, Source>(),
      suggestPinyin: this.pinyin.suggest,
    });
  }
}

function offer(completions: Completions, document: TextDocument, position: Position): OfferedItem[] {
  const isOffered = ({ what }: Completion) => !isServedBySchema(document) || !ofSchema.has(what);
  const items = completions.items.filter(isOffered);
  return offeredItems({ ...completions, items }, document, position);
}

/** What an extension that completes by the schema offers as well. */
const ofSchema: ReadonlySet<Completion['what']> = new Set(['key', 'entry', 'word']);
