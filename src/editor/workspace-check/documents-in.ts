import { type Uri, workspace, type WorkspaceFolder } from 'vscode';
import { documentKinds, kindForFile } from '../../core/documents/kinds.js';
import type { DocumentKind } from '../../core/documents/region.js';
import { decodeText } from '../../core/text/decode.js';
import { isSelected } from '../documents/kind-of.js';
import { findFiles, usualExcludes } from '../glossaries/find-files.js';
import { type Settings, settingsFor } from '../settings.js';
import { GitIgnores, type IgnoreFile } from './git-ignores.js';

/**
 * The documents of a folder that its settings select: those whose name tells a kind of which a language is to be looked at,
 * without what is kept from searches (`files.exclude`, `search.exclude`, and `.gitignore` unless
 * `search.useIgnoreFiles` says no).
 */
export async function documentsIn(folder: WorkspaceFolder): Promise<Uri[]> {
  const { enable, languages } = settingsFor(folder);
  const globs = documentKinds
    .filter((kind) => enable && isSelected(kind, languages))
    .flatMap(({ extensions }) => extensions.map((extension) => `**/*${extension}`));
  if (globs.length === 0) return [];
  const excludes = [...usualExcludes, ...excluded(folder, 'files'), ...excluded(folder, 'search')];
  const [found, ignores] = await Promise.all([
    findFiles(folder, globs, excludes),
    ignoresOf(folder, excludes),
  ]);
  return found.filter((uri) => !ignores.ignores(relativePath(folder, uri)));
}

/** How to read a file that the settings select; undefined for any other. */
export function kindOfFile({ path }: Uri, { enable, languages }: Settings): DocumentKind | undefined {
  const kind = kindForFile(path);
  return kind && enable && isSelected(kind, languages) ? kind : undefined;
}

/** The globs that a setting of the editor excludes outright, not only where some other file is. */
function excluded(folder: WorkspaceFolder, section: 'files' | 'search'): string[] {
  const globs = workspace.getConfiguration(section, folder).get<Record<string, unknown>>('exclude') ?? {};
  return Object.keys(globs).filter((glob) => globs[glob] === true);
}

async function ignoresOf(folder: WorkspaceFolder, excludes: readonly string[]): Promise<GitIgnores> {
  if (workspace.getConfiguration('search', folder).get('useIgnoreFiles') === false) return new GitIgnores([]);
  const uris = await findFiles(folder, ['**/.gitignore'], excludes);
  return new GitIgnores(await Promise.all(uris.map((uri) => readIgnoreFile(folder, uri))));
}

async function readIgnoreFile(folder: WorkspaceFolder, uri: Uri): Promise<IgnoreFile> {
  const path = relativePath(folder, uri);
  const bytes = await workspace.fs.readFile(uri).then(undefined, () => new Uint8Array());
  const decoded = decodeText(bytes);
  return {
    folder: path.slice(0, path.lastIndexOf('/') + 1),
    text: 'text' in decoded ? decoded.text : '',
  };
}

function relativePath(folder: WorkspaceFolder, { path }: Uri): string {
  return path.slice(folder.uri.path.replace(/\/$/u, '').length + 1);
}
