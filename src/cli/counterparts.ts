import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Counterpart, roleByLanguage } from '../core/alignment/counterpart.js';
import type { Surroundings } from '../core/alignment/surroundings.js';
import type { Analysis } from '../core/analysis/analysis.js';
import {
  findingCounterparts,
  type FoundCounterparts,
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
  ) {}

  /** Those of a document, which is given by itself; one from standard input or in a format for translations has none. */
  of(analysis: Analysis): Surroundings {
    const { uri, kind } = analysis.document;
    if (uri === standardInputName || kind.segmenting !== undefined) {
      return { counterparts: [], astray: [] };
    }
    const file = resolve(this.io.cwd, uri);
    const root = this.rootOf(file);
    const { counterparts, astray } = this.find(file, root, analysis);
    return {
      counterparts: counterparts.flatMap(({ path, role }): Counterpart[] => {
        const other = this.analyse(this.nameLike(uri, join(root, path)));
        return other === undefined
          ? []
          : [{ analysis: other, role: role ?? roleByLanguage(analysis, other, this.settings.direction) }];
      }),
      astray,
    };
  }

  private find(file: string, root: string, { directives }: Analysis): FoundCounterparts {
    const { folder, direction, pairings } = this.settings;
    const path = relative(root, file).split(sep).join('/');
    const options = { direction, pairings: root === folder ? pairings : [] };
    return this.answering(findingCounterparts(path, directives, options), root);
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
