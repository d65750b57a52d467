import {
  type CancellationToken,
  EventEmitter,
  InlayHint,
  type InlayHintsProvider,
  MarkdownString,
  type Range,
  type TextDocument,
} from 'vscode';
import { type Hint, hintsIn } from '../../core/analysis/hints.js';
import { likeliestSense } from '../../core/analysis/meaning.js';
import type { Analyses } from '../documents/analyses.js';
import { conceptMarkdown } from '../hover/concept-markdown.js';
import { spanOf } from '../places.js';

/** A hint behind a term, as the editor shows it. */
class TermHint extends InlayHint {
  constructor(
    readonly hint: Hint,
    document: TextDocument,
  ) {
    super(document.positionAt(hint.occurrence.end), hint.text);
    this.paddingLeft = true;
  }
}

/** Shows beside terms, where someone wants that, their pinyin or how they are rendered. */
export class TermHints implements InlayHintsProvider<TermHint> {
  private readonly changed = new EventEmitter<void>();

  readonly onDidChangeInlayHints = this.changed.event;

  constructor(private readonly analyses: Analyses) {}

  /** There may be others than before. */
  renew(): void {
    this.changed.fire();
  }

  async provideInlayHints(
    document: TextDocument,
    range: Range,
    token: CancellationToken,
  ): Promise<TermHint[]> {
    const { show, at } = this.analyses.settingsOf(document).inlayHints;
    if (show === undefined) return [];
    const analysis = await this.analyses.when(document, token);
    if (analysis === undefined || token.isCancellationRequested) return [];
    const hints = hintsIn(analysis, spanOf(document, range), show, at);
    return hints.map((hint) => new TermHint(hint, document));
  }

  resolveInlayHint(item: TermHint): TermHint {
    const { occurrence } = item.hint;
    const { concept } = likeliestSense(occurrence);
    item.tooltip = new MarkdownString(conceptMarkdown(concept));
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}
