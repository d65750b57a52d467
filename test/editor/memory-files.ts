import {
  type Disposable,
  EventEmitter,
  FileChangeType,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

interface Folder {
  readonly type: FileType.Directory;
  readonly mtime: number;
}

interface File {
  readonly type: FileType.File;
  readonly mtime: number;
  readonly bytes: Uint8Array;
}

/** A read-write file system of which the editor knows nothing but this: no disk, no search. */
export class MemoryFiles implements FileSystemProvider {
  private readonly changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;
  /** By path, with the folders that they are in. */
  private readonly entries = new Map<string, File | Folder>();

  /** With these texts by the paths of their files. */
  constructor(texts: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(texts)) {
      foldersOf(path).forEach((folder) => this.addFolder(folder));
      this.entries.set(path, file(new TextEncoder().encode(text)));
    }
  }

  watch(): Disposable {
    return { dispose: () => undefined };
  }

  stat(uri: Uri): FileStat {
    const entry = this.entry(uri);
    const size = entry.type === FileType.File ? entry.bytes.length : 0;
    return { type: entry.type, ctime: entry.mtime, mtime: entry.mtime, size };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    if (this.entry(uri).type !== FileType.Directory) throw FileSystemError.FileNotADirectory(uri);
    return this.below(uri.path)
      .map(([path, { type }]): [string, FileType] => [path.slice(uri.path.length + 1), type])
      .filter(([name]) => !name.includes('/'));
  }

  readFile(uri: Uri): Uint8Array {
    const entry = this.entry(uri);
    if (entry.type !== FileType.File) throw FileSystemError.FileIsADirectory(uri);
    return entry.bytes;
  }

  writeFile(
    uri: Uri,
    bytes: Uint8Array,
    { create, overwrite }: { create: boolean; overwrite: boolean },
  ): void {
    const isThere = this.entries.has(uri.path);
    if (isThere && !overwrite) throw FileSystemError.FileExists(uri);
    if (!isThere && !create) throw FileSystemError.FileNotFound(uri);
    this.requireFolder(uri);
    this.entries.set(uri.path, file(bytes));
    this.tell(isThere ? FileChangeType.Changed : FileChangeType.Created, uri);
  }

  createDirectory(uri: Uri): void {
    this.requireFolder(uri);
    this.addFolder(uri.path);
    this.tell(FileChangeType.Created, uri);
  }

  delete(uri: Uri): void {
    this.entry(uri);
    for (const [path] of this.below(uri.path)) this.entries.delete(path);
    this.entries.delete(uri.path);
    this.tell(FileChangeType.Deleted, uri);
  }

  rename(from: Uri, to: Uri, { overwrite }: { overwrite: boolean }): void {
    const moved: [string, File | Folder][] = [['', this.entry(from)]];
    for (const [path, entry] of this.below(from.path)) moved.push([path.slice(from.path.length), entry]);
    if (this.entries.has(to.path)) {
      if (!overwrite) throw FileSystemError.FileExists(to);
      this.delete(to);
    }
    this.requireFolder(to);
    for (const [rest, entry] of moved) this.entries.set(to.path + rest, entry);
    this.delete(from);
    this.tell(FileChangeType.Created, to);
  }

  private entry(uri: Uri): File | Folder {
    const entry = this.entries.get(uri.path);
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  private below(folder: string): [string, File | Folder][] {
    return [...this.entries].filter(([path]) => path.startsWith(`${folder}/`));
  }

  private requireFolder(uri: Uri): void {
    this.entry(uri.with({ path: foldersOf(uri.path).at(-1) ?? '/' }));
  }

  private addFolder(path: string): void {
    this.entries.set(path, { type: FileType.Directory, mtime: Date.now() });
  }

  private tell(type: FileChangeType, uri: Uri): void {
    this.changes.fire([{ type, uri }]);
  }
}

function file(bytes: Uint8Array): File {
  return { type: FileType.File, mtime: Date.now(), bytes };
}

/** The paths of the folders that a file is in, the outermost first. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(1, -1);
  return ['/', ...names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`)];
}
