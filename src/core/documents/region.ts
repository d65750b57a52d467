import type { Steps } from '../steps.js';
import type { Span } from '../text/span.js';
import type { SegmentedText } from './segment.js';

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

/** How a kind of document writes what its readers don't see. */
export interface CommentSyntax {
  readonly open: string;
  /** Empty where the end of the line ends a comment. */
  readonly close: string;
  /**
   * Where a comment may stand without changing what is read: behind other text on its line, on a line of its own, or on
   * one with empty lines around it.
   */
  readonly stands: 'inline' | 'line' | 'block';
}

/** About how many code units are split between two pauses. */
export const unitsAStep = 20_000;

/** One kind of document: how to know it and how to tell its prose from the rest. */
export interface DocumentKind {
  /** Stable name, used by `--language` and in settings: `markdown`, `plaintext`, `html`. */
  readonly id: string;
  /** VS Code language ids it serves. */
  readonly languageIds: readonly string[];
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether folders are searched for its files; not where most of them hold no prose. */
  readonly isSearched: boolean;
  /** Absent where there are no comments, and so no directives. */
  readonly comment?: CommentSyntax;
  /**
   * Of formats in which translations are exchanged: how words are written in a text of theirs, or undefined where they can't be.
   * `before` is what the text holds before them, from the sign on that stands before it; empty outside of all texts.
   */
  readonly writing?: (words: string, before: string) => string | undefined;
  /**
   * Finds, in steps, all that is not prose: regions in order of their start, without overlaps, never empty. Linear in
   * the length of the text, and total: any text at all is split without an error.
   */
  readonly splitting: (text: string) => Steps<Region[]>;
  /**
   * Of formats in which translations are exchanged: reads, in steps and in one go, what `splitting` finds and what they say
   * translates what. The texts are those that `splitting` leaves to be read, in the order of the file. Never throws; where the
   * file is broken, it gives what stands before.
   */
  readonly segmenting?: (text: string) => Steps<SegmentedText>;
  /** Of such formats: what they need and ordinary files with their ending are often short of, as half a sentence. */
  readonly needs?: { readonly message: string };
}
