import type { Steps } from '../../steps.js';
import type { DocumentKind } from '../region.js';
import type { SegmentedText } from '../segment.js';

/** A kind of document of which one reading gives both the regions and the segments. */
export type ExchangeFormat = Omit<DocumentKind, 'splitting' | 'segmenting'> & {
  readonly segmenting: (text: string) => Steps<SegmentedText>;
};

/** The kind of document that a format is. */
export function exchangeFormat(format: ExchangeFormat): DocumentKind {
  return {
    ...format,
    *splitting(text) {
      const { regions } = yield* format.segmenting(text);
      return regions;
    },
  };
}
