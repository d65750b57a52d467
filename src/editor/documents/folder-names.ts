import { FileType, type Uri, workspace } from 'vscode';

/** The names of what is in folders, as searches for counterparts ask for them: those of folders with a `/` behind. */
export class FolderNames {
  private readonly known = new Map<string, Promise<readonly string[]>>();

  /** None where there is no such folder. */
  in(folder: Uri): Promise<readonly string[]> {
    // Nobody tells of changes outside of the workspace.
    if (workspace.getWorkspaceFolder(folder) === undefined) return read(folder);
    const name = folder.toString();
    const names = this.known.get(name) ?? read(folder);
    this.known.set(name, names);
    return names;
  }

  /** Forgets what is known: something has come or gone. */
  clear(): void {
    this.known.clear();
  }
}

async function read(folder: Uri): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
  // What a symbolic link leads to is told by more bits.
  return entries.map(([name, type]) => ((type & FileType.Directory) === 0 ? name : `${name}/`));
}
