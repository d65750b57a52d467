import type { Severity } from '../../core/finding.js';
import type { Localize } from '../../core/localize.js';
import { severityWord } from '../../core/report/words.js';
import { printable } from './printable.js';

/** What there is to say of a file, or of a place in it, in the style of compilers and without the end of the line. */
export function fileLine(
  where: string,
  grade: Severity | 'note',
  message: string,
  localize: Localize,
): string {
  const word = grade === 'note' ? localize('note') : severityWord(grade, localize);
  return printable(`${where}: ${word}: ${message}`);
}
