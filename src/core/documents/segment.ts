import type { Span } from '../text/span.js';
import type { Region } from './region.js';

/** One language's text of a segment, where it stands in the file. */
export interface SegmentText extends Span {
  /** As the file writes it: a tag of BCP 47, or something like one (`zh_Hans`, `ZH-CN`). */
  readonly language: string;
}

/** What translates what by the file's own word: a trans-unit of XLIFF, a message of PO, a tu of TMX, a row of a table. */
export interface Segment {
  readonly id?: string;
  /**
   * The source first, and with it all others in its language; a text that isn't translated yet has no other. Empty texts
   * are left out.
   */
  readonly texts: readonly SegmentText[];
  /** Whether the file itself takes the translation for a guess: a fuzzy message of PO, a target that is still to be translated. */
  readonly isGuess?: boolean;
}

/** Why a file could not be read to its end. */
export interface FormatFault extends Span {
  /** What is wrong and what to do, a template for `Localize` with the values of its placeholders. */
  readonly message: string;
  readonly args: readonly string[];
}

/** What a file says of itself as a translation. */
export interface Segmentation {
  /** In the order of the file; of a broken one what was read before the fault. */
  readonly segments: readonly Segment[];
  readonly fault?: FormatFault;
}

/** All that one reading of such a file tells. */
export interface SegmentedText extends Segmentation {
  /** What is no text of a segment; see `DocumentKind.splitting`. */
  readonly regions: Region[];
}
