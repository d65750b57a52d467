import type { Severity } from '../core/finding.js';
import type { GlossaryProblem } from '../core/glossary/model.js';
import { severityWord } from '../core/report/words.js';
import type { Trouble } from './files.js';
import type { Io } from './io.js';
import { printable } from './reporters/printable.js';

/** Says something of a file, or of a place in it, in the style of compilers. */
export function say(
  { err, localize }: Pick<Io, 'err' | 'localize'>,
  where: string,
  grade: Severity | 'note',
  message: string,
): void {
  const word = grade === 'note' ? localize('note') : severityWord(grade, localize);
  err.write(`${printable(`${where}: ${word}: ${message}`)}\n`);
}

/** Says why something can't be used. */
export function sayTrouble({ name, problem }: Trouble, io: Pick<Io, 'err' | 'localize'>): void {
  say(io, name, 'error', problem);
}

/** Says what is wrong in a file, each problem at its place. */
export function sayProblems(problems: readonly GlossaryProblem[], io: Pick<Io, 'err' | 'localize'>): void {
  for (const { place, severity, message, code } of problems) {
    say(io, `${place.uri}:${place.line}:${place.column}`, severity, `${message} [${code}]`);
  }
}
