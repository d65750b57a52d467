import { Hover, type HoverProvider, MarkdownString, type Position, type TextDocument } from 'vscode';
import { type Meaning, meaningAt } from '../../core/glossary/assist/meaning.js';
import { type Reference, referenceAt } from '../../core/glossary/assist/reference.js';
import type { Span } from '../../core/text/span.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { conceptMarkdown } from '../hover/concept-markdown.js';
import { asMarkdown } from '../hover/markdown-text.js';
import { localize } from '../localize.js';
import { rangeOf } from '../places.js';
import { isGlossaryFile, isServedBySchema } from './glossary-documents.js';
import { sourceMarkdown } from './source-markdown.js';

/** Tells in a glossary file what a key or a status means, and what an id or a source stands for. */
export class GlossaryFileHover implements HoverProvider {
  constructor(private readonly glossaries: GlossaryStore) {}

  provideHover(document: TextDocument, position: Position): Hover | undefined {
    if (!isGlossaryFile(document)) return undefined;
    const text = document.getText();
    const offset = document.offsetAt(position);
    const reference = referenceAt(text, offset);
    if (reference !== undefined) return hover(document, reference, this.explain(reference, document));
    const meaning = isServedBySchema(document) ? undefined : meaningAt(text, offset);
    return meaning && hover(document, meaning, meaningMarkdown(meaning));
  }

  private explain(reference: Reference, document: TextDocument): string | undefined {
    const terminology = this.glossaries.terminologyFor(document.uri);
    if (reference.to === 'concept') {
      const concept = terminology?.concepts.get(reference.id);
      return concept && conceptMarkdown(concept);
    }
    const source = terminology?.sources.get(reference.key);
    return source && sourceMarkdown(source);
  }
}

function meaningMarkdown({ word, about }: Meaning): string {
  return `**${asMarkdown(word)}**: ${asMarkdown(localize(about))}`;
}

function hover(document: TextDocument, span: Span, markdown: string | undefined): Hover | undefined {
  return markdown === undefined
    ? undefined
    : new Hover(new MarkdownString(markdown), rangeOf(document, span));
}
