import { l10n, type Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import type { GlossaryFile } from '../glossaries/glossary-file.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';

/** The folder whose glossaries hold for a document; where that is in none, the one that someone picks. */
export async function folderFor(uri: Uri | undefined): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const folder = uri && workspace.getWorkspaceFolder(uri);
  if (folder !== undefined || folders.length === 1) return folder ?? folders[0];
  return window.showWorkspaceFolderPick({ placeHolder: l10n.t('The folder whose glossary to write into') });
}

/** The glossary files of a folder that can be written into, the nearest to the documents last. */
export function glossariesOf(folder: WorkspaceFolder, glossaries: GlossaryStore): GlossaryFile[] {
  return glossaries.files.filter(
    ({ uri }) =>
      workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString() &&
      workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
}
