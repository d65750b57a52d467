import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
} from 'vscode';
import { sourceName } from '../../core/analysis/describe.js';
import type { Completion, Completions } from '../../core/glossary/assist/completion.js';
import { completionsAt } from '../../core/glossary/assist/completions.js';
import type { Concept, Source } from '../../core/glossary/model.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { conceptMarkdown } from '../hover/concept-markdown.js';
import { localize } from '../localize.js';
import { leadingTerm } from '../names.js';
import { rangeOf } from '../places.js';
import { isGlossaryFile, isServedBySchema } from './glossary-documents.js';
import { PinyinSuggestions } from './pinyin-suggestions.js';
import { sourceMarkdown } from './source-markdown.js';

/** Offers in glossary files what the format and the other entries have to choose from. */
export class GlossaryCompletion implements CompletionItemProvider<OfferedItem> {
  /** What one types in YAML before there is something new to choose from. */
  static readonly triggers = [' ', ':', '/', '[', '{', ','];

  private readonly pinyin = new PinyinSuggestions();

  constructor(private readonly glossaries: GlossaryStore) {}

  async provideCompletionItems(document: TextDocument, position: Position): Promise<OfferedItem[]> {
    if (!isGlossaryFile(document)) return [];
    const completions = this.completionsAt(document, position);
    if (!this.pinyin.isWanted) return offer(completions, document, position);
    await this.pinyin.load();
    return offer(this.completionsAt(document, position), document, position);
  }

  /** Of the many there may be only the one that is looked at is put into words. */
  resolveCompletionItem(item: OfferedItem): OfferedItem {
    const { concept, source } = item.completion;
    if (concept !== undefined) item.documentation = new MarkdownString(conceptMarkdown(concept));
    if (source !== undefined) item.documentation = new MarkdownString(sourceMarkdown(source));
    return item;
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

function offer(
  { start, end, items }: Completions,
  document: TextDocument,
  position: Position,
): OfferedItem[] {
  const replacing = rangeOf(document, { start, end });
  const range = { replacing, inserting: new Range(replacing.start, position) };
  const offered = isServedBySchema(document) ? items.filter(({ what }) => !ofSchema.has(what)) : items;
  return offered.map((completion, index) => new OfferedItem(completion, index, range));
}

/** What an extension that completes by the schema offers as well. */
const ofSchema: ReadonlySet<Completion['what']> = new Set(['key', 'entry', 'word']);

const kinds = {
  key: CompletionItemKind.Property,
  entry: CompletionItemKind.Snippet,
  word: CompletionItemKind.EnumMember,
  concept: CompletionItemKind.Reference,
  term: CompletionItemKind.Value,
  source: CompletionItemKind.Reference,
} as const satisfies Record<Completion['what'], CompletionItemKind>;

class OfferedItem extends CompletionItem {
  constructor(
    readonly completion: Completion,
    index: number,
    override range: { inserting: Range; replacing: Range },
  ) {
    const { what, label, insert, isSnippet, filter, about } = completion;
    super({ label, ...described(completion) }, kinds[what]);
    this.insertText = isSnippet ? new SnippetString(insert) : insert;
    this.keepWhitespace = true; // The indentation is counted from the first column already.
    this.sortText = String(index).padStart(6, '0');
    if (filter !== undefined) this.filterText = filter;
    if (about !== undefined) this.documentation = localize(about);
    if (completion.leadsOn) this.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
}

function described({ concept, source }: Completion): { description?: string } {
  if (concept !== undefined) return { description: leadingNames(concept) };
  return source === undefined ? {} : { description: sourceName(source) };
}

function leadingNames(concept: Concept): string {
  const terms = [leadingTerm(concept, 'zh'), leadingTerm(concept, 'en')];
  return terms.flatMap((term) => term?.text ?? []).join(' · ');
}
