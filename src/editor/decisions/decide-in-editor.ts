import {
  commands,
  Selection,
  TabInputText,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import type { Analyses } from '../documents/analyses.js';
import { rangeOf, spanOf } from '../places.js';
import { openSamplesCommand } from '../samples/register-samples.js';
import type { SampleSet } from '../samples/samples.js';
import { askUndecided, undecidedOf } from './ask-undecided.js';
import { decide } from './decide.js';
import type { DecidingServices } from './decision-edit.js';
import { recordableOffers } from './offer.js';

/**
 * Asks how the term at the cursor is rendered, and records it; where nothing is to be decided there, on one of those that are
 * undecided in the document, which is asked for.
 */
export async function decideInEditor(editor: TextEditor, services: DecidingServices): Promise<void> {
  const { document } = editor;
  const atCursor = spanOf(document, editor.selection);
  const analysis = await services.analyses.when(document);
  const occurrence = analysis?.at(atCursor.start);
  const isToDecide =
    analysis !== undefined &&
    occurrence !== undefined &&
    recordableOffers(occurrence, analysis, document.uri).length > 0;
  const undecided = analysis === undefined || isToDecide ? [] : undecidedOf(analysis);
  if (undecided.length === 0) return decide(document, [atCursor], services);
  const chosen = await askUndecided(undecided, document);
  if (chosen === undefined) return;
  const range = rangeOf(document, chosen);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  await decide(document, [chosen], services);
}

/**
 * Shows a document that something is to be decided in: one behind another tab, else a sample. For who comes from a walkthrough, which
 * has covered the document.
 */
export async function showUndecided(analyses: Analyses): Promise<TextEditor | undefined> {
  for (const { tabs, viewColumn } of window.tabGroups.all) {
    for (const { input } of tabs) {
      const uri = input instanceof TabInputText ? input.uri.toString() : undefined;
      const document = workspace.textDocuments.find((each) => each.uri.toString() === uri);
      const analysis = document && analyses.of(document);
      if (document !== undefined && analysis !== undefined && undecidedOf(analysis).length > 0) {
        return window.showTextDocument(document, { viewColumn });
      }
    }
  }
  await commands.executeCommand(openSamplesCommand, 'speech' satisfies SampleSet);
  return window.activeTextEditor;
}
