import { env, l10n, type SaveDialogOptions, Uri, window, workspace } from 'vscode';

/** Asks for the file to write something into, where nothing else is said one of this name in the first folder. */
export function askFile(
  name: string,
  filters: NonNullable<SaveDialogOptions['filters']>,
  title?: string,
): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0].uri;
  return window.showSaveDialog({
    ...(title !== undefined && { title }),
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters,
  });
}

/** Says that a file is written, and opens it in the program that it is for where that is wanted. */
export async function offerToOpen(file: Uri, message: string): Promise<void> {
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(message, open);
  if (answer === open) await env.openExternal(file);
}
