import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { decisionsFileName } from '../core/decisions/decisions-format.js';
import { DecisionsFile, decisionsFor } from '../core/decisions/decisions-for.js';
import { type LoadedDecisions, loadDecisions } from '../core/decisions/load-decisions.js';
import { lintDecisions } from '../core/decisions/lint-decisions.js';
import type { RecordedDecision } from '../core/decisions/recorded-decision.js';
import { wrongEncoding } from '../core/glossary/load.js';
import type { Terminology } from '../core/glossary/terminology.js';
import { misnamedDecisions, relativeName, type NamedText, readText, type Trouble } from './files.js';
import type { Io } from './io.js';
import { say, sayProblems, sayTrouble } from './say.js';

/** A file of decisions with what it says and what is wrong with it. */
export interface ReadDecisions extends LoadedDecisions, NamedText {}

/** Whether a file holds decisions, by its name: the right one, or the one it is easily given. */
export function isOfDecisions(file: string): boolean {
  return [decisionsFileName, misnamedDecisions].includes(basename(file));
}

/** Says of a file that is named as no document's decisions are looked for how to name it. */
export function sayMisnamed(file: string, io: Pick<Io, 'err' | 'localize'>): void {
  if (basename(file) === misnamedDecisions) {
    const message = io.localize('no decision is read from here; rename it to {0}', decisionsFileName);
    say(io, file, 'warning', message);
  }
}

/** Reads one file of decisions. */
export function readDecisions(file: string, io: Io): ReadDecisions | Trouble {
  const { localize } = io;
  const read = readText(file, io);
  if ('text' in read) {
    return { ...read, ...loadDecisions(read.text, read.name, { localize }) };
  }
  const { name, problem, undecoded } = read;
  return undecoded === undefined
    ? { name, problem }
    : {
        name,
        text: '',
        decisions: [],
        problems: [wrongEncoding(undecoded.problem, name, undecoded.place, localize)],
      };
}

/** The decisions that files record for documents, found from each one's folder upwards; every file is read once. */
export class Decisions {
  /** Whether a file could not be read, or has errors. */
  broken = false;
  private readonly byFolder = new Map<string, readonly DecisionsFile[]>();

  constructor(
    private readonly terminology: Terminology,
    private readonly io: Io,
  ) {}

  /** The decisions for a document, the strongest first; for standard input those of a document in the current folder. */
  for(document: string): RecordedDecision[] {
    const path = resolve(this.io.cwd, document);
    return decisionsFor(path.split(sep).join('/'), this.filesFrom(dirname(path)));
  }

  /** The files from a folder up to that of the repository, or to the root of the file system. */
  private filesFrom(folder: string): readonly DecisionsFile[] {
    const known = this.byFolder.get(folder);
    if (known !== undefined) {
      return known;
    }
    const parent = dirname(folder);
    const isLast = parent === folder || existsSync(join(folder, '.git'));
    const files = [...this.fileIn(folder), ...(isLast ? [] : this.filesFrom(parent))];
    this.byFolder.set(folder, files);
    return files;
  }

  private fileIn(folder: string): DecisionsFile[] {
    const { localize } = this.io;
    const misnamed = join(folder, misnamedDecisions);
    if (isFile(misnamed)) {
      sayMisnamed(relativeName(misnamed, this.io), this.io);
    }
    const path = join(folder, decisionsFileName);
    if (!isFile(path)) {
      return [];
    }
    const read = readDecisions(relativeName(path, this.io), this.io);
    if ('problem' in read) {
      const problem = localize('cannot be used as a file of decisions: {0}', read.problem);
      sayTrouble({ name: read.name, problem }, this.io);
      this.broken = true;
      return [];
    }
    const problems = [...read.problems, ...lintDecisions(read, this.terminology, localize)];
    sayProblems(problems, this.io);
    this.broken ||= problems.some(({ severity }) => severity === 'error');
    const prefix = folder.split(sep).join('/').replace(/\/$/u, '');
    return [new DecisionsFile(prefix, read.decisions)];
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
