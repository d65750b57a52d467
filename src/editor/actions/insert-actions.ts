import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  l10n,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { missingRendering } from '../../checks/missing-rendering.js';
import type { FoundRendering } from '../../core/finding.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import type { Analyses } from '../documents/analyses.js';
import { leadingTerm } from '../names.js';
import { rangeOf } from '../places.js';
import { diagnosticsOf } from './fix.js';

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
    return findings
      .filter(
        (finding) =>
          finding.code === missingRendering.code &&
          finding.fixes.length === 0 &&
          rangeOf(document, finding).contains(range),
      )
      .flatMap((finding) =>
        finding.renderings.map((rendering) => {
          const action = new CodeAction(titleOf(rendering, analysis.terminology), CodeActionKind.QuickFix);
          action.edit = new WorkspaceEdit();
          action.edit.replace(document.uri, range, padded(rendering, document, range));
          action.diagnostics = diagnosticsOf(finding, document, context);
          return action;
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

/** A rendering with blanks where it would run into the words beside it. */
function padded({ text }: FoundRendering, document: TextDocument, range: Range): string {
  const offset = document.offsetAt(range.start);
  const all = document.getText();
  const end = document.offsetAt(range.end);
  const isWord = (character: string) => /[\p{Script=Latin}\p{N}]/u.test(character);
  const before = isWord(text.slice(0, 1)) && isWord(all.slice(offset - 1, offset)) ? ' ' : '';
  const behind = isWord(text.slice(-1)) && isWord(all.slice(end, end + 1)) ? ' ' : '';
  return `${before}${text}${behind}`;
}
