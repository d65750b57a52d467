import { type CancellationToken, l10n, type TextDocument, type WorkspaceEdit } from 'vscode';
import { analyse } from '../../core/analysis/analyse.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Occurrence } from '../../core/analysis/occurrence.js';
import { decideHere } from '../../core/decisions/writing/decide-here.js';
import { decideInDocument } from '../../core/decisions/writing/decide-in-document.js';
import type { Analyse } from '../../core/decisions/writing/read-back.js';
import { editOf } from '../actions/fix.js';
import type { Analyses } from '../documents/analyses.js';
import type { RecordedDecisions } from '../documents/recorded-decisions.js';
import type { Offer } from './offer.js';

/** What decisions are written with. */
export interface DecidingServices {
  readonly analyses: Analyses;
  readonly decisions: RecordedDecisions;
}

/** The edit that records a decision in a document, on one occurrence or on all of them; undefined where there is none. */
export async function decisionEdit(
  { decision, reach }: Offer,
  occurrence: Occurrence,
  document: TextDocument,
  { analyses, decisions }: DecidingServices,
  token?: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const analysis = await analyses.when(document, token);
  if (analysis === undefined) return undefined;
  const again = analysingAnew(analysis, document, decisions);
  const edits =
    reach === 'here'
      ? decideHere(analysis, occurrence, decision, again)
      : decideInDocument(analysis, decision, again);
  return edits && editOf({ edits }, document);
}

/** Analyses other texts of a document as it was analysed. */
export function analysingAnew(
  analysis: Analysis,
  { uri }: TextDocument,
  decisions: RecordedDecisions,
): Analyse {
  return (text) => analyse({ ...analysis.document, text }, analysis.terminology, decisions.decisionsFor(uri));
}

/** Says that there is no such edit. */
export function unwritable(): string {
  return l10n.t('The decision can’t be written into this document.');
}
