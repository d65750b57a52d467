import type { Alphabet } from './alphabet.js';
import { BLANK, FIRST_SYMBOL, HYPHEN, NEWLINE, OTHER, SKIP } from './classes.js';

/** A run of spaces, hyphens and line breaks between two characters, and what it may mean inside a term. */
export interface Run {
  /** The offset behind it. */
  readonly end: number;
  /** It may stand where the term has a space or a hyphen. */
  readonly separates: boolean;
  /** It may stand where the term has nothing: a line wrapped between Han characters or at a hyphen in a word. */
  readonly joins: boolean;
}

/** Whether a run is the commonest one: a single space, with a character of some term behind it. */
export function isPlainSpace(
  units: Uint16Array,
  classes: Uint16Array,
  offset: number,
  limit: number,
): boolean {
  return units[offset] === space && offset + 1 < limit && classes[units[offset + 1]] >= FIRST_SYMBOL;
}

const space = 0x20;
const noBreakSpace = 0x00a0;
const ideographicSpace = 0x3000;

/**
 * Reads the run that begins at `offset` and ends at the latest at `limit`; `last` is the symbol before it. A
 * blank line never belongs to a term.
 */
export function readRun(
  units: Uint16Array,
  alphabet: Alphabet,
  offset: number,
  limit: number,
  last: number,
): Run {
  const { classes, lastWord } = alphabet;
  let end = offset;
  let newlines = 0;
  let hyphens = 0;
  let length = 0;
  for (; end < limit; end++) {
    const symbol = classes[units[end]];
    if (symbol === SKIP) {
      continue;
    }
    if (symbol < BLANK || symbol > HYPHEN) {
      break;
    }
    length++;
    if (symbol === NEWLINE) {
      newlines++;
    } else if (symbol === HYPHEN) {
      hyphens++;
    }
  }
  const next = end < limit ? classes[units[end]] : OTHER;
  const first = units[offset];
  const betweenHan = last > lastWord && next > lastWord;
  const betweenLetters = last >= FIRST_SYMBOL && last <= lastWord && next >= FIRST_SYMBOL && next <= lastWord;
  const wraps = newlines === 1 && hyphens === 0;
  const paddedHan = length === 1 && (first === noBreakSpace || first === ideographicSpace);
  const hyphenated = newlines === 1 && hyphens === 1 && classes[first] === HYPHEN;
  return {
    end,
    separates: newlines <= 1 && hyphens <= 1,
    joins: (betweenHan && (wraps || paddedHan)) || (betweenLetters && hyphenated),
  };
}
