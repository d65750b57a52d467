import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Counterpart, roleByLanguage } from '../core/alignment/counterpart.js';
import type { Surroundings } from '../core/alignment/surroundings.js';
import type { Analysis } from '../core/analysis/analysis.js';
import {
  findingCounterparts,
  type FoundCounterparts,
  isRefusedBy,
  type Search,
} from '../core/pairing/find-counterparts.js';
import { standardInputName } from './files.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

/** Finds the documents that are translations of others, or what those are translated from. */
export class Counterparts {
  private readonly namesByFolder = new Map<string, readonly string[]>();

  constructor(
    /** Analyses the document in a file by itself; undefined where it can't be read. */
    private readonly analyse: (file: string) => Analysis | undefined,
    private readonly settings: Pick<Settings, 'pairings' | 'folder' | 'direction'>,
    private readonly io: Pick<Io, 'cwd'>,
    /** The files of which a directive names the one at an absolute path, as absolute paths. */
    private readonly naming: (file: string) => readonly string[],
  ) {}

  /** Those of a document, which is given by itself; one from standard input or in a format for translations has none. */
  of(analysis: Analysis): Surroundings {
    const { uri, kind } = analysis.document;
    if (uri === standardInputName || kind.segmenting !== undefined) {
      return { counterparts: [], astray: [] };
    }
    const file = resolve(this.io.cwd, uri);
    const root = this.rootOf(file);
    const own = pathIn(root, file);
    const { counterparts, astray } = this.find(file, root, analysis);
    return {
      counterparts: counterparts.flatMap(({ path, role, isNamed }): Counterpart[] => {
        const other = this.analyse(this.nameLike(uri, join(root, path)));
        return other === undefined || (!isNamed && isRefusedBy(other.directives, path, own))
          ? []
          : [{ analysis: other, role: role ?? roleByLanguage(analysis, other, this.settings.direction) }];
      }),
      astray,
    };
  }

  private find(file: string, root: string, { directives }: Analysis): FoundCounterparts {
    const { folder, direction, pairings } = this.settings;
    const namedBy = this.naming(file)
      .filter((other) => other !== file && isInside(other, root))
      .map((other) => pathIn(root, other));
    const options = { direction, pairings: root === folder ? pairings : [], namedBy };
    return this.answering(findingCounterparts(pathIn(root, file), directives, options), root);
  }

  private answering<T>(search: Search<T>, root: string): T {
    let step = search.next();
    while (step.done !== true) {
      step = search.next(this.namesIn(join(root, step.value)));
    }
    return step.value;
  }

  private namesIn(folder: string): readonly string[] {
    const known = this.namesByFolder.get(folder) ?? namesIn(folder);
    this.namesByFolder.set(folder, known);
    return known;
  }

  /** The folder that no counterpart is outside of: that of the configuration, of the repository, or what holds the current one, too. */
  private rootOf(file: string): string {
    const { folder } = this.settings;
    if (folder !== undefined && isInside(file, folder)) {
      return folder;
    }
    let holder = dirname(file);
    for (let above = holder; ; above = dirname(above)) {
      if (existsSync(join(above, '.git'))) return above;
      if (!isInside(this.io.cwd, holder)) holder = dirname(holder);
      if (dirname(above) === above) return holder;
    }
  }

  /** What messages call a file, as a document is called: by its absolute path, or from the current folder. */
  private nameLike(uri: string, file: string): string {
    return isAbsolute(uri) ? file : relative(this.io.cwd, file);
  }
}

/** The path of a file from a folder, with `/` between its parts. */
function pathIn(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) =>
      isFolder(entry, folder) ? `${entry.name}/` : entry.name,
    );
  } catch {
    return [];
  }
}

function isFolder(entry: Dirent, folder: string): boolean {
  return entry.isSymbolicLink()
    ? statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() === true
    : entry.isDirectory();
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
