import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { loadGlossary, type LoadedGlossary, wrongEncoding } from '../core/glossary/load.js';
import type { Origin } from '../core/glossary/model.js';
import { Terminology } from '../core/glossary/terminology.js';
import { readText, type NamedText, type Trouble } from './files.js';
import type { Io } from './io.js';
import { sayProblems, sayTrouble } from './say.js';
import type { Settings } from './settings.js';

/** A glossary file with what it says and what is wrong with it. */
export interface ReadGlossary extends LoadedGlossary, NamedText {}

/** Reads one glossary file. */
export function readGlossary(file: string, origin: Origin, io: Io): ReadGlossary | Trouble {
  const { localize } = io;
  const read = readText(file, io);
  if ('text' in read) {
    return { ...read, ...loadGlossary(read.text, read.name, { origin, localize }) };
  }
  const { name, problem, undecoded } = read;
  return undecoded === undefined
    ? { name, problem }
    : {
        name,
        text: '',
        glossary: undefined,
        problems: [wrongEncoding(undecoded.problem, name, undecoded.place, localize)],
      };
}

/** The files of the glossaries that come with the program. */
export function bundledFiles({ bundledFolder }: Io): string[] {
  return globSync('*.glossary.yaml', { cwd: bundledFolder })
    .toSorted()
    .map((file) => join(bundledFolder, file));
}

/** The terminology in force by the settings. What is wrong with a glossary is said; `broken` tells that it was. */
export function loadTerminology(
  { bundled, glossaries }: Settings,
  io: Io,
): { terminology: Terminology; broken: boolean } {
  const read = [
    ...(bundled ? bundledFiles(io) : []).map((file) => readGlossary(file, 'bundled', io)),
    ...glossaries.map((file) => readGlossary(file, 'workspace', io)),
  ];
  let broken = false;
  for (const each of read) {
    if ('problem' in each) {
      const problem = io.localize('cannot be used as a glossary: {0}', each.problem);
      sayTrouble({ name: each.name, problem }, io);
      broken = true;
    } else {
      sayProblems(each.problems, io);
      broken ||= each.problems.some(({ severity }) => severity === 'error');
    }
  }
  return { terminology: terminologyOf(read), broken };
}

/** The terminology of those glossaries that could be read, the nearest last. */
export function terminologyOf(read: readonly (ReadGlossary | Trouble)[]): Terminology {
  return Terminology.of(read.flatMap((each) => ('problem' in each ? [] : (each.glossary ?? []))));
}
