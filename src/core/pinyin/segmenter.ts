import { contains, type Span } from '../text/span.js';

/** Made at the first term, since ICU's first use takes milliseconds that nobody is to wait for in vain. */
let segmenter: Intl.Segmenter | undefined;

/** The words of a Chinese text, and what stands between them, as ICU's dictionary parts them. */
export function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}

/** Whether a stretch of a text cuts through one of its words, as 着眼 does in 睁着|眼睛. */
export function cutsWord(text: string, { start, end }: Span): boolean {
  const segments = segmentsOf(text);
  return [start, end - 1].some((offset) => {
    const found = segments.containing(offset);
    if (found === undefined) {
      return false;
    }
    const word = { start: found.index, end: found.index + found.segment.length };
    return !contains(word, { start, end }) && !contains({ start, end }, word);
  });
}
