import type { Analysis } from '../../analysis/analysis.js';
import type { Edit } from '../../finding.js';
import { applyEdits } from '../../glossary/writing/apply-edits.js';

/** Analyses another version of a document as the one it was made from was analysed. */
export type Analyse = (text: string) => Analysis;

/**
 * The document after edits, if they change nothing of what is read in it: all prose stays as it was, nothing they write
 * is prose, and the same terms are found.
 */
export function readBack(before: Analysis, edits: readonly Edit[], analyse: Analyse): Analysis | undefined {
  const after = analyse(applyEdits(before.document.text, edits));
  const isSame =
    isProseKept(before.reading.units, after.reading.units, edits) &&
    before.occurrences.length === after.occurrences.length &&
    before.occurrences.every(({ text }, index) => text === after.occurrences[index].text);
  return isSame ? after : undefined;
}

function isProseKept(before: Uint16Array, after: Uint16Array, edits: readonly Edit[]): boolean {
  let from = 0;
  let shift = 0;
  for (const { start, end, newText } of edits.toSorted((a, b) => a.start - b.start)) {
    const written = after.subarray(start + shift, start + shift + newText.length);
    if (
      !isEqual(before.subarray(from, start), after.subarray(from + shift, start + shift)) ||
      !written.every(isNoProse)
    ) {
      return false;
    }
    from = end;
    shift += newText.length - (end - start);
  }
  return isEqual(before.subarray(from), after.subarray(from + shift));
}

/** A byte order mark is no prose, be it read as a part of the front matter behind it or not. */
function isEqual(before: Uint16Array, after: Uint16Array): boolean {
  const isKept = (unit: number, index: number) =>
    unit === after[index] || (unit === 0xfeff && isNoProse(after[index]));
  return before.length === after.length && before.every(isKept);
}

/** Blanks, line breaks and the stand-ins for what is not read. */
function isNoProse(unit: number): boolean {
  return unit <= 0x20 || (unit >= 0xfdd0 && unit <= 0xfdef);
}
