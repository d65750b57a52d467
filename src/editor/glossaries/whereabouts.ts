import {
  Disposable,
  FileType,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import type { Origin } from '../../core/glossary/model.js';
import { fileName } from '../file-name.js';
import { settingsFor } from '../settings.js';
import { findFiles } from './find-files.js';

/** Where a set of glossaries is. */
export interface Whereabouts {
  /** What it is called in the log. */
  readonly name: string;
  readonly origin: Origin;
  /** The files there are, the nearest to the documents last. */
  readonly find: () => Promise<readonly Uri[]>;
  /** Calls `note` whenever `find` or one of the files may say something else; `known` are those found last. */
  readonly watch: (note: () => void, known: () => readonly Uri[]) => Disposable;
}

/** The glossaries that come with the extension. */
export function bundled(extensionUri: Uri): Whereabouts {
  const folder = Uri.joinPath(extensionUri, 'glossary');
  return {
    name: 'the extension',
    origin: 'bundled',
    find: async () =>
      (await workspace.fs.readDirectory(folder))
        .map(([name]) => name)
        .filter((name) => name.endsWith('.glossary.yaml'))
        .sort()
        .map((name) => Uri.joinPath(folder, name)),
    watch: () => Disposable.from(),
  };
}

/** The glossaries of a person, which the settings name one by one. */
export function user(log: LogOutputChannel): Whereabouts {
  const paths = () => settingsFor().userGlossaries;
  return {
    name: 'the user settings',
    origin: 'user',
    find: () => {
      paths()
        .filter((path) => userGlossaryUri(path) === undefined)
        .forEach((path) => log.warn(`The settings name a glossary by a path that isn't absolute: ${path}`));
      return Promise.resolve(distinctUris(paths()));
    },
    watch: (note) =>
      Disposable.from(...distinctUris(paths()).map((uri) => watching(fileInItsFolder(uri), note))),
  };
}

function distinctUris(paths: readonly string[]): Uri[] {
  const uris = paths.flatMap((path) => userGlossaryUri(path) ?? []);
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

/** The glossaries of a workspace folder, which globs in the settings name. */
export function workspaceFolder(folder: WorkspaceFolder): Whereabouts {
  const globs = () => settingsFor(folder).glossaries;
  return {
    name: folder.name,
    origin: 'workspace',
    find: () => findFiles(folder, globs()),
    watch: (note, known) =>
      Disposable.from(
        ...globs().map((glob) => watching(new RelativePattern(folder, glob), note)),
        watchingFolders(folder, note, known),
      ),
  };
}

/** Where a setting says that a glossary is; undefined where that depends on the folder one is in. */
export function userGlossaryUri(path: string): Uri | undefined {
  const home = typeof process === 'object' ? (process.env['HOME'] ?? process.env['USERPROFILE']) : undefined;
  if (/^~[/\\]/u.test(path)) return home === undefined ? undefined : Uri.file(home + path.slice(1));
  // One letter before a colon is a drive.
  if (/^[a-z][a-z\d+.-]+:/iu.test(path)) return Uri.parse(path);
  return /^(?:[/\\]|[a-z]:[/\\])/iu.test(path) ? Uri.file(path) : undefined;
}

/** The pattern of one file, whatever is in its name. */
function fileInItsFolder(uri: Uri): RelativePattern {
  return new RelativePattern(Uri.joinPath(uri, '..'), fileName(uri).replace(/[*?[\]{}]/gu, '[$&]'));
}

function watching(pattern: RelativePattern, note: () => void): Disposable {
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
