import {
  type CancellationToken,
  Hover,
  type HoverProvider,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Analyses } from '../documents/analyses.js';
import { localize, readerLanguage } from '../localize.js';
import { openEntryCommand, openEntryLink } from '../open-entry.js';
import { rangeOf } from '../places.js';
import { hoverMarkdown } from './hover-markdown.js';

/** Shows what the glossaries say of the term under the pointer. */
export class GlossaryHover implements HoverProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideHover(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Hover | undefined> {
    const analysis = await this.analyses.when(document, token);
    const occurrence = analysis?.at(document.offsetAt(position));
    if (analysis === undefined || occurrence === undefined) return undefined;
    const content = new MarkdownString(
      hoverMarkdown(analysis, occurrence, {
        reader: readerLanguage(),
        localize,
        entryLink: (concept) => openEntryLink(concept, document.uri),
      }),
    );
    // Glossaries come from files that anyone may have written: their texts are inert in it, and this is the
    // one command that a link of it can run.
    content.isTrusted = { enabledCommands: [openEntryCommand] };
    return new Hover(content, rangeOf(document, occurrence));
  }
}
