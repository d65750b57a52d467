import { type LogOutputChannel, RelativePattern, Disposable, Uri } from 'vscode';
import bundledGlossaries from 'bundled-glossaries';
import { fileName } from '../file-name.js';
import { watching, type Whereabouts } from '../files/whereabouts.js';
import { settingsFor } from '../settings.js';

/** The glossaries that come with the extension. */
export function bundled(extensionUri: Uri): Whereabouts {
  const folder = Uri.joinPath(extensionUri, 'glossary');
  return {
    name: 'the extension',
    isNamed: false,
    find: () => Promise.resolve(bundledGlossaries.map((name) => Uri.joinPath(folder, name))),
    watch: () => Disposable.from(),
  };
}

/** The glossaries of a person, which the settings name one by one. */
export function user(log: LogOutputChannel): Whereabouts {
  const paths = () => settingsFor().userGlossaries;
  return {
    name: 'the user settings',
    isNamed: true,
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
