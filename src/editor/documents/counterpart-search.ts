import { Uri } from 'vscode';
import type { Role } from '../../core/alignment/bitext.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import { isPairing } from '../../core/directives/directive.js';
import type { Astray } from '../../core/pairing/astray.js';
import { findingCounterparts, isRefusedBy } from '../../core/pairing/find-counterparts.js';
import { settingsFor } from '../settings.js';
import { counterpartsRootFor } from './counterparts-root.js';
import { isCell } from './file-of.js';
import type { FolderNames } from './folder-names.js';

/** Where a counterpart of a document is. */
export interface CounterpartFile {
  readonly uri: Uri;
  /** What it is to the document; undefined where only what is written in the two can tell. */
  readonly role: Role | undefined;
  /** Where only names tell, whether what it says itself speaks against it. */
  readonly isRefusedBy: (counterpart: Analysis) => boolean;
}

/** What a search for the counterparts of a document has come to. */
export interface FoundFiles {
  readonly files: readonly CounterpartFile[];
  /** The paths in its directives that lead to none. */
  readonly astray: readonly Astray[];
  /** The addresses of the folders in which it was looked. */
  readonly folders: ReadonlySet<string>;
}

const nothing: FoundFiles = { files: [], astray: [], folders: new Set() };

/** The paths that the directives of a document name, which the search goes by. */
export function namedIn({ directives }: Analysis): readonly string[] {
  return directives.filter(isPairing).map(({ counterpart }) => counterpart.text);
}

/**
 * Looks for the files that a document is a translation of, or the source of, as its directives or the names tell. A document
 * that isn't saved anywhere has none, nor has a notebook's cell or one in a format for translations. `naming` are the documents known so far of which a
 * directive names it.
 */
export async function findCounterpartFiles(
  alone: Analysis,
  naming: readonly Uri[],
  names: FolderNames,
): Promise<FoundFiles> {
  const uri = Uri.parse(alone.document.uri);
  if (uri.scheme === 'untitled' || isCell(uri) || alone.document.kind.segmenting !== undefined)
    return nothing;
  const root = await counterpartsRootFor(uri);
  const path = pathIn(root, uri);
  if (path === undefined) return nothing;
  const namedBy = naming.flatMap((each) => pathIn(root, each) ?? []);
  const search = findingCounterparts(path, alone.directives, { ...settingsFor(uri), namedBy });
  const folders = new Set<string>();
  let step = search.next();
  while (step.done !== true) {
    const folder = step.value === '' ? root : Uri.joinPath(root, step.value);
    folders.add(folder.toString());
    step = search.next(await names.in(folder));
  }
  const { counterparts, astray } = step.value;
  const files = counterparts.map((place): CounterpartFile => ({
    uri: Uri.joinPath(root, place.path),
    role: place.role,
    isRefusedBy: ({ directives }) => !place.isNamed && isRefusedBy(directives, place.path, path),
  }));
  return { files, astray, folders };
}

/** The path of a file from a folder; undefined where it lies outside. */
function pathIn(root: Uri, { path }: Uri): string | undefined {
  const start = `${root.path.replace(/\/$/u, '')}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
