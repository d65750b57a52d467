import type { Span } from './span.js';

/** The longest title looked for, in UTF-16 code units. */
const longest = 60;

const opening = new Set([...'《〈'].map((character) => character.charCodeAt(0)));
const closing = new Set([...'》〉'].map((character) => character.charCodeAt(0)));

/** Whether a span of a document's code units stands in the marks of a Chinese title: 《网络安全法》. Titles in any marks are `isBorrowed`. */
export function isInTitleMarks(units: Uint16Array, { start }: Span): boolean {
  for (let offset = start - 1; offset >= Math.max(0, start - longest); offset--) {
    if (closing.has(units[offset])) {
      return false;
    }
    if (opening.has(units[offset])) {
      return true;
    }
  }
  return false;
}
