import { FileType, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { globTest, type PathTest } from './glob.js';

/** How long an extension that lends a virtual workspace its search may take. */
const searchLimit = 5_000;

/** The files of a folder that globs name: those nearer to its root first, then by their path. */
export async function findFiles(folder: WorkspaceFolder, globs: readonly string[]): Promise<Uri[]> {
  const searched = Promise.all(globs.map((glob) => search(folder, glob))).then((found) => found.flat());
  const found =
    folder.uri.scheme === 'file' ? await searched : await searchOrWalk(searched, folder, globs.map(globTest));
  const unique = new Map(found.map((uri) => [uri.toString(), uri]));
  return [...unique.values()].sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : 1));
}

async function search(folder: WorkspaceFolder, glob: string): Promise<Uri[]> {
  return workspace.findFiles(new RelativePattern(folder, glob), '**/node_modules/**');
}

/** Without an extension that lends a virtual workspace its search, the editor finds nothing there or waits for ever. */
async function searchOrWalk(
  searched: Promise<Uri[]>,
  folder: WorkspaceFolder,
  tests: PathTest[],
): Promise<Uri[]> {
  const limit = new Promise<Uri[]>((resolve) => setTimeout(() => resolve([]), searchLimit));
  const found = await Promise.race([searched, limit]);
  return found.length > 0 ? found : walk(folder.uri, '', tests);
}

async function walk(folder: Uri, path: string, tests: readonly PathTest[]): Promise<Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      // A directory behind a symbolic link has more bits set: it may lead back to where the walk came from.
      if (type === FileType.Directory)
        return name === 'node_modules' ? [] : walk(uri, `${path}${name}/`, tests);
      return tests.some((test) => test(path + name)) ? [uri] : [];
    }),
  );
  return found.flat();
}

function depth({ path }: Uri): number {
  return path.split('/').length;
}
