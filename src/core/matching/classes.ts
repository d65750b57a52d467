import { SKIPPED } from '../documents/reading.js';

/*
 * How the matcher sees one UTF-16 code unit. Classes below FIRST_SYMBOL are the same for every glossary; from
 * there on each is a *symbol*: one character, in all its widths and cases, that occurs in some term.
 */

/** Ends a term: it occurs in none. */
export const OTHER = 0;
/** Read through as if it were not there: zero-width characters, soft hyphens, covered markup. */
export const SKIP = 1;
/** A space of any kind. As a symbol of a term: the separator, any run of spaces and hyphens. */
export const BLANK = 2;
export const SEPARATOR = BLANK;
export const NEWLINE = 3;
export const HYPHEN = 4;
/** A letter or digit that occurs in no term, but makes the word beside it a longer one. */
export const OTHER_WORD = 5;
export const FIRST_SYMBOL = 6;

const zeroWidth = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f], // combining grapheme joiner
  [0x180e, 0x180e],
  [0x200b, 0x200f], // zero-width space, non-joiner, joiner; direction marks
  [0x202a, 0x202e], // direction embeddings
  [0x2060, 0x2064], // word joiner, invisible operators
  [0x2066, 0x2069], // direction isolates
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
  [SKIPPED, SKIPPED],
] as const;

const blanks = [
  [0x0009, 0x0009],
  [0x000d, 0x000d],
  [0x0020, 0x0020],
  [0x00a0, 0x00a0],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
] as const;

const newlines = [
  [0x000a, 0x000a],
  [0x2028, 0x2028],
] as const;

const hyphens = [
  [0x002d, 0x002d],
  [0x2010, 0x2013],
  [0x2212, 0x2212],
  [0xfe63, 0xfe63],
  [0xff0d, 0xff0d],
] as const;

let common: Uint16Array | undefined;

/** The class of every code unit before any term is known: a table of the caller's own. The first takes milliseconds to build. */
export function commonClasses(): Uint16Array {
  return (common ??= buildCommonClasses()).slice();
}

function buildCommonClasses(): Uint16Array {
  const classes = new Uint16Array(0x10000);
  const assign = (ranges: readonly (readonly [number, number])[], value: number): void => {
    for (const [first, last] of ranges) {
      classes.fill(value, first, last + 1);
    }
  };
  for (let unit = 0; unit < 0x3000; unit++) {
    if (isWordUnit(unit)) {
      classes[unit] = OTHER_WORD;
    }
  }
  assign(
    [
      [0xff10, 0xff19],
      [0xff21, 0xff3a],
      [0xff41, 0xff5a],
    ],
    OTHER_WORD,
  );
  assign(zeroWidth, SKIP);
  assign(blanks, BLANK);
  assign(newlines, NEWLINE);
  assign(hyphens, HYPHEN);
  return classes;
}

const word = /[\p{L}\p{N}\p{M}_]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

/** Whether a code unit is part of a word of a script that puts spaces between words. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      unit === 0x5f
    );
  }
  if (unit >= 0x2e80 && unit < 0xff00) {
    return false;
  }
  const character = String.fromCharCode(unit);
  return word.test(character) && !unspaced.test(character);
}
