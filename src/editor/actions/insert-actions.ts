import {
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode';
import { missingRendering } from '../../checks/missing-rendering.js';
import { inserting } from '../../core/analysis/inserting.js';
import type { FoundRendering } from '../../core/finding.js';
import { leadingTerm } from '../../core/glossary/model.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import type { Analyses } from '../documents/analyses.js';
import { rangeOf, spanOf } from '../places.js';
import { quickFix } from './fix.js';

/** Offers, in a translation, to insert at the cursor what the passage there lacks of the terms of its source. */
export class InsertActions implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  };

  constructor(private readonly analyses: Analyses) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const findings = (await this.analyses.whenChecked(document, token)) ?? [];
    const analysis = this.analyses.of(document);
    if (analysis === undefined) return [];
    const missing = findings.filter(
      (finding) =>
        finding.code === missingRendering.code &&
        finding.fixes.length === 0 &&
        rangeOf(document, finding).contains(range),
    );
    return missing.flatMap((finding) =>
      finding.renderings.flatMap((rendering) => {
        const edit = inserting(analysis, spanOf(document, range), rendering.text);
        const title = titleOf(rendering, analysis.terminology);
        return edit === undefined
          ? []
          : quickFix({ title, edits: [edit], certain: false }, finding, document, context);
      }),
    );
  }
}

/** `Insert “cybersecurity” (网络安全)` */
function titleOf({ text, language, concept }: FoundRendering, { concepts }: Terminology): string {
  const named = concepts.get(concept);
  const term = named && leadingTerm(named, language === 'en' ? 'zh' : 'en');
  return term === undefined ? l10n.t('Insert “{0}”', text) : l10n.t('Insert “{0}” ({1})', text, term.text);
}
