import type { Span } from '../text/span.js';

/**
 * What stands in a document besides prose.
 *
 * - `markup` is read through: a term goes on behind it (emphasis marks, inline tags, the prefix of a quoted
 *   line, the braces and name of `\emph{…}`).
 * - `break` ends a block: no sentence and no term crosses it (the end of a heading, a list bullet, the border
 *   of a table cell, a blank line inside a quotation).
 * - all others are not read at all, and no term crosses them, but a sentence does.
 */
export type RegionKind =
  'markup' | 'break' | 'code' | 'math' | 'link-target' | 'attribute' | 'front-matter' | 'comment' | 'command';

export interface Region extends Span {
  readonly kind: RegionKind;
}

/** One kind of document: how to know it and how to tell its prose from the rest. */
export interface DocumentKind {
  /** Stable name, used by `--language` and in settings: `markdown`, `plaintext`, `latex`. */
  readonly id: string;
  /** VS Code language ids it serves. */
  readonly languageIds: readonly string[];
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  /**
   * All that is not prose: in order of their start, without overlaps, never empty. Linear in the length of
   * the text, and total: any text at all is split without an error.
   */
  readonly regions: (text: string) => Region[];
}
