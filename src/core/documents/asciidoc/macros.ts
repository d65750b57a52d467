import type { RegionKind } from '../region.js';
import * as u from '../scanning/units.js';

const LONGEST_NAME = 20;
const LONGEST_TARGET = 500;

/** Inline macros, and what stands in their brackets; undefined where that is prose. */
const macros: ReadonlyMap<string, RegionKind | undefined> = new Map<string, RegionKind | undefined>([
  ['anchor', 'link-target'],
  ['asciimath', 'math'],
  ['btn', undefined],
  ['cite', 'link-target'],
  ['footnote', undefined],
  ['icon', 'command'],
  ['image', 'link-target'],
  ['indexterm', 'command'],
  ['indexterm2', undefined],
  ['kbd', 'code'],
  ['latexmath', 'math'],
  ['link', undefined],
  ['mailto', undefined],
  ['menu', undefined],
  ['pass', 'code'],
  ['stem', 'math'],
  ['term', undefined],
  ['xref', undefined],
]);

export interface Macro {
  readonly start: number;
  /** Behind the opening bracket. */
  readonly end: number;
  /** What stands in the brackets; undefined where that is prose. */
  readonly content: RegionKind | undefined;
}

/** The inline macro that the `:` at `colon` belongs to, within `from`…`end`: `link:target[text]`. */
export function macroAt(text: string, colon: number, from: number, end: number): Macro | undefined {
  const limit = Math.max(from, colon - LONGEST_NAME);
  let start = colon;
  while (start > limit && u.isAsciiAlphanumeric(text.charCodeAt(start - 1))) start--;
  const name = text.slice(start, colon);
  if (!macros.has(name)) return undefined;
  let open = colon + 1;
  const last = Math.min(end, open + LONGEST_TARGET);
  while (open < last && isTargetUnit(text.charCodeAt(open))) open++;
  if (open >= last || text.charCodeAt(open) !== u.OPEN_BRACKET) return undefined;
  return { start, end: open + 1, content: macros.get(name) };
}

function isTargetUnit(unit: number): boolean {
  return !u.isSpace(unit) && unit !== u.OPEN_BRACKET && unit !== u.CLOSE_BRACKET;
}
