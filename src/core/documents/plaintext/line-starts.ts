import * as u from '../scanning/units.js';

const bullets = new Set(Array.from('•·‣◦▪■□●○◆◇★☆※-–—*+', (bullet) => bullet.charCodeAt(0)));
const numberMarks = new Set(Array.from('.、．)）', (mark) => mark.charCodeAt(0)));
const chineseNumerals = new Set(
  Array.from('〇零一二三四五六七八九十百千两', (numeral) => numeral.charCodeAt(0)),
);
const divisions = new Set(Array.from('编编編章节節条條款项項部篇卷回', (name) => name.charCodeAt(0)));

const DI = '第'.charCodeAt(0);
const OPENING_PARENTHESIS = '（'.charCodeAt(0);
const CLOSING_PARENTHESIS = '）'.charCodeAt(0);

/** Whether the line is indented as paragraphs of Chinese are, or plainly a heading or the item of a list. */
export function beginsBlock(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === u.IDEOGRAPHIC_SPACE) return true;
  const at = u.skipBlanks(text, start, end);
  return bulletEnd(text, at, end) > at || isNumbered(text, at, end) || isDivision(text, at, end);
}

/** End of the bullet at `at` and the blanks behind it, or `at`. */
export function bulletEnd(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (!bullets.has(unit)) return at;
  const textStart = u.skipBlanks(text, at + 1, end);
  return textStart > at + 1 || unit >= 0x80 ? textStart : at;
}

/** `1.`, `12)`, `一、`, `（二）`. */
function isNumbered(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (first === OPENING_PARENTHESIS || first === u.OPEN_PAREN) {
    const close = skipNumber(text, at + 1, end);
    const unit = text.charCodeAt(close);
    return close > at + 1 && (unit === CLOSING_PARENTHESIS || unit === u.CLOSE_PAREN);
  }
  const mark = skipNumber(text, at, end);
  if (mark === at || mark >= end || !numberMarks.has(text.charCodeAt(mark))) return false;
  return mark + 1 >= end || !u.isDigit(text.charCodeAt(mark + 1));
}

/** `第三章`, `第 12 条`. */
function isDivision(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== DI) return false;
  const number = u.skipBlanks(text, at + 1, end);
  const name = skipNumber(text, number, end);
  return name > number && divisions.has(text.charCodeAt(u.skipBlanks(text, name, end)));
}

function skipNumber(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_NUMBER);
  let at = from;
  while (at < limit && (u.isDigit(text.charCodeAt(at)) || chineseNumerals.has(text.charCodeAt(at)))) at++;
  return at;
}

const LONGEST_NUMBER = 8;
