import type { Occurrence } from '../analysis/occurrence.js';
import { plainText } from '../documents/reading.js';
import { firstIndex } from '../first-index.js';
import type { Span } from '../text/span.js';
import type { Side } from './bitext.js';
import type { PassagePiece } from './words-apart.js';

/** The terms on one side of a bitext, in the language of the side, to be asked for by passage. */
export class SideTerms {
  private readonly own: readonly Occurrence[];
  private readonly others: readonly Occurrence[];

  constructor(private readonly side: Side) {
    const { analysis, language } = side;
    this.own = analysis.occurrences.filter((occurrence) => occurrence.language === language);
    this.others = analysis.occurrences.filter((occurrence) => occurrence.language !== language);
  }

  /** Those that stand in a passage, in the order of the text. */
  in(passage: Span): readonly Occurrence[] {
    return within(this.own, passage);
  }

  /** Those in a passage that are of the other language: left as they were, or put beside a term as its gloss. */
  foreignIn(passage: Span): readonly Occurrence[] {
    return within(this.others, passage);
  }

  /** A passage cut before and behind each of its terms, as a person reads it. */
  piecesOf(passage: Span): PassagePiece[] {
    const pieces: PassagePiece[] = [];
    let start = passage.start;
    for (const occurrence of this.in(passage)) {
      pieces.push({ text: this.textOf({ start, end: occurrence.start }) });
      pieces.push({ text: this.textOf(occurrence), occurrence });
      start = occurrence.end;
    }
    return [...pieces, { text: this.textOf({ start, end: passage.end }) }];
  }

  /** A passage as a person reads it. */
  textOf(passage: Span): string {
    return plainText(this.side.analysis.reading, passage);
  }
}

/** Of occurrences in the order of the text, without overlaps, those that a passage holds. */
function within(occurrences: readonly Occurrence[], { start, end }: Span): readonly Occurrence[] {
  const first = firstIndex(occurrences, (occurrence) => occurrence.start >= start);
  let last = first;
  while (last < occurrences.length && occurrences[last].end <= end) {
    last++;
  }
  return occurrences.slice(first, last);
}
