import { type Disposable, EventEmitter, type LogOutputChannel, type Uri, workspace } from 'vscode';
import { fileOf } from '../documents/file-of.js';
import { fileName } from '../file-name.js';
import { FileSet, type KeptFile } from '../files/file-set.js';
import { inFolder } from '../files/whereabouts.js';
import { folderOf } from '../folder-of.js';

/** The files of one name in all workspace folders, each of which holds for what is in its folder and below. */
export class FolderFiles<File extends KeptFile> implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly sets = new Map<string, FileSet<File>>();
  private readonly subscription: Disposable;

  /** Fires when the files read differently than before. */
  readonly onDidChange = this.changed.event;
  /** Fulfilled when the files have been read for the first time. */
  readonly loaded: Promise<void>;

  constructor(
    private readonly name: string,
    private readonly make: (uri: Uri) => File,
    private readonly log: LogOutputChannel,
  ) {
    this.subscription = workspace.onDidChangeWorkspaceFolders(() => void this.update());
    this.loaded = this.update();
  }

  get all(): readonly File[] {
    return [...this.sets.values()].flatMap(({ files }) => files);
  }

  /** The files that hold for a document or a folder, from the nearest to that of its workspace folder. */
  holdingFor(uri: Uri): readonly File[] {
    const folder = folderOf(uri);
    const files = (folder && this.sets.get(folder.uri.toString())?.files) ?? [];
    const path = projectPath(uri);
    return files
      .filter((file) => path === folderPath(file.uri) || path.startsWith(`${folderPath(file.uri)}/`))
      .sort((a, b) => b.uri.path.length - a.uri.path.length);
  }

  /** Reads everything anew. */
  async reload(): Promise<void> {
    await Promise.all([...this.sets.values()].map((set) => set.reload()));
  }

  dispose(): void {
    this.subscription.dispose();
    this.sets.forEach((set) => set.dispose());
    this.changed.dispose();
  }

  /** Follows the workspace folders that there are now. */
  private async update(): Promise<void> {
    const folders = new Map(
      (workspace.workspaceFolders ?? []).map((folder) => [folder.uri.toString(), folder]),
    );
    const gone = [...this.sets].filter(([key]) => !folders.has(key));
    for (const [key, set] of gone) {
      set.dispose();
      this.sets.delete(key);
    }
    const added = [...folders].filter(([key]) => !this.sets.has(key));
    const sets = added.map(([key, folder]) => {
      const set = new FileSet(
        inFolder(folder, () => [`**/${this.name}`]),
        this.make,
        this.log,
      );
      set.onDidChange(() => this.changed.fire());
      this.sets.set(key, set);
      return set;
    });
    if (gone.length > 0) this.changed.fire();
    await Promise.all(sets.map((set) => set.reload()));
  }
}

/** The path of a document as paths in a project go: one that isn't saved anywhere yet is right in the only folder. */
export function projectPath(uri: Uri): string {
  const file = fileOf(uri);
  const folder = file.scheme === 'untitled' ? folderOf(file) : undefined;
  return folder === undefined ? file.path : `${folder.uri.path}/${fileName(file)}`;
}

/** The path of the folder that a file is in, without a `/` at its end. */
export function folderPath({ path }: Uri): string {
  return path.slice(0, path.lastIndexOf('/'));
}
