import type { Span } from '../../text/span.js';
import * as u from './units.js';

const LOWER_W = 0x77;
const LONGEST_SCHEME = 12;
const LONGEST_LOCAL_PART = 64;

/**
 * The bare URL or mail address that the `:`, `.` or `@` at `at` belongs to, within `from`…`end`.
 *
 * Follows GFM 0.29 §6.9 (extended autolinks), with two changes for Chinese text, where no space parts an
 * address from the sentence around it: it may begin right after a Han character, and it ends before any
 * character from U+2000 on (Han, full-width punctuation, curly quotes).
 */
export function bareAddress(text: string, at: number, from: number, end: number): Span | undefined {
  switch (text.charCodeAt(at)) {
    case u.COLON:
      return schemeAddress(text, at, from, end) ?? namedAddress(text, at, from, end);
    case u.DOT:
      return webAddress(text, at, from, end);
    case u.AT_SIGN:
      return mailAddress(text, at, from, end);
    default:
      return undefined;
  }
}

function schemeAddress(text: string, colon: number, from: number, end: number): Span | undefined {
  if (text.charCodeAt(colon + 1) !== u.SLASH || text.charCodeAt(colon + 2) !== u.SLASH) return undefined;
  const limit = Math.max(from, colon - LONGEST_SCHEME);
  let start = colon;
  while (start > limit && u.isAsciiLetter(text.charCodeAt(start - 1))) start--;
  if (start === colon) return undefined;
  return spanTo(start, addressEnd(text, colon + 3, end), colon + 3);
}

const namedSchemes = [
  { name: 'doi', next: '10.' },
  { name: 'mailto', next: '' },
];

/** `doi:10.…` and `mailto:…`, which have no slashes to know them by. */
function namedAddress(text: string, colon: number, from: number, end: number): Span | undefined {
  if (!u.isAsciiLetter(text.charCodeAt(colon - 1))) return undefined;
  for (const { name, next } of namedSchemes) {
    const start = colon - name.length;
    if (start < from || !startsWithAnyCase(text, name, start) || !text.startsWith(next, colon + 1)) continue;
    if (start > from && u.isAsciiAlphanumeric(text.charCodeAt(start - 1))) continue;
    return spanTo(start, addressEnd(text, colon + 1, end), colon + 1);
  }
  return undefined;
}

function webAddress(text: string, dot: number, from: number, end: number): Span | undefined {
  const start = dot - 3;
  if (start < from || (text.charCodeAt(dot - 1) | 0x20) !== LOWER_W || !startsWithAnyCase(text, 'www', start))
    return undefined;
  if (start > from && u.isAsciiAlphanumeric(text.charCodeAt(start - 1))) return undefined;
  return spanTo(start, addressEnd(text, dot + 1, end), dot + 1);
}

function mailAddress(text: string, at: number, from: number, end: number): Span | undefined {
  const domainEnd = mailDomainEnd(text, at + 1, end);
  if (domainEnd < 0) return undefined;
  const limit = Math.max(from, at - LONGEST_LOCAL_PART);
  let start = at;
  while (start > limit && isLocalPart(text.charCodeAt(start - 1))) start--;
  return start === at ? undefined : { start, end: domainEnd };
}

/** End of a domain with at least one dot between its labels, or -1. */
function mailDomainEnd(text: string, from: number, end: number): number {
  let dots = 0;
  let at = from;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === u.DOT) {
      if (at === from || !u.isAsciiAlphanumeric(text.charCodeAt(at + 1)) || at + 1 >= end) break;
      dots++;
    } else if (!u.isAsciiAlphanumeric(unit) && unit !== u.HYPHEN) {
      break;
    }
  }
  return dots > 0 ? at : -1;
}

function isLocalPart(unit: number): boolean {
  return (
    u.isAsciiAlphanumeric(unit) ||
    unit === u.DOT ||
    unit === u.HYPHEN ||
    unit === u.UNDERSCORE ||
    unit === u.PLUS
  );
}

function addressEnd(text: string, from: number, end: number): number {
  let at = from;
  let open = 0;
  let closed = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (endsAddress(unit)) break;
    if (unit === u.OPEN_PAREN) open++;
    else if (unit === u.CLOSE_PAREN) closed++;
  }
  while (at > from) {
    const unit = text.charCodeAt(at - 1);
    if (unit === u.CLOSE_PAREN && closed > open) closed--;
    else if (!isTrailingPunctuation(unit)) break;
    at--;
  }
  return at;
}

function endsAddress(unit: number): boolean {
  return (
    unit <= u.SPACE ||
    unit >= 0x2000 ||
    (unit >= 0x7f && unit <= 0xa0) ||
    unit === u.LESS ||
    unit === u.GREATER ||
    unit === u.DOUBLE_QUOTE ||
    unit === u.BACKTICK ||
    unit === u.BACKSLASH ||
    unit === u.PIPE ||
    unit === u.OPEN_BRACKET ||
    unit === u.CLOSE_BRACKET
  );
}

const trailingPunctuation = new Set(Array.from(`?!.,:;*_~'`, (mark) => mark.charCodeAt(0)));

function isTrailingPunctuation(unit: number): boolean {
  return trailingPunctuation.has(unit);
}

function startsWithAnyCase(text: string, name: string, at: number): boolean {
  if ((text.charCodeAt(at) | 0x20) !== name.charCodeAt(0)) return false;
  return text.slice(at, at + name.length).toLowerCase() === name;
}

function spanTo(start: number, end: number, least: number): Span | undefined {
  return end > least ? { start, end } : undefined;
}
