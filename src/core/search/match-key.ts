/**
 * How what is typed is found in a term, the best first: it is all of it; the term begins so; it abbreviates the term
 * (`wlaq`), or the beginning of it (`wl`); a word within the term begins so.
 */
export const grades = ['whole', 'beginning', 'initials', 'first initials', 'within'] as const;
export type Grade = (typeof grades)[number];

/** Stands before every key and behind it. */
export const KEY_BORDER = 0;

/**
 * How what is typed is found in a key from one of its starts on; undefined where it isn't. `typed` is what `searchText` gives;
 * the key stands in `units` between two borders. A character is typed as it is, or by the letters it is read with, of
 * which any may be left out but the first. A word within the term is typed without leaving any out.
 */
export function matchKey(typed: string, units: Uint16Array, start: number): Grade | undefined {
  const match = walk(typed, 0, units, start);
  if (match === NO_MATCH) {
    return undefined;
  }
  const isAbbreviated = (match & ABBREVIATED) !== 0;
  if (units[start - 1] !== KEY_BORDER) {
    return isAbbreviated ? undefined : 'within';
  }
  if (isAbbreviated) {
    return (match & IN_LAST) === 0 ? 'first initials' : 'initials';
  }
  return (match & ALL) === 0 ? 'beginning' : 'whole';
}

/* What a walk finds out, as the bits of a number: there are many thousand walks for one question. */
const NO_MATCH = -1;
/** A syllable was left before its end for the next. */
const ABBREVIATED = 1;
/** The last character was reached. */
const IN_LAST = 2;
/** Nothing of the key was left over. */
const ALL = 4;

function walk(typed: string, from: number, units: Uint16Array, head: number): number {
  const at = typed.charCodeAt(from) === BLANK ? from + 1 : from;
  const isEnd = units[head] === KEY_BORDER;
  if (at >= typed.length) {
    return isEnd ? IN_LAST | ALL : 0;
  }
  if (isEnd) {
    return NO_MATCH;
  }
  const first = typed.charCodeAt(at);
  const isAsWritten = first === units[head];
  if (!isAsWritten && !isFor(first, units[head + 1])) {
    return NO_MATCH;
  }
  const letters = lettersBehind(units, head);
  const next = head + 1 + letters;
  const asWritten = isAsWritten ? walk(typed, at + 1, units, next) : NO_MATCH;
  return asWritten === NO_MATCH ? walkAsRead(typed, at, units, head, next) : asWritten;
}

/** The same where the letters are typed that a head is read with, up to the next one. */
function walkAsRead(typed: string, at: number, units: Uint16Array, head: number, next: number): number {
  const letters = next - head - 1;
  let read = 0;
  while (read < letters && isFor(typed.charCodeAt(at + read), units[head + 1 + read])) {
    read++;
  }
  if (read > 0 && at + read === typed.length) {
    return units[next] === KEY_BORDER ? IN_LAST | (read === letters ? ALL : 0) : 0;
  }
  for (; read > 0; read--) {
    const behind = walkBehind(typed, at + read, units, next);
    if (behind !== NO_MATCH) {
      return read < letters ? behind | ABBREVIATED : behind;
    }
  }
  return NO_MATCH;
}

/** Goes on behind a syllable, and behind the number of its tone. */
function walkBehind(typed: string, at: number, units: Uint16Array, next: number): number {
  const match = walk(typed, at, units, next);
  return match === NO_MATCH && isToneNumber(typed.charCodeAt(at)) ? walk(typed, at + 1, units, next) : match;
}

const BLANK = 0x20;

/** How many letters of pinyin stand behind a head. */
function lettersBehind(units: Uint16Array, head: number): number {
  let letters = 0;
  while (isSmall(units[head + 1 + letters])) {
    letters++;
  }
  return letters;
}

/** Whether a letter may be typed for one of pinyin: `v` is as good as `u` for *ü*. */
function isFor(typed: number, letter: number): boolean {
  return typed + 0x20 === letter || (typed === 0x56 && letter === 0x75);
}

/** Whether a code unit of a key is a letter of pinyin. */
export function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isToneNumber(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x35;
}
