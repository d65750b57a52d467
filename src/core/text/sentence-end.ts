import { SKIPPED } from '../documents/reading.js';
import { isSpace, LF } from '../documents/scanning/units.js';
import { endsWithAbbreviation } from './abbreviations.js';

const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const hanEnds = unitsOf('。！？｡');
const latinEnds = unitsOf('.!?…');
const fullStop = 0x2e;
/** What closes behind the end of a sentence and still belongs to it. */
const hanClosers = unitsOf('”’」』】》〉）)］');
const latinClosers = unitsOf('”’"\')]»');
/** How far back to look for a mark behind what closes; markup counts too. */
const furthestBack = 40;

/**
 * Whether the mark that ends a sentence stands right before an offset, with what closes behind it: 。！？ anywhere; `.`, `!`, `?`
 * or `…` with a space and a capital or a Han character after it, but for abbreviations (*Dr.*, *U.S.*, *e.g.*), initials and the
 * numbers of items (*3.1.*). Nothing ends at ；, which translators render as a comma as often as a full stop, nor at …….
 */
export function endsSentence(units: Uint16Array, offset: number): boolean {
  const next = units[offset];
  if (isSpace(next)) {
    return endsBeforeSpace(units, offset);
  }
  return !hanClosers.has(next) && hanEnds.has(units[lastBehind(units, offset, hanClosers)]);
}

function endsBeforeSpace(units: Uint16Array, offset: number): boolean {
  if (hanEnds.has(units[lastBehind(units, offset, hanClosers)])) {
    return true;
  }
  const mark = lastBehind(units, offset, latinClosers);
  return (
    latinEnds.has(units[mark]) &&
    beginsSentence(units, offset) &&
    !(units[mark] === fullStop && mark === offset - 1 && isPartOfSentence(units, mark))
  );
}

/** The last place before an offset that holds none of the closers, nor markup. */
function lastBehind(units: Uint16Array, offset: number, closers: ReadonlySet<number>): number {
  let at = offset - 1;
  while (offset - at < furthestBack && (closers.has(units[at]) || units[at] === SKIPPED)) {
    at--;
  }
  return at;
}

function beginsSentence(units: Uint16Array, offset: number): boolean {
  let next = offset;
  while (next < units.length && (isSpace(units[next]) || units[next] === SKIPPED)) {
    next++;
  }
  return next >= units.length || /[\p{Lu}\p{Script=Han}“"‘'(《「（]/u.test(String.fromCharCode(units[next]));
}

/** Whether a full stop is that of an abbreviation, or of the number of an item. */
function isPartOfSentence(units: Uint16Array, stop: number): boolean {
  const behind = String.fromCharCode(...units.subarray(stop + 1, stop + 25));
  const line = lineBefore(units, stop);
  return /^\s*\d{1,3}(?:\.\d{1,3})*$/u.test(line) || endsWithAbbreviation(line, behind);
}

/** What stands before an offset on its line, as far back as any abbreviation goes. */
function lineBefore(units: Uint16Array, offset: number): string {
  let start = offset;
  while (start > 0 && offset - start < furthestBack && isOnLine(units[start - 1])) {
    start--;
  }
  return String.fromCharCode(...units.subarray(start, offset));
}

function isOnLine(unit: number): boolean {
  return unit !== LF && !(unit >= 0xfdd0 && unit <= 0xfdd2);
}
