import { commands, Disposable, l10n, type TextDocument, window, workspace } from 'vscode';
import { removeFromDocument, removeFromFile } from '../../../core/decisions/writing/remove-decision.js';
import type { Decision } from '../../../core/decisions/decision.js';
import { editOf } from '../../actions/fix.js';
import { analysingAnew } from '../../decisions/decision-edit.js';
import { openEntryCommand } from '../../open-entry.js';
import { locationOf } from '../../places.js';
import type { SituationServices } from '../../situation.js';
import { writeEntry } from '../../writing/write-entry.js';
import { draggingOut } from '../dragging-out.js';
import { registerForLine } from '../tree.js';
import type { DecisionNode, DecisionsTree, Home } from './decisions-tree.js';

/** Shows in the sidebar what has been decided on, with what can be done with a decision. */
export function showDecisionsView(tree: DecisionsTree, sources: SituationServices): Disposable {
  const view = window.createTreeView('bilingualGlossary.decisions', {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController: draggingOut((node: DecisionNode) =>
      node.kind === 'decision' ? node.listed.decision.rendering : undefined,
    ),
  });
  const register = (name: string, run: (decision: Decision, home: Home) => unknown) =>
    registerForLine(view, name, async (node) => {
      if (node.kind === 'decision') await run(node.listed.decision, node.home);
    });
  return Disposable.from(
    tree.follow(view),
    register('goToDecision', ({ place }) => commands.executeCommand(openEntryCommand, place)),
    register('removeDecision', (decision, home) => remove(decision, home, sources)),
  );
}

/** Takes a decision out of where it is recorded, in sight, so that one key brings it back. */
async function remove(decision: Decision, { uri }: Home, sources: SituationServices): Promise<void> {
  const { range } = locationOf(decision.place);
  const { document } = await window.showTextDocument(uri, { selection: range, preserveFocus: true });
  if (decision.origin === 'file') {
    await writeEntry(uri, (text) => removeFromFile(text, decision));
  } else if (!(await removeHere(decision, document, sources))) {
    void window.showErrorMessage(l10n.t('The decision can’t be taken out of this document.'));
  }
}

async function removeHere(
  decision: Decision,
  document: TextDocument,
  { analyses, decisions }: SituationServices,
): Promise<boolean> {
  const analysis = await analyses.when(document);
  const edits =
    analysis && removeFromDocument(analysis, decision, analysingAnew(analysis, document, decisions));
  return edits !== undefined && workspace.applyEdit(editOf({ edits }, document));
}
