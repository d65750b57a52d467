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
import type { Occurrence } from '../../core/analysis/occurrence.js';
import { openEntryCommand } from '../open-entry.js';
import { rangeOf } from '../places.js';
import { Refusal } from '../refusal.js';
import { decideInWorkspaceCommand } from './decide-in-workspace.js';
import { decisionEdit, type DecidingServices, unwritable } from './decision-edit.js';
import { type Offer, recordableOffers } from './offer.js';

/** An offer to decide, of which the edit of the document is made when it is taken. */
class DecisionAction extends CodeAction {
  constructor(
    readonly offer: Offer,
    readonly document: TextDocument,
    readonly occurrence: Occurrence,
  ) {
    const { decision, reach, settles } = offer;
    super(titleOf(offer), settles === undefined ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix);
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

  constructor(private readonly services: DecidingServices) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const analysis = await this.services.analyses.when(document, token);
    const occurrence = analysis?.at(document.offsetAt(range.start));
    if (analysis === undefined || occurrence === undefined) return [];
    const here = context.diagnostics.filter(({ range: place }) =>
      place.isEqual(rangeOf(document, occurrence)),
    );
    const actions = recordableOffers(occurrence, analysis, document.uri).map((offer) => {
      const action = new DecisionAction(offer, document, occurrence);
      action.diagnostics = here.filter(
        ({ code }) => typeof code === 'object' && code.value === offer.settles,
      );
      return action;
    });
    return [...actions, ...wayToDecision(occurrence)];
  }

  async resolveCodeAction(action: CodeAction, token: CancellationToken): Promise<CodeAction> {
    if (!(action instanceof DecisionAction) || action.offer.reach === 'workspace') return action;
    const { document, offer, occurrence } = action;
    const edit = await decisionEdit(offer, occurrence, document, this.services, token);
    if (edit === undefined) throw new Refusal(unwritable());
    action.edit = edit;
    return action;
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
