import * as u from '../scanning/units.js';

const LONGEST_NAME = 12;
/** Of an attribute's value in braces: those of many tags may wait for one that never comes. */
const LONGEST_EXPRESSION = 1000;

/** An opening or closing HTML tag. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly end: number;
}

/** The tag at the `<` at `at` that ends before `end` (CommonMark 0.31 §6.6). */
export function tagAt(text: string, at: number, end: number): Tag | undefined {
  if (text.charCodeAt(at) !== u.LESS) return undefined;
  const closing = text.charCodeAt(at + 1) === u.SLASH;
  const nameStart = closing ? at + 2 : at + 1;
  if (nameStart >= end || !u.isAsciiLetter(text.charCodeAt(nameStart))) return undefined;
  let i = nameStart + 1;
  while (i < end && isNameUnit(text.charCodeAt(i))) i++;
  const nameEnd = i;
  i = skipAttributes(text, i, end);
  const selfClosing = text.charCodeAt(i) === u.SLASH;
  if (selfClosing) i++;
  if (i >= end || text.charCodeAt(i) !== u.GREATER) return undefined;
  return { name: text.slice(nameStart, nameEnd).toLowerCase(), closing, selfClosing, end: i + 1 };
}

/** The name of the opening tag that begins at the `<` at `at`, whole or not, in lower case. */
export function tagNameAt(text: string, at: number): string | undefined {
  return /^<([a-z]+)(?=[\s>]|$)/i.exec(text.slice(at, at + LONGEST_NAME + 2))?.[1]?.toLowerCase();
}

function isNameUnit(unit: number): boolean {
  return u.isAsciiAlphanumeric(unit) || unit === u.HYPHEN || unit === u.DOT || unit === u.COLON;
}

function skipAttributes(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const attribute = skipSpaces(text, at, end);
    if (attribute === at || attribute >= end || !isAttributeStart(text.charCodeAt(attribute)))
      return attribute;
    at = skipAttribute(text, attribute, end);
    if (at < 0) return end;
  }
}

/** End of one attribute with its value, or -1 where its value is not closed. */
function skipAttribute(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end && isAttributeUnit(text.charCodeAt(at))) at++;
  const equals = skipSpaces(text, at, end);
  if (text.charCodeAt(equals) !== u.EQUALS || equals >= end) return at;
  const value = skipSpaces(text, equals + 1, end);
  const quote = text.charCodeAt(value);
  if (quote === u.DOUBLE_QUOTE || quote === u.APOSTROPHE) {
    return skipQuoted(text, value + 1, end, quote);
  }
  if (quote === u.OPEN_BRACE) {
    return skipQuoted(text, value + 1, Math.min(end, value + LONGEST_EXPRESSION), u.CLOSE_BRACE);
  }
  let i = value;
  while (i < end && isUnquotedUnit(text.charCodeAt(i))) i++;
  return i === value ? -1 : i;
}

function skipQuoted(text: string, from: number, end: number, quote: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== quote) at++;
  return at < end ? at + 1 : -1;
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isHtmlSpace(text.charCodeAt(at))) at++;
  return at;
}

function isHtmlSpace(unit: number): boolean {
  return unit === u.SPACE || (unit >= u.TAB && unit <= u.CR);
}

function isAttributeStart(unit: number): boolean {
  return u.isAsciiLetter(unit) || unit === u.UNDERSCORE || unit === u.COLON || unit === u.AT_SIGN;
}

function isAttributeUnit(unit: number): boolean {
  return isAttributeStart(unit) || u.isDigit(unit) || unit === u.DOT || unit === u.HYPHEN;
}

function isUnquotedUnit(unit: number): boolean {
  return (
    !isHtmlSpace(unit) &&
    unit !== u.DOUBLE_QUOTE &&
    unit !== u.APOSTROPHE &&
    unit !== u.EQUALS &&
    unit !== u.LESS &&
    unit !== u.GREATER &&
    unit !== u.BACKTICK
  );
}
