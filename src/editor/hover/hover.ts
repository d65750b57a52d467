import {
  type CancellationToken,
  Hover,
  type HoverProvider,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Analysis } from '../../core/analysis/analysis.js';
import { explainDirective } from '../../core/directives/assist/effect.js';
import type { Analyses } from '../documents/analyses.js';
import { localize } from '../localize.js';
import { showMapCommand } from '../map/map-link.js';
import { openEntryCommand } from '../open-entry.js';
import { rangeOf } from '../places.js';
import { showPassageCommand } from '../translation/passage-link.js';
import { hoverMarkdown } from './hover-markdown.js';
import { hoverStyle } from './hover-style.js';
import { asMarkdown } from './markdown-text.js';

/** Shows what the glossaries say of the term under the pointer, or what the directive there does. */
export class GlossaryHover implements HoverProvider {
  constructor(private readonly analyses: Analyses) {}

  async provideHover(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Hover | undefined> {
    const analysis = await this.analyses.when(document, token);
    if (analysis === undefined) return undefined;
    const offset = document.offsetAt(position);
    const occurrence = analysis.at(offset);
    if (occurrence === undefined) return directiveHover(document, offset, analysis);
    const content = new MarkdownString(hoverMarkdown(analysis, occurrence, hoverStyle(document.uri)));
    // Glossaries and translations come from files that anyone may have written: their texts are inert in it, and
    // these are the only commands that a link of it can run.
    content.isTrusted = { enabledCommands: [openEntryCommand, showMapCommand, showPassageCommand] };
    return new Hover(content, rangeOf(document, occurrence));
  }
}

function directiveHover(document: TextDocument, offset: number, analysis: Analysis): Hover | undefined {
  const directive = analysis.directives.find(({ start, end }) => start <= offset && offset <= end);
  if (directive === undefined) return undefined;
  const lines = explainDirective(directive, analysis, localize);
  const content = new MarkdownString(lines.map(asMarkdown).join('  \n'));
  return lines.length === 0 ? undefined : new Hover(content, rangeOf(document, directive));
}
