import { commands, l10n, type Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { Refusal, Written } from '../../core/glossary/writing/written.js';
import { editOf } from '../actions/fix.js';
import { openEntryCommand } from '../open-entry.js';

/**
 * Writes into a glossary file as one step that can be undone, and saves it unless there was something unsaved in it
 * before. Whether that went well; if not, someone has been told why.
 */
export async function writeEntry(uri: Uri, write: (text: string) => Written): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  const isUnsaved = document.isDirty;
  const written = write(document.getText());
  if ('problem' in written) {
    explain(written.problem, uri);
    return false;
  }
  const isWritten = await applyOrTell(editOf(written, document), uri);
  if (isWritten && !isUnsaved) await document.save();
  return isWritten;
}

/** Makes a file that isn't there yet. Whether that went well; if not, someone has been told. */
export function createFile(uri: Uri, text: string): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
  return applyOrTell(edit, uri);
}

async function applyOrTell(edit: WorkspaceEdit, uri: Uri): Promise<boolean> {
  const isApplied = await workspace.applyEdit(edit);
  if (!isApplied) {
    void window.showErrorMessage(l10n.t('{0} can’t be written.', workspace.asRelativePath(uri)));
  }
  return isApplied;
}

/** Tells that something has been written, with a way to it. The answer comes when someone gives it. */
export function tellOfEntry(message: string, concept: string, folder: Uri): void {
  const open = l10n.t('Open Entry');
  void window.showInformationMessage(message, open).then((chosen) => {
    if (chosen === open) void commands.executeCommand(openEntryCommand, concept, folder.toString());
  });
}

function explain(problem: Refusal, uri: Uri): void {
  const open = l10n.t('Open File');
  void window.showErrorMessage(words(problem, workspace.asRelativePath(uri)), open).then((chosen) => {
    if (chosen === open) void window.showTextDocument(uri);
  });
}

function words(problem: Refusal, file: string): string {
  switch (problem) {
    case 'unreadable':
      return l10n.t(
        '{0} can’t be read, so nothing was written into it. Mend what its problems tell first.',
        file,
      );
    case 'not-there':
      return l10n.t('The entry is no longer in {0}.', file);
    case 'already-there':
      return l10n.t('{0} has that already.', file);
    case 'invalid':
      return l10n.t('That can’t stand in {0}.', file);
    case 'unusual':
      return l10n.t(
        '{0} is written in a way in which nothing can be added safely; write the entry there yourself.',
        file,
      );
  }
}
