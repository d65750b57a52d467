import { isOriginal } from '../core/alignment/original.js';
import type { Analysis } from '../core/analysis/analysis.js';
import { writingIn } from '../core/analysis/writing.js';
import { SegmentTexts } from '../core/documents/exchange/segment-texts.js';
import type { Finding } from '../core/finding.js';

/**
 * What of the findings in a document people can mend there, for one finding after the other: in a format for translations nothing in
 * its source texts, which come from elsewhere, and in the source of another document nothing unseen; fixes as the format
 * writes them. Undefined where a finding is none for them.
 */
export function mendable(analysis: Analysis): (finding: Finding) => Finding | undefined {
  const { segmentation } = analysis;
  if (segmentation === undefined) {
    return isOriginal(analysis) ? withoutCertainty : (finding) => finding;
  }
  const texts = new SegmentTexts(segmentation.segments);
  const written = writingIn(analysis);
  return (finding) => (texts.isInSource(finding) ? undefined : { ...finding, fixes: written(finding.fixes) });
}

function withoutCertainty(finding: Finding): Finding {
  return { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, certain: false })) };
}
