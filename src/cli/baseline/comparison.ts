import { existsSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Document } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import type { Arguments } from '../arguments.js';
import { readText, standardInputName, type Trouble } from '../files.js';
import type { Io } from '../io.js';
import type { RunSummary } from '../reporters/check-reporter.js';
import { say, sayProblems, sayTrouble } from '../say.js';
import { Baseline } from './baseline.js';
import { type BaselineEntry, entryOf } from './entry.js';
import { readBaseline } from './read-baseline.js';
import { writeBaseline } from './write-baseline.js';
import { whyUnwritable } from '../unwritable.js';

/** What a run reports of what it finds, in the light of a baseline. */
export interface Comparison {
  readonly newIn: (document: Document, findings: readonly Finding[]) => readonly Finding[];
  /** Called when all documents are checked. */
  readonly end: () => Compared;
}

/** What has come of a comparison. */
interface Compared {
  /** Nothing where there is no baseline. */
  readonly baseline?: NonNullable<RunSummary['baseline']>;
  /** Why the baseline can't be written. */
  readonly trouble?: Trouble;
}

const withoutBaseline: Comparison = { newIn: (_, findings) => findings, end: () => ({}) };

/** The comparison that the arguments ask for; undefined where its baseline can't be used, which is said. */
export function comparisonFor(
  { baseline, writeBaseline: target }: Arguments,
  io: Io,
): Comparison | undefined {
  const file = baseline ?? target;
  if (file === undefined) {
    return withoutBaseline;
  }
  const entries = target !== undefined && !existsSync(resolve(io.cwd, file)) ? [] : entriesIn(file, io);
  if (entries === undefined) {
    return undefined;
  }
  const folder = dirname(resolve(io.cwd, file));
  const known = new Baseline(entries, (name) => existsSync(resolve(folder, name)));
  const nameOf = ({ uri }: Document) =>
    uri === standardInputName ? uri : relative(folder, resolve(io.cwd, uri)).replaceAll(sep, '/');
  return target === undefined ? comparing(known, file, nameOf, io) : noting(known, file, nameOf, io);
}

/** The entries of a baseline file; undefined where something is wrong with it, which is said. */
function entriesIn(file: string, io: Io): BaselineEntry[] | undefined {
  const { localize } = io;
  const read = readText(file, io);
  if ('problem' in read) {
    const problem = localize('cannot be used as a baseline: {0}', read.problem);
    sayTrouble({ name: read.name, problem }, io);
    return undefined;
  }
  const { entries, problems } = readBaseline(read.text, read.name, localize);
  sayProblems(problems, io);
  if (problems.some(({ severity }) => severity === 'error')) {
    const problem = localize('cannot be used as a baseline; mend it, or delete it and write it anew');
    sayTrouble({ name: read.name, problem }, io);
    return undefined;
  }
  return entries;
}

function comparing(
  known: Baseline,
  file: string,
  nameOf: (document: Document) => string,
  io: Io,
): Comparison {
  return {
    newIn: (document, findings) => known.newIn(findings, nameOf(document), document.text),
    end: () => {
      const gone = known.gone();
      if (gone > 0) {
        const message = io.localize(
          gone === 1
            ? '1 of the findings noted there is gone; write it anew with --write-baseline {1}'
            : '{0} of the findings noted there are gone; write it anew with --write-baseline {1}',
          gone,
          file,
        );
        say(io, file, 'note', message);
      }
      return { baseline: { known: known.known, gone } };
    },
  };
}

/** Notes what is found; what the file says of documents that weren't looked at stays. */
function noting(known: Baseline, file: string, nameOf: (document: Document) => string, io: Io): Comparison {
  const found: BaselineEntry[] = [];
  return {
    newIn: (document, findings) => {
      const name = nameOf(document);
      known.newIn(findings, name, document.text);
      found.push(...findings.map((finding) => entryOf(finding, name, document.text)));
      return [];
    },
    end: () => {
      const baseline = { known: found.length, gone: known.gone() };
      try {
        writeFileSync(resolve(io.cwd, file), writeBaseline([...known.others(), ...found]));
        return { baseline };
      } catch (error) {
        return {
          baseline,
          trouble: { name: file, problem: whyUnwritable(error, io.localize) },
        };
      }
    },
  };
}
