import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Range,
  type TextDocument,
} from 'vscode';
import { glossesOf, replacementsOf } from '../../core/analysis/fixes.js';
import { writingIn } from '../../core/analysis/writing.js';
import type { Fix } from '../../core/finding.js';
import type { Analyses } from '../documents/analyses.js';
import { localize } from '../localize.js';
import { settingsFor } from '../settings.js';
import { rangeOf } from '../places.js';
import { editOf, fixKey, quickFix } from './fix.js';

/** Offers the repairs of what the checks have found, and elsewhere the other ways to put the term at the cursor. */
export class FixActions implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = {
    providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite],
  };

  constructor(private readonly analyses: Analyses) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const findings = (await this.analyses.whenChecked(document, token)) ?? [];
    if (token.isCancellationRequested) return [];
    const found = findings.filter((finding) => rangeOf(document, finding).intersection(range) !== undefined);
    const fixed = new Set(found.flatMap(({ fixes }) => fixes.map(fixKey)));
    return [
      ...found.flatMap((finding) => finding.fixes.map((fix) => quickFix(fix, finding, document, context))),
      ...this.rewritings(document, range)
        .filter((fix) => !fixed.has(fixKey(fix)))
        .map((fix) => rewriting(fix, document)),
    ];
  }

  private rewritings(document: TextDocument, range: Range): Fix[] {
    const analysis = this.analyses.of(document);
    const occurrence = analysis?.at(document.offsetAt(range.start));
    if (analysis === undefined || occurrence === undefined || occurrence.resolution?.by === 'gloss')
      return [];
    const fixes =
      occurrence.language === 'zh'
        ? glossesOf(occurrence, settingsFor(document).firstMention, localize)
        : replacementsOf(occurrence, analysis, localize);
    return writingIn(analysis)(fixes);
  }
}

function rewriting(fix: Fix, document: TextDocument): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.RefactorRewrite);
  action.edit = editOf(fix, document);
  return action;
}
