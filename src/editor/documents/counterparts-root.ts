import { Uri, workspace } from 'vscode';
import { folderOf } from '../folder-of.js';
import { pairingsFolderFor } from '../settings.js';

/**
 * The folder that no counterpart of a document is outside of: that of the configuration, or to which patterns are set; else that of
 * the repository, as on the command line; else that of the workspace, or what holds the document's own.
 */
export async function counterpartsRootFor(uri: Uri): Promise<Uri> {
  return (
    pairingsFolderFor(uri) ?? (await repositoryOf(uri)) ?? folderOf(uri)?.uri ?? Uri.joinPath(uri, '..', '..')
  );
}

async function repositoryOf(uri: Uri): Promise<Uri | undefined> {
  for (let below = uri; ;) {
    const folder = Uri.joinPath(below, '..');
    if (folder.path === below.path) return undefined;
    const isRepository = await workspace.fs.stat(Uri.joinPath(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (isRepository) return folder;
    below = folder;
  }
}
