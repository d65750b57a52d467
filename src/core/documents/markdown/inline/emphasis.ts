import {
  EQUALS,
  isSpace,
  isWordUnit,
  skipRun,
  SPACE,
  STAR,
  TILDE,
  UNDERSCORE,
} from '../../scanning/units.js';
import type { Handler, Inline } from '../inline.js';

const LONGEST_UNDERSCORE_RUN = 3;

/*
 * Emphasis is told from text by what stands beside a run, without matching openers with closers: a mark left
 * over by that is rare in finished text, and skipping one costs nothing.
 */

/** Runs of `*` are marks unless white space stands on both sides (after CommonMark 0.31 §6.2). */
function star(inline: Inline, at: number): number {
  const runEnd = skipRun(inline.text, at, inline.end, STAR);
  if (touchesText(inline, at, runEnd)) inline.regions.add('markup', at, runEnd);
  return runEnd;
}

/** Runs of `_` are marks at the edge of a word only (CommonMark 0.31 §6.2); long ones are a line to fill in. */
function underscore(inline: Inline, at: number): number {
  const runEnd = skipRun(inline.text, at, inline.end, UNDERSCORE);
  const insideWord = isWordUnit(unitBefore(inline, at)) && isWordUnit(unitAfter(inline, runEnd));
  if (!insideWord && runEnd - at <= LONGEST_UNDERSCORE_RUN && touchesText(inline, at, runEnd)) {
    inline.regions.add('markup', at, runEnd);
  }
  return runEnd;
}

/** `~~` strikes out (GFM 0.29 §6.5) and `==` highlights (Pandoc's `mark`). */
function pairOf(mark: number): Handler {
  return (inline, at) => {
    const runEnd = skipRun(inline.text, at, inline.end, mark);
    if (runEnd - at === 2 && touchesText(inline, at, runEnd)) inline.regions.add('markup', at, runEnd);
    return runEnd;
  };
}

export const emphasisHandlers: Readonly<Record<string, Handler>> = {
  '*': star,
  _: underscore,
  '~': pairOf(TILDE),
  '=': pairOf(EQUALS),
};

function touchesText(inline: Inline, start: number, end: number): boolean {
  return !isSpace(unitBefore(inline, start)) || !isSpace(unitAfter(inline, end));
}

function unitBefore(inline: Inline, at: number): number {
  return at > inline.start ? inline.text.charCodeAt(at - 1) : SPACE;
}

function unitAfter(inline: Inline, at: number): number {
  return at < inline.end ? inline.text.charCodeAt(at) : SPACE;
}
