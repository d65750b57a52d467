import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { decisionsFileName } from '../../core/decisions/decisions-format.js';
import type { NewDecision } from '../../core/decisions/writing/new-decision.js';
import { recordDecision } from '../../core/decisions/writing/record-decision.js';
import { applyEdits } from '../../core/glossary/writing/apply-edits.js';
import { dayOf } from '../../core/text/day.js';
import { folderOf } from '../folder-of.js';
import type { ProjectDecisions } from '../project-files/decisions.js';
import { textOption } from '../writing/options.js';
import { createFile, writeEntry } from '../writing/write-entry.js';

/**
 * Records for the workspace how a term is rendered: called with the address of the document that it was decided in, and with
 * `{ subject, rendering, reason }`, of which the reason is asked for unless it is given.
 */
export const decideInWorkspaceCommand = 'bilingualGlossary.decideInWorkspace';

/** Registers {@link decideInWorkspaceCommand}. */
export function registerDecideInWorkspace(decisions: ProjectDecisions): Disposable {
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
    const file = await record(Uri.parse(document), decision, decisions);
    if (file === undefined) return;
    await decisions.reload();
    tell(decision, file);
  });
}

async function askReason(subject: string, rendering: string): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Use “{0}” for {1}', rendering, subject),
    prompt: l10n.t('Why, for those who come later; or nothing'),
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
