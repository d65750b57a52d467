import type { Span } from '../../src/core/text/span.js';

/*
 * Texts with places marked in them: `we read ⟦cybersecurity⟧ here`. The marks are taken out before the text is used, and put back
 * around what was found, so that a failure shows two texts side by side.
 */

export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A text without its marks, and the places that were marked. */
export function unmark(marked: string): MarkedText {
  let text = '';
  const spans: Span[] = [];
  let start = -1;
  for (const piece of marked.split(/([⟦⟧])/u)) {
    if (piece === '⟦') {
      start = text.length;
    } else if (piece === '⟧') {
      spans.push({ start, end: text.length });
    } else {
      text += piece;
    }
  }
  return { text, spans };
}

/** A text with marks around places, which come in order and do not overlap. */
export function mark(text: string, spans: Iterable<Span>): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
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
