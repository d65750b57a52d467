import { type Uri, workspace, type WorkspaceFolder } from 'vscode';
import { fileOf } from './documents/file-of.js';

/** The folder a document belongs to. One that isn't saved anywhere yet belongs to the only folder there is. */
export function folderOf(uri: Uri | undefined): WorkspaceFolder | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const file = uri && fileOf(uri);
  const folder = file && workspace.getWorkspaceFolder(file);
  const isNowhere = file === undefined || file.scheme === 'untitled';
  return folder ?? (isNowhere && folders.length === 1 ? folders[0] : undefined);
}
