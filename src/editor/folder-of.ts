import { type Uri, workspace, type WorkspaceFolder } from 'vscode';

/** The folder a document belongs to. One that isn't saved anywhere yet belongs to the only folder there is. */
export function folderOf(uri: Uri | undefined): WorkspaceFolder | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const folder = uri && workspace.getWorkspaceFolder(uri);
  const isNowhere = uri === undefined || uri.scheme === 'untitled';
  return folder ?? (isNowhere && folders.length === 1 ? folders[0] : undefined);
}
