import type { Span } from '../../../src/core/text/span.js';

/** A stretch of a text that is known to translate the one with the same id on the other side. */
export interface KnownSpan extends Span {
  readonly id: string;
}

/** One side of a pair of texts, and what is known of it; spans are in order and don't overlap. */
export interface KnownText {
  readonly text: string;
  readonly known: readonly KnownSpan[];
}

/** A text in Markdown, its translation, and what translates what in them. */
export interface KnownPair {
  readonly name: string;
  readonly zh: KnownText;
  readonly en: KnownText;
}

/** Puts a text together from pieces, of which some are known. */
export class Pieces {
  private text = '';
  private readonly known: KnownSpan[] = [];

  add(piece: string, id?: string): void {
    if (id !== undefined) {
      this.known.push({ id, start: this.text.length, end: this.text.length + piece.length });
    }
    this.text += piece;
  }

  get result(): KnownText {
    return { text: this.text, known: this.known };
  }
}
