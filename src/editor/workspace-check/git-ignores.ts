import ignore, { type Ignore } from 'ignore';

/** A `.gitignore` file. */
export interface IgnoreFile {
  /** The folder it stands in: `` for the root, else a relative path with a slash at its end. */
  readonly folder: string;
  readonly text: string;
}

/**
 * What the `.gitignore` files of a folder leave out, as gitignore(5) has it: the pattern nearest to a file decides, and
 * nothing is taken back in inside a folder that is left out.
 */
export class GitIgnores {
  private readonly rules: ReadonlyMap<string, Ignore>;
  private readonly folders = new Map<string, boolean>([['', false]]);

  constructor(files: readonly IgnoreFile[]) {
    this.rules = new Map(
      files.map(({ folder, text }) => [folder, ignore({ ignorecase: false }).add(text)] as const),
    );
  }

  /** Whether a file is left out; its path is relative to the root, with `/` between its parts. */
  ignores(path: string): boolean {
    return this.ignoresFolder(folderOf(path)) || this.namesPath(path);
  }

  private ignoresFolder(folder: string): boolean {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const isIgnored = this.ignores(folder);
    this.folders.set(folder, isIgnored);
    return isIgnored;
  }

  private namesPath(path: string): boolean {
    for (let folder = path; folder !== '';) {
      folder = folderOf(folder);
      const verdict = this.rules.get(folder)?.test(path.slice(folder.length));
      if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
    }
    return false;
  }
}

/** The folder that a file or folder stands in. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}
