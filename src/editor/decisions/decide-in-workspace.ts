import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { Decision } from '../../core/decisions/decision.js';
import { DecisionsFile } from '../../core/decisions/decisions-for.js';
import { decisionsFileName } from '../../core/decisions/decisions-format.js';
import { loadDecisions } from '../../core/decisions/load-decisions.js';
import { overruling } from '../../core/decisions/overruling.js';
import type { NewDecision } from '../../core/decisions/writing/new-decision.js';
import { recordDecision } from '../../core/decisions/writing/record-decision.js';
import { applyEdits } from '../../core/glossary/writing/apply-edits.js';
import { dayOf } from '../../core/text/day.js';
import { folderOf } from '../folder-of.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { locationOf } from '../places.js';
import type { ProjectDecisions } from '../project-files/decisions.js';
import { folderPath, projectPath } from '../project-files/folder-files.js';
import { textOption } from '../writing/options.js';
import { createFile, writeEntry } from '../writing/write-entry.js';

/**
 * Records for the workspace how a term is rendered: called with the address of the document that it was decided in, and with
 * `{ subject, rendering, reason }`, of which the reason is asked for unless it is given.
 */
export const decideInWorkspaceCommand = 'bilingualGlossary.decideInWorkspace';

/** Registers {@link decideInWorkspaceCommand}. */
export function registerDecideInWorkspace(
  decisions: ProjectDecisions,
  glossaries: GlossaryStore,
): Disposable {
  return commands.registerCommand(decideInWorkspaceCommand, async (document: unknown, given: unknown) => {
    const subject = textOption(given, 'subject');
    const rendering = textOption(given, 'rendering');
    if (typeof document !== 'string' || subject === undefined || rendering === undefined) return;
    const reason = textOption(given, 'reason') ?? (await askReason(subject, rendering));
    if (reason === undefined) return;
    const decision = {
      subject,
      isConcept: false,
      rendering,
      ...(reason === '' ? {} : { reason }),
      date: dayOf(new Date()),
    };
    const uri = Uri.parse(document);
    const file = await record(uri, decision, decisions);
    if (file === undefined) return;
    await decisions.reload();
    const other = await overrulingIn(file, decision, uri, glossaries);
    if (other === undefined) tell(decision, file);
    else tellOfOther(other, decision, file);
  });
}

async function askReason(subject: string, rendering: string): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Use “{0}” for {1}', rendering, subject),
    prompt: l10n.t('The reason, which is kept with the decision (may be left empty)'),
    ignoreFocusOut: true,
  });
  return typed?.trim();
}

/** Writes a decision into the nearest file that holds for a document, or a new one; gives the file if that went well. */
async function record(
  document: Uri,
  decision: NewDecision,
  decisions: ProjectDecisions,
): Promise<Uri | undefined> {
  const nearest = decisions.filesFor(document).at(0)?.uri;
  if (nearest !== undefined) {
    return (await writeEntry(nearest, (text) => recordDecision(text, decision))) ? nearest : undefined;
  }
  const folder = folderOf(document);
  const written = recordDecision(undefined, decision);
  if (folder === undefined || 'problem' in written) return undefined;
  const uri = Uri.joinPath(folder.uri, decisionsFileName);
  return (await createFile(uri, applyEdits('', written.edits))) ? uri : undefined;
}

/** What a file of decisions, as it is written now, says otherwise for a document. */
async function overrulingIn(
  file: Uri,
  decision: NewDecision,
  document: Uri,
  glossaries: GlossaryStore,
): Promise<Decision | undefined> {
  const text = (await workspace.openTextDocument(file)).getText();
  const { decisions } = loadDecisions(text, file.toString());
  const recorded = new DecisionsFile(folderPath(file), decisions).decisionsFor(projectPath(document));
  const terminology = glossaries.terminologyFor(document);
  return terminology && overruling(decision, recorded, terminology);
}

function tell({ subject, rendering }: NewDecision, file: Uri): void {
  const open = l10n.t('Open File');
  const message = l10n.t(
    '“{0}” is the rendering of {1} now; {2} says so.',
    rendering,
    subject,
    workspace.asRelativePath(file),
  );
  void window.showInformationMessage(message, open).then((chosen) => {
    if (chosen === open) void window.showTextDocument(file);
  });
}

/** Tells that a decision stands in a file in vain, as far as a document is concerned, and which line of it counts there. */
function tellOfOther({ rendering, place }: Decision, decision: NewDecision, file: Uri): void {
  const open = l10n.t('Open File');
  const message = l10n.t(
    '{0} says now that {1} is “{2}”, but for this document its line {3} counts: “{4}”.',
    workspace.asRelativePath(file),
    decision.subject,
    decision.rendering,
    place.line,
    rendering,
  );
  void window.showWarningMessage(message, open).then((chosen) => {
    if (chosen === open) void window.showTextDocument(file, { selection: locationOf(place).range });
  });
}
