import {
  Disposable,
  type GlobPattern,
  FileType,
  RelativePattern,
  type Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import { findFiles } from '../glossaries/find-files.js';

/** Where a set of files is. */
export interface Whereabouts {
  /** What it is called in the log. */
  readonly name: string;
  /** Whether someone names the files one by one, so that one that is missing is worth telling. */
  readonly isNamed: boolean;
  /** The files there are, the nearest to the documents last. */
  readonly find: () => Promise<readonly Uri[]>;
  /** Calls `note` whenever `find` or one of the files may say something else; `known` are those found last. */
  readonly watch: (note: () => void, known: () => readonly Uri[]) => Disposable;
}

/** The files of a workspace folder that globs name. */
export function inFolder(folder: WorkspaceFolder, globs: () => readonly string[]): Whereabouts {
  return {
    name: folder.name,
    isNamed: false,
    find: () => findFiles(folder, globs()),
    watch: (note, known) =>
      Disposable.from(
        ...globs().map((glob) => watching(new RelativePattern(folder, glob), note)),
        watchingFolders(folder, note, known),
      ),
  };
}

/** Calls `note` whenever a file that a pattern names comes, changes or goes. */
export function watching(pattern: GlobPattern, note: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(pattern);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(note),
    watcher.onDidChange(note),
    watcher.onDidDelete(note),
  );
}

/** A folder that comes, goes or gets another name as a whole is reported, the files in it are not. */
function watchingFolders(folder: WorkspaceFolder, note: () => void, known: () => readonly Uri[]): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'), false, true, false);
  return Disposable.from(
    watcher,
    watcher.onDidCreate(async (uri) => {
      const isFolder = await workspace.fs.stat(uri).then(
        ({ type }) => (type & FileType.Directory) !== 0,
        () => false,
      );
      if (isFolder) note();
    }),
    watcher.onDidDelete(({ path }) => {
      if (known().some((uri) => uri.path.startsWith(`${path}/`))) note();
    }),
  );
}
