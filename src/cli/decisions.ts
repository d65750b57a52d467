import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { decisionsFileName } from '../core/decisions/decisions-format.js';
import { DecisionsFile, decisionsFor } from '../core/decisions/decisions-for.js';
import { type LoadedDecisions, loadDecisions } from '../core/decisions/load-decisions.js';
import type { RecordedDecision } from '../core/decisions/recorded-decision.js';
import { wrongEncoding } from '../core/glossary/load.js';
import { relativeName, type NamedText, readText, type Trouble } from './files.js';
import { problemLine } from './glossaries.js';
import type { Io } from './io.js';

/** A file of decisions with what it says and what is wrong with it. */
export interface ReadDecisions extends LoadedDecisions, NamedText {}

/** Reads one file of decisions. */
export function readDecisions(file: string, io: Io): ReadDecisions | Trouble {
  const read = readText(file, io);
  if ('text' in read) {
    return { ...read, ...loadDecisions(read.text, read.name) };
  }
  const { name, problem, place } = read;
  return place === undefined
    ? { name, problem }
    : { name, text: '', decisions: [], problems: [wrongEncoding(problem, name, place)] };
}

/** The decisions that files record for documents, found from each one's folder upwards; every file is read once. */
export class Decisions {
  /** Whether a file could not be read, or has errors. */
  broken = false;
  private readonly byFolder = new Map<string, readonly DecisionsFile[]>();

  constructor(private readonly io: Io) {}

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
    const path = join(folder, decisionsFileName);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
      return [];
    }
    const read = readDecisions(relativeName(path, this.io), this.io);
    if ('problem' in read) {
      this.io.err.write(`${read.name}: error: cannot be used as a file of decisions: ${read.problem}\n`);
      this.broken = true;
      return [];
    }
    read.problems.forEach((problem) => this.io.err.write(`${problemLine(problem)}\n`));
    this.broken ||= read.problems.some(({ severity }) => severity === 'error');
    const prefix = folder.split(sep).join('/').replace(/\/$/u, '');
    return [new DecisionsFile(prefix, read.decisions)];
  }
}
