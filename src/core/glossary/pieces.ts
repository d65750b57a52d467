import type { Span } from '../text/span.js';

/*
 * Where the entries of a glossary file lie by their lines alone: what can still be told when it is no longer valid
 * YAML, because a bracket or a quotation mark that is never closed takes in all that follows.
 */

/** One key at the top of a file. */
export interface Section extends Span {
  /** Whether a list stands behind it, or a map: what has the farthest left lines. */
  readonly holds: 'list' | 'map';
  /** The items of the list, from their hyphens on, or the entries of the map; none where it is something else. */
  readonly items: readonly Span[];
}

const sectionStart = /^[^\s#-][^\n]*/gmu;
const itemStart = /^( *)-(?=\s)/gmu;
const entryStart = /^( +)[^\s#-]/gmu;
/** A key with nothing behind it on its line. */
const endsInColon = /^[^\n]*:[ \t]*(?:#[^\n]*)?\r?$/mu;

/** The sections of a file by the lines at its left edge, and in each the items or entries by the lines farthest left. */
export function sectionsOf(text: string): Section[] {
  const starts = [...text.matchAll(sectionStart)].map(({ index }) => index);
  return starts.map((start, index) => {
    const section = { start, end: starts.at(index + 1) ?? text.length };
    const items = itemsOf(text, section, itemStart);
    if (items.length > 0) {
      return { ...section, holds: 'list', items };
    }
    const isOpen = endsInColon.test(text.slice(start, section.end));
    return { ...section, holds: 'map', items: isOpen ? itemsOf(text, section, entryStart) : [] };
  });
}

function itemsOf(text: string, { start, end }: Span, beginning: RegExp): Span[] {
  const found = [...text.slice(start, end).matchAll(beginning)];
  const indent = found.reduce((least, [, spaces]) => Math.min(least, spaces.length), Infinity);
  const starts = found.filter(([, spaces]) => spaces.length === indent).map(({ index }) => start + index);
  return starts.map((from, index) => ({ start: from, end: starts.at(index + 1) ?? end }));
}
