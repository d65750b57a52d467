import * as u from '../scanning/units.js';

const LONGEST_LABEL = 999;
/** Units behind a label that are looked at before its paragraph is known. */
const LONGEST_DEFINITION = 500;

/** The labels for which the text defines a link target; in the form of `normalizedLabel`. */
export function definedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  let searched = 0;
  for (let at = text.indexOf(']:'); at >= 0; at = text.indexOf(']:', searched)) {
    const start = labelStart(text, searched, at);
    searched = at + 2;
    const limit = Math.min(text.length, at + LONGEST_DEFINITION);
    if (start >= 0 && definitionEnd(text, start - 1, limit) > 0)
      labels.add(normalizedLabel(text.slice(start, at)));
  }
  return labels;
}

/** A label without regard to case and to the width of white space (CommonMark 0.31 §4.7). */
export function normalizedLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/**
 * End of the link reference definition that opens the paragraph at `at`, or 0 (CommonMark 0.31 §4.7). Its
 * target and its title may each stand on a line of their own.
 */
export function definitionEnd(text: string, at: number, end: number): number {
  const close = labelEnd(text, at, end);
  if (close < 0 || close + 1 >= end || text.charCodeAt(close + 1) !== u.COLON) return 0;
  if (isFootnote(text, at)) return 0;
  const target = skipToNextWord(text, close + 2, end);
  const targetEnd = skipTarget(text, target, end);
  if (targetEnd === target) return 0;
  const title = skipToNextWord(text, targetEnd, end);
  const titleEnd = title > targetEnd ? skipTitle(text, title, end) : 0;
  if (titleEnd > 0 && endsLine(text, titleEnd, end)) return titleEnd;
  return endsLine(text, targetEnd, end) ? targetEnd : 0;
}

/** Offset of the `]` that closes the label opened by the `[` at `at`, or -1 where there is no label. */
export function labelEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_LABEL + 2);
  let holdsText = false;
  for (let i = at + 1; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === u.CLOSE_BRACKET) return holdsText ? i : -1;
    if (unit === u.OPEN_BRACKET) return -1;
    if (unit === u.BACKSLASH) i++;
    if (!u.isSpace(unit)) holdsText = true;
  }
  return -1;
}

/** Offset behind the `[` that opens the label before `close`, at `from` at the earliest; or -1. */
function labelStart(text: string, from: number, close: number): number {
  for (let i = close - 1; i >= from && close - i <= LONGEST_LABEL + 1; i--) {
    const unit = text.charCodeAt(i);
    const escaped = i > from && text.charCodeAt(i - 1) === u.BACKSLASH;
    if (unit === u.OPEN_BRACKET && !escaped) return isFootnote(text, i) ? -1 : i + 1;
    if (unit === u.LF || (unit === u.CLOSE_BRACKET && !escaped)) return -1;
  }
  return -1;
}

function isFootnote(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === u.CARET;
}

function skipTarget(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) === u.LESS) {
    const close = skipUntil(text, at, end, (unit) => unit === u.GREATER || unit === u.LF);
    return close < end && text.charCodeAt(close) === u.GREATER ? close + 1 : at;
  }
  return skipUntil(text, at, end, u.isSpace);
}

function skipUntil(text: string, from: number, end: number, ends: (unit: number) => boolean): number {
  let at = from;
  while (at < end && !ends(text.charCodeAt(at))) at++;
  return at;
}

/** End of the quoted title at `at`, or 0. */
function skipTitle(text: string, at: number, end: number): number {
  const open = text.charCodeAt(at);
  if (open !== u.DOUBLE_QUOTE && open !== u.APOSTROPHE && open !== u.OPEN_PAREN) return 0;
  const close = open === u.OPEN_PAREN ? u.CLOSE_PAREN : open;
  for (let i = at + 1; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === close) return i + 1;
    if (unit === u.BACKSLASH) i++;
  }
  return 0;
}

/** Skips blanks and at most one line end. */
function skipToNextWord(text: string, from: number, end: number): number {
  let at = u.skipBlanks(text, from, end);
  if (at < end && text.charCodeAt(at) === u.CR) at++;
  return at < end && text.charCodeAt(at) === u.LF ? u.skipBlanks(text, at + 1, end) : at;
}

function endsLine(text: string, from: number, end: number): boolean {
  const at = u.skipBlanks(text, from, end);
  return at >= end || text.charCodeAt(at) === u.LF || text.charCodeAt(at) === u.CR;
}
