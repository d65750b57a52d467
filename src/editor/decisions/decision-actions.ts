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
} from 'vscode';
import { ambiguousTerm } from '../../checks/ambiguous-term.js';
import { analyse } from '../../core/analysis/analyse.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import { isUnresolved, type Occurrence } from '../../core/analysis/occurrence.js';
import { decideHere } from '../../core/decisions/writing/decide-here.js';
import { decideInDocument } from '../../core/decisions/writing/decide-in-document.js';
import type { Edit } from '../../core/finding.js';
import { editOf } from '../actions/fix.js';
import type { Analyses } from '../documents/analyses.js';
import { folderOf } from '../folder-of.js';
import { openEntryCommand } from '../open-entry.js';
import { rangeOf } from '../places.js';
import type { ProjectDecisions } from '../project-files/decisions.js';
import { decideInWorkspaceCommand } from './decide-in-workspace.js';
import { type Offer, offersFor } from './offer.js';

/** An offer to decide, of which the edit of the document is made when it is taken. */
class DecisionAction extends CodeAction {
  constructor(
    readonly offer: Offer,
    readonly document: TextDocument,
    readonly occurrence: Occurrence,
    kind: CodeActionKind,
  ) {
    super(titleOf(offer), kind);
    const { decision, reach } = offer;
    if (reach === 'workspace') {
      const args = [document.uri.toString(), decision];
      this.command = { command: decideInWorkspaceCommand, title: this.title, arguments: args };
    }
  }
}

/** Offers to decide, once and on record, how the term at the cursor is rendered. */
export class DecisionActions implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = {
    providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite],
  };

  constructor(
    private readonly analyses: Analyses,
    private readonly decisions: ProjectDecisions,
  ) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const analysis = await this.analyses.when(document, token);
    const occurrence = analysis?.at(document.offsetAt(range.start));
    if (analysis === undefined || occurrence === undefined) return [];
    const { kind } = analysis.document;
    const actionKind = isUnresolved(occurrence) ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite;
    const diagnostics = context.diagnostics.filter(
      ({ code, range: place }) =>
        typeof code === 'object' &&
        code.value === ambiguousTerm.code &&
        place.isEqual(rangeOf(document, occurrence)),
    );
    const actions = offersFor(occurrence)
      .filter(({ reach }) =>
        reach === 'workspace' ? folderOf(document.uri) !== undefined : kind.comment !== undefined,
      )
      .map((offer) => new DecisionAction(offer, document, occurrence, actionKind));
    actions.forEach((action) => (action.diagnostics = diagnostics));
    return [...actions, ...wayToDecision(occurrence)];
  }

  async resolveCodeAction(action: CodeAction, token: CancellationToken): Promise<CodeAction> {
    if (!(action instanceof DecisionAction) || action.offer.reach === 'workspace') return action;
    const { document, offer, occurrence } = action;
    const analysis = await this.analyses.when(document, token);
    const edits = analysis && this.edits(analysis, offer, occurrence, document);
    if (edits === undefined) throw new Error(l10n.t('The decision can’t be written into this document.'));
    action.edit = editOf({ edits }, document);
    return action;
  }

  private edits(
    analysis: Analysis,
    { decision, reach }: Offer,
    occurrence: Occurrence,
    { uri }: TextDocument,
  ): readonly Edit[] | undefined {
    const again = (text: string) =>
      analyse({ ...analysis.document, text }, analysis.terminology, this.decisions.decisionsFor(uri));
    return reach === 'here'
      ? decideHere(analysis, occurrence, decision, again)
      : decideInDocument(analysis, decision, again);
  }
}

function wayToDecision({ resolution }: Occurrence): CodeAction[] {
  if (resolution?.by !== 'decision') return [];
  const action = new CodeAction(l10n.t('Go to the decision'), CodeActionKind.RefactorRewrite);
  const { place } = resolution.decision;
  action.command = { command: openEntryCommand, title: action.title, arguments: [place] };
  return [action];
}

function titleOf({ decision: { subject, rendering }, reach }: Offer): string {
  switch (reach) {
    case 'here':
      return l10n.t('Use “{0}” for {1} here', rendering, subject);
    case 'document':
      return l10n.t('Use “{0}” for {1} in this document', rendering, subject);
    case 'workspace':
      return l10n.t('Use “{0}” for {1} in this workspace…', rendering, subject);
  }
}
