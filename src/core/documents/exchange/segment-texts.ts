import { firstIndex } from '../../first-index.js';
import { languageOfTag } from '../../text/language-tag.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import type { Segment, SegmentText } from '../segment.js';

interface TextOfSegment extends SegmentText {
  /** Whether it is in the language of its segment's source. */
  readonly isSource: boolean;
}

/** The texts of segments by where they stand. */
export class SegmentTexts {
  /** In the order of the file. */
  private readonly texts: readonly TextOfSegment[];

  constructor(segments: readonly Segment[]) {
    this.texts = segments.flatMap(marked).toSorted((a, b) => a.start - b.start);
  }

  /** The text that a stretch stands in, or at the end of. */
  around(span: Span): TextOfSegment | undefined {
    const text = this.firstFrom(span.start);
    return text !== undefined && contains(text, span) ? text : undefined;
  }

  /** Whether something of a stretch is a source's, which comes from elsewhere. */
  isInSource(span: Span): boolean {
    const text = this.firstFrom(span.start);
    return text !== undefined && text.isSource && (contains(text, span) || overlaps(text, span));
  }

  /** The first that ends at an offset or behind it. */
  private firstFrom(offset: number): TextOfSegment | undefined {
    return this.texts.at(firstIndex(this.texts, ({ end }) => end >= offset));
  }
}

/** The first text is the source's, and so are all in its language. */
function marked({ texts }: Segment): TextOfSegment[] {
  const source = languageOfTag(texts[0].language);
  return texts.map((text) => ({ ...text, isSource: languageOfTag(text.language) === source }));
}
