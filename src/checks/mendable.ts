import type { Analysis } from '../core/analysis/analysis.js';
import type { Segment } from '../core/documents/segment.js';
import type { Finding, Fix } from '../core/finding.js';
import { languageOfTag } from '../core/text/language-tag.js';
import { overlaps, type Span } from '../core/text/span.js';

/**
 * What of the findings in a document people can mend there, for one finding after the other: in a format for translations nothing in
 * its source texts, which come from elsewhere, nor what would have to be written otherwise in that format. Undefined where a
 * finding is none for them.
 */
export function mendable({
  document: { kind },
  segmentation,
}: Analysis): (finding: Finding) => Finding | undefined {
  if (segmentation === undefined) return (finding) => finding;
  const sources = segmentation.segments.flatMap(sourcesOf).toSorted((a, b) => a.start - b.start);
  const isPossible = ({ edits }: Fix) =>
    edits.every((edit) => !isIn(edit, sources) && kind.unwritable?.test(edit.newText) !== true);
  return (finding) =>
    isIn(finding, sources) ? undefined : { ...finding, fixes: finding.fixes.filter(isPossible) };
}

/** The first text is the source's, and so are all in its language. */
function sourcesOf({ texts }: Segment): readonly Span[] {
  const source = languageOfTag(texts[0].language);
  return texts.filter(({ language }) => languageOfTag(language) === source);
}

function isIn(span: Span, sources: readonly Span[]): boolean {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sources[middle].end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < sources.length && overlaps(sources[low], span);
}
