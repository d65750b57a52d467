import * as u from '../scanning/units.js';

const LONGEST_NUMBER = 9;

/** Units of the bullet or number that opens a list item at `at`, or 0 (CommonMark 0.31 §5.2). */
export function listMarkLength(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  const length = isBullet(unit) ? 1 : u.isDigit(unit) ? numberLength(text, at, end) : 0;
  if (length === 0) return 0;
  return at + length === end || u.isBlank(text.charCodeAt(at + length)) ? length : 0;
}

/** Whether the item with this mark may stand right below the line of a paragraph (CommonMark 0.31 §5.3). */
export function mayInterruptParagraph(text: string, at: number, length: number, end: number): boolean {
  if (u.skipBlanks(text, at + length, end) === end) return false;
  return length === 1 || (length === 2 && text.charCodeAt(at) === 0x31);
}

/** Units of a task box with the blank behind it, or 0 (GFM 0.29 §5.3). */
export function taskBoxLength(text: string, at: number, end: number): number {
  if (at + 3 >= end || text.charCodeAt(at) !== u.OPEN_BRACKET) return 0;
  if (text.charCodeAt(at + 2) !== u.CLOSE_BRACKET || !u.isBlank(text.charCodeAt(at + 3))) return 0;
  const state = text.charCodeAt(at + 1);
  return state === u.SPACE || state === 0x78 || state === 0x58 ? 4 : 0;
}

/** Units of the `[^label]:` of a footnote, or 0 (Pandoc, GitHub). */
export function footnoteMarkLength(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== u.OPEN_BRACKET || text.charCodeAt(at + 1) !== u.CARET) return 0;
  for (let i = at + 2; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === u.CLOSE_BRACKET) {
      return i > at + 2 && i + 1 < end && text.charCodeAt(i + 1) === u.COLON ? i + 2 - at : 0;
    }
    if (unit === u.OPEN_BRACKET || u.isBlank(unit)) return 0;
  }
  return 0;
}

/** Units of the `:` of a definition list, or 0 (Pandoc, PHP Markdown Extra). */
export function definitionMarkLength(text: string, at: number, end: number): number {
  return text.charCodeAt(at) === u.COLON && at + 1 < end && u.isBlank(text.charCodeAt(at + 1)) ? 1 : 0;
}

function isBullet(unit: number): boolean {
  return unit === u.HYPHEN || unit === u.STAR || unit === u.PLUS;
}

function numberLength(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && u.isDigit(text.charCodeAt(i))) i++;
  if (i - at > LONGEST_NUMBER || i === end) return 0;
  const mark = text.charCodeAt(i);
  return mark === u.DOT || mark === u.CLOSE_PAREN ? i + 1 - at : 0;
}
