/** The code units that scanners compare with, by name. */
export const TAB = 0x09;
export const LF = 0x0a;
export const FORM_FEED = 0x0c;
export const CR = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const OPEN_PAREN = 0x28;
export const CLOSE_PAREN = 0x29;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const AT_SIGN = 0x40;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const CARET = 0x5e;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
export const OPEN_BRACE = 0x7b;
export const PIPE = 0x7c;
export const CLOSE_BRACE = 0x7d;
export const TILDE = 0x7e;
export const IDEOGRAPHIC_SPACE = 0x3000;

/** A space or a tab. */
export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

/** White space of any kind, line ends and full-width space included. */
export function isSpace(unit: number): boolean {
  return (
    unit === SPACE ||
    (unit >= TAB && unit <= CR) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === IDEOGRAPHIC_SPACE
  );
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a && unit < 0x80;
}

export function isAsciiAlphanumeric(unit: number): boolean {
  return isAsciiLetter(unit) || isDigit(unit);
}

/** ASCII punctuation, the characters that a backslash escapes (CommonMark 0.31 §2.4). */
export function isAsciiPunctuation(unit: number): boolean {
  return unit > SPACE && unit < 0x7f && !isAsciiAlphanumeric(unit);
}

/** Neither white space nor punctuation: part of a word, in any script. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return isAsciiAlphanumeric(unit);
  return !isSpace(unit) && !isWidePunctuation(unit);
}

/** Han characters of the planes a document meets in practice; the astral ones by their high surrogates. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xd840 && unit <= 0xd88d) ||
    unit === 0x3007
  );
}

/** Whether a character takes two columns (Unicode Standard Annex 11: wide and full-width). */
export function isWide(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe6f) ||
    (unit >= 0xff01 && unit <= 0xff60)
  );
}

/** First offset from `from` on that holds no space or tab, at most `end`. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** First offset from `from` on that holds another unit than `unit`, at most `end`. */
export function skipRun(text: string, from: number, end: number, unit: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === unit) at++;
  return at;
}

/** End of `from`…`end` without the spaces and tabs it closes with. */
export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function isWidePunctuation(unit: number): boolean {
  return (
    (unit < 0xc0 && unit !== 0xaa && unit !== 0xb5 && unit !== 0xba) ||
    (unit >= 0x2010 && unit <= 0x206f) ||
    (unit >= 0x3001 && unit <= 0x3003) ||
    (unit >= 0x3008 && unit <= 0x3020) ||
    unit === 0x3030 ||
    (unit >= 0xfe30 && unit <= 0xfe6b) ||
    (unit >= 0xff01 && unit <= 0xff0f) ||
    (unit >= 0xff1a && unit <= 0xff20) ||
    (unit >= 0xff3b && unit <= 0xff40) ||
    (unit >= 0xff5b && unit <= 0xff65)
  );
}
