import type { ReservedRegion } from '../../scanning/region-list.js';
import * as u from '../../scanning/units.js';
import { labelEnd, normalizedLabel } from '../definitions.js';
import type { Handler, Inline } from '../inline.js';
import { attributesEnd } from './brace.js';
import { inlineTargetEnd } from './link-target.js';

/** A bracket that may open a link, an image or an inline footnote. */
export interface Opener {
  /** Offset of the bracket itself. */
  readonly at: number;
  readonly mark: ReservedRegion;
  readonly isNote: boolean;
}

/** The brackets of links and images (CommonMark 0.31 §6.3, §6.4), footnotes and citations (Pandoc). */
export const bracketHandlers: Readonly<Record<string, Handler>> = {
  '[': openBracket,
  ']': closeBracket,
  '!': openImage,
  '^': openNote,
};

function openBracket(inline: Inline, at: number): number {
  const referenceEnd = noteOrCitationEnd(inline, at);
  if (referenceEnd > 0) {
    inline.regions.add('link-target', at, referenceEnd);
    return referenceEnd;
  }
  push(inline, at, inline.regions.reserve('markup', at, at + 1));
  return at + 1;
}

function openImage(inline: Inline, at: number): number {
  if (!bracketFollows(inline, at)) return at + 1;
  push(inline, at + 1, inline.regions.reserve('link-target', at, at + 2));
  return at + 2;
}

function openNote(inline: Inline, at: number): number {
  if (!bracketFollows(inline, at)) return at + 1;
  push(inline, at + 1, inline.regions.reserve('break', at, at + 2), true);
  return at + 2;
}

function closeBracket(inline: Inline, at: number): number {
  const opener = inline.openers.pop();
  const holdsNoBracket = opener !== undefined && inline.lastBracket === opener.at;
  inline.lastBracket = at;
  if (opener === undefined) return at + 1;
  const { regions } = inline;
  if (opener.isNote) {
    regions.keep(opener.mark);
    regions.addBreak(at, at + 1);
    return at + 1;
  }
  const targetEnd = linkTargetEnd(inline, opener, at, holdsNoBracket);
  if (targetEnd > 0) {
    regions.keep(opener.mark);
    regions.add('link-target', at, targetEnd);
    return targetEnd;
  }
  const attributes = attributesEnd(inline, at + 1);
  if (attributes > 0 || (holdsNoBracket && isDefined(inline, opener.at + 1, at))) {
    regions.keep(opener.mark);
    regions.add('markup', at, Math.max(at + 1, attributes));
    return Math.max(at + 1, attributes);
  }
  return at + 1;
}

function linkTargetEnd(inline: Inline, opener: Opener, at: number, holdsNoBracket: boolean): number {
  const { text, end } = inline;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  if (next === u.OPEN_PAREN) return inlineTargetEnd(text, at + 1, end);
  if (next !== u.OPEN_BRACKET) return 0;
  if (text.charCodeAt(at + 2) === u.CLOSE_BRACKET) {
    return at + 2 < end && holdsNoBracket && isDefined(inline, opener.at + 1, at) ? at + 3 : 0;
  }
  const close = labelEnd(text, at + 1, end);
  return close > 0 && isDefined(inline, at + 2, close) ? close + 1 : 0;
}

function noteOrCitationEnd(inline: Inline, at: number): number {
  const { text, end } = inline;
  const next = text.charCodeAt(at + 1);
  const isCitation = next === u.AT_SIGN || (next === u.HYPHEN && text.charCodeAt(at + 2) === u.AT_SIGN);
  if (next !== u.CARET && !isCitation) return 0;
  const close = labelEnd(text, at, end);
  return close > at + 2 ? close + 1 : 0;
}

function isDefined(inline: Inline, start: number, end: number): boolean {
  return inline.labels.size > 0 && inline.labels.has(normalizedLabel(inline.text.slice(start, end)));
}

function bracketFollows(inline: Inline, at: number): boolean {
  return at + 1 < inline.end && inline.text.charCodeAt(at + 1) === u.OPEN_BRACKET;
}

function push(inline: Inline, at: number, mark: ReservedRegion, isNote = false): void {
  inline.openers.push({ at, mark, isNote });
  inline.lastBracket = at;
}
