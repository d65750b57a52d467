import { SegmentTexts } from '../documents/exchange/segment-texts.js';
import type { Edit, Fix } from '../finding.js';
import type { Analysis } from './analysis.js';

/** Edits that only make sense together. */
type Edits = Pick<Fix, 'edits'>;

/**
 * Writes edits as the format of a document has them, and leaves out those that can't be made: in a format for translations what is in
 * source texts, which come from elsewhere, and words that can't stand where they should.
 */
export function writingIn({
  document: { kind, text },
  segmentation,
}: Analysis): <T extends Edits>(all: readonly T[]) => T[] {
  if (segmentation === undefined) return (all) => [...all];
  const texts = new SegmentTexts(segmentation.segments);
  const written = (edit: Edit): Edit | undefined => {
    if (texts.isInSource(edit)) return undefined;
    const around = texts.around(edit);
    // With the sign before the text: a quotation mark, perhaps.
    const before = around === undefined ? '' : text.slice(around.start - 1, edit.start);
    const newText = kind.writing === undefined ? edit.newText : kind.writing(edit.newText, before);
    const isPossible = newText !== undefined && (around !== undefined || newText === edit.newText);
    return isPossible ? { ...edit, newText } : undefined;
  };
  return (all) =>
    all.flatMap((each) => {
      const edits = each.edits.map(written).filter((edit) => edit !== undefined);
      return edits.length === each.edits.length ? { ...each, edits } : [];
    });
}
