import type { Span } from '../text/span.js';

/*
 * Where the entries of a glossary file lie by their lines alone: what can still be told when it is no longer valid
 * YAML, because a bracket or a quotation mark that is never closed takes in all that follows.
 */

/** One key at the top of a file. */
export interface Section extends Span {
  /** The items of the list behind it, from their hyphens on; none where it is something else. */
  readonly items: readonly Span[];
}

const sectionStart = /^[^\s#-][^\n]*/gmu;
const itemStart = /^( *)-(?=\s)/gmu;

/** The sections of a file by the lines at its left edge, and in each the items by the hyphens farthest left. */
export function sectionsOf(text: string): Section[] {
  const starts = [...text.matchAll(sectionStart)].map(({ index }) => index);
  return starts.map((start, index) => {
    const end = starts.at(index + 1) ?? text.length;
    return { start, end, items: itemsOf(text, { start, end }) };
  });
}

function itemsOf(text: string, { start, end }: Span): Span[] {
  const hyphens = [...text.slice(start, end).matchAll(itemStart)];
  const indent = hyphens.reduce((least, [, spaces]) => Math.min(least, spaces.length), Infinity);
  const starts = hyphens.filter(([, spaces]) => spaces.length === indent).map(({ index }) => start + index);
  return starts.map((from, index) => ({ start: from, end: starts.at(index + 1) ?? end }));
}
