import { commands, l10n, type Uri, window, workspace } from 'vscode';
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
    void explain(written.problem, uri);
    return false;
  }
  const isWritten = await workspace.applyEdit(editOf(written, document));
  if (isWritten && !isUnsaved) await document.save();
  return isWritten;
}

/** Tells that something has been written, with a way to it. The answer comes when someone gives it. */
export function tellOfEntry(message: string, concept: string, folder: Uri): void {
  const open = l10n.t('Open Entry');
  void window.showInformationMessage(message, open).then((chosen) => {
    if (chosen === open) void commands.executeCommand(openEntryCommand, concept, folder.toString());
  });
}

async function explain(problem: Refusal, uri: Uri): Promise<void> {
  const open = l10n.t('Open File');
  const chosen = await window.showErrorMessage(words(problem, workspace.asRelativePath(uri)), open);
  if (chosen === open) await window.showTextDocument(uri);
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
