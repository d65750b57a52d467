import { FileType, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { compare } from '../../core/text/compare.js';
import { globTest, type PathTest } from '../../core/text/glob.js';

/** How long an extension that lends a virtual workspace its search may take. */
const searchLimit = 5_000;

/** What no search goes into. */
export const usualExcludes: readonly string[] = ['**/node_modules'];

/**
 * The files of a folder that globs name, without what is in or under what other globs exclude: those nearer to its root
 * first, then by their path.
 */
export async function findFiles(
  folder: WorkspaceFolder,
  globs: readonly string[],
  excludes = usualExcludes,
): Promise<Uri[]> {
  const searching = () =>
    Promise.all(globs.map((glob) => search(folder, glob, excludes))).then((found) => found.flat());
  const found =
    folder.uri.scheme === 'file'
      ? await searching()
      : await searchOrWalk(searching, folder, globs.map(globTest), excludes.map(globTest));
  const unique = new Map(found.map((uri) => [uri.toString(), uri]));
  return [...unique.values()].sort((a, b) => depth(a) - depth(b) || compare(a.path, b.path));
}

async function search(folder: WorkspaceFolder, glob: string, excludes: readonly string[]): Promise<Uri[]> {
  const exclude = excludes.length === 1 ? excludes[0] : `{${excludes.join(',')}}`;
  return workspace.findFiles(new RelativePattern(folder, glob), exclude);
}

/** Without an extension that lends a virtual workspace its search, the editor finds nothing there or waits for ever. */
async function searchOrWalk(
  searching: () => Promise<Uri[]>,
  folder: WorkspaceFolder,
  tests: readonly PathTest[],
  excludes: readonly PathTest[],
): Promise<Uri[]> {
  const found = unanswered.has(folder.uri.scheme) ? [] : await withinLimit(searching(), folder.uri);
  return found.length > 0 ? found : walk(folder.uri, '', tests, excludes);
}

/** The schemes of the file systems whose search has once not answered in time: nobody waits for it again. */
const unanswered = new Set<string>();

async function withinLimit(searched: Promise<Uri[]>, { scheme }: Uri): Promise<Uri[]> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Uri[]>((resolve) => {
    limit = setTimeout(() => {
      unanswered.add(scheme);
      resolve([]);
    }, searchLimit);
  });
  return Promise.race([searched, late]).finally(() => clearTimeout(limit));
}

async function walk(
  folder: Uri,
  path: string,
  tests: readonly PathTest[],
  excludes: readonly PathTest[],
): Promise<Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      if (excludes.some((test) => test(path + name))) return [];
      // A directory behind a symbolic link has more bits set: it may lead back to where the walk came from.
      if (type === FileType.Directory) return walk(uri, `${path}${name}/`, tests, excludes);
      return tests.some((test) => test(path + name)) ? [uri] : [];
    }),
  );
  return found.flat();
}

function depth({ path }: Uri): number {
  return path.split('/').length;
}
