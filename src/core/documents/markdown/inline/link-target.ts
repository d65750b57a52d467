import * as u from '../../scanning/units.js';

const DEEPEST_PARENTHESES = 32;
const LONGEST_TEMPLATE = 100;

/** End of the `(target "title")` that opens at `at`, or 0 (CommonMark 0.31 §6.3). */
export function inlineTargetEnd(text: string, at: number, end: number): number {
  const target = skipSpaces(text, at + 1, end);
  const targetEnd =
    text.charCodeAt(target) === u.LESS ? pointed(text, target, end) : plain(text, target, end);
  if (targetEnd < 0) return 0;
  const title = skipSpaces(text, targetEnd, end);
  const titleEnd = title > targetEnd ? skipTitle(text, title, end) : title;
  const close = skipSpaces(text, titleEnd, end);
  return close < end && text.charCodeAt(close) === u.CLOSE_PAREN ? close + 1 : 0;
}

/** A target in angle brackets, which may hold spaces. */
function pointed(text: string, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === u.GREATER) return i + 1;
    if (unit === u.LESS || unit === u.LF) return -1;
    if (unit === u.BACKSLASH) i++;
  }
  return -1;
}

/** A target without spaces but in the calls of templates (Hugo), whose parentheses are balanced. */
function plain(text: string, at: number, end: number): number {
  let depth = 0;
  let i = at;
  for (; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= u.SPACE) break;
    if (unit === u.OPEN_BRACE) i = templateEnd(text, i, end);
    else if (unit === u.BACKSLASH) i++;
    else if (unit === u.OPEN_PAREN && ++depth > DEEPEST_PARENTHESES) return -1;
    else if (unit === u.CLOSE_PAREN && --depth < 0) break;
  }
  return depth > 0 ? -1 : Math.min(i, end);
}

/** Offset of the last unit of the call that opens at `at`, or `at`. */
function templateEnd(text: string, at: number, end: number): number {
  const call = text.slice(at, Math.min(end, at + LONGEST_TEMPLATE));
  return call.startsWith('{{') && call.includes('}}') ? at + call.indexOf('}}') + 1 : at;
}

function skipTitle(text: string, at: number, end: number): number {
  const open = text.charCodeAt(at);
  if (open !== u.DOUBLE_QUOTE && open !== u.APOSTROPHE && open !== u.OPEN_PAREN) return at;
  const close = open === u.OPEN_PAREN ? u.CLOSE_PAREN : open;
  for (let i = at + 1; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === close) return i + 1;
    if (unit === u.BACKSLASH) i++;
  }
  return end;
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && u.isSpace(text.charCodeAt(at))) at++;
  return at;
}
