import { groupBy } from '../../src/core/group.js';
import type { Span } from '../../src/core/text/span.js';

/*
 * Texts with places marked in them: `we read ⟦cybersecurity⟧ here`. The marks are taken out before the text is used, and put back
 * around what was found, so that a failure shows two texts side by side. A place with two findings has two marks around it, `⟦⟦so⟧⟧`.
 */

export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A text without its marks, and the places that were marked. */
export function unmark(marked: string): MarkedText {
  let text = '';
  const spans: Span[] = [];
  const starts: number[] = [];
  for (const piece of marked.split(/([⟦⟧])/u)) {
    if (piece === '⟦') {
      starts.push(text.length);
    } else if (piece === '⟧') {
      spans.push({ start: starts.pop() ?? -1, end: text.length });
    } else {
      text += piece;
    }
  }
  return { text, spans };
}

/** A text with marks around places, which come in order and do not overlap; one that comes twice is marked twice. */
export function mark(text: string, spans: Iterable<Span>): string {
  let marked = '';
  let at = 0;
  for (const same of groupBy([...spans], ({ start, end }) => `${start}-${end}`)) {
    const [{ start, end }] = same;
    marked += `${text.slice(at, start)}${'⟦'.repeat(same.length)}${text.slice(start, end)}${'⟧'.repeat(same.length)}`;
    at = end;
  }
  return marked + text.slice(at);
}

/** A text in one line that shows what a reader could not see. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u00a0\u00ad\u034f\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff\ud800-\udfff]/gu,
    (character) =>
      character === '\n' ? '⏎' : `‹${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}›`,
  );
}
