import { languageOfTag } from '../../text/language-tag.js';
import type { Segment, SegmentText } from '../segment.js';

/**
 * A segment of its texts, those in the source's language first; without a language of the source, that of the first text is
 * the source's. Undefined where there is no text.
 */
export function segmentOf(
  texts: readonly SegmentText[],
  more: {
    readonly id?: string | undefined;
    readonly source?: string | undefined;
    readonly isGuess?: boolean;
  },
): Segment | undefined {
  if (texts.length === 0) return undefined;
  const source = languageOfTag(more.source ?? '') ?? languageOfTag(texts[0].language);
  const isSource = ({ language }: SegmentText) => languageOfTag(language) === source;
  return {
    ...(more.id === undefined ? {} : { id: more.id }),
    texts: [...texts.filter(isSource), ...texts.filter((text) => !isSource(text))],
    ...(more.isGuess === true ? { isGuess: true } : {}),
  };
}
