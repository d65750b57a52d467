import {
  CompletionItem,
  CompletionItemKind,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
} from 'vscode';
import { sourceName, statusWord } from '../../core/analysis/describe.js';
import type { Completion, Completions } from '../../core/glossary/assist/completion.js';
import { type Concept, leadingTerm, textFor } from '../../core/glossary/model.js';
import { conceptMarkdown } from '../hover/concept-markdown.js';
import { localize, readerLanguage } from '../localize.js';
import { rangeOf } from '../places.js';
import { sourceMarkdown } from './source-markdown.js';

/** What may be written at a place of a document, in its order. */
export function offeredItems(
  { start, end, items }: Completions,
  document: TextDocument,
  position: Position,
): OfferedItem[] {
  const replacing = rangeOf(document, { start, end });
  const range = { replacing, inserting: new Range(replacing.start, position) };
  return items.map((completion, index) => new OfferedItem(completion, index, range));
}

/** Something offered, as the editor shows it. */
export class OfferedItem extends CompletionItem {
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

  /** Adds what stands behind it: of the many there may be only the one that is looked at is put into words. */
  explained(): this {
    const { concept, rendering, source } = this.completion;
    if (source !== undefined) this.documentation = new MarkdownString(sourceMarkdown(source));
    else if (rendering !== undefined) this.documentation = textFor(rendering.when, readerLanguage());
    else if (concept !== undefined) this.documentation = new MarkdownString(conceptMarkdown(concept));
    return this;
  }
}

const kinds = {
  key: CompletionItemKind.Property,
  entry: CompletionItemKind.Snippet,
  word: CompletionItemKind.EnumMember,
  directive: CompletionItemKind.Keyword,
  concept: CompletionItemKind.Reference,
  term: CompletionItemKind.Value,
  source: CompletionItemKind.Reference,
} as const satisfies Record<Completion['what'], CompletionItemKind>;

function described({ concept, rendering, source }: Completion): { description?: string } {
  if (rendering !== undefined) return { description: statusWord(rendering.status, localize) };
  if (concept !== undefined) return { description: leadingNames(concept) };
  return source === undefined ? {} : { description: sourceName(source) };
}

function leadingNames(concept: Concept): string {
  const terms = [leadingTerm(concept, 'zh'), leadingTerm(concept, 'en')];
  return terms.flatMap((term) => term?.text ?? []).join(' · ');
}
