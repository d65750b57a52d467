import type { Document } from '../core/analysis/analysis.js';
import type { Edit, Finding, Fix } from '../core/finding.js';
import { applyEdits } from '../core/glossary/writing/apply-edits.js';
import { composeEdits } from '../core/text/compose-edits.js';

/** A text after all that is certain was repaired. */
export interface FixedText {
  readonly text: string;
  /** The edits that lead from the text as it was to this one, in its order. */
  readonly edits: readonly Edit[];
  /** How many repairs were made. */
  readonly fixes: number;
}

/** How often a document is checked anew: a repair may bring another to light, but not for ever. */
export const mostRounds = 10;

/**
 * Applies every repair that is certain, until there is none; only of what a reader would do without a thought, so nothing
 * that is a choice. Of repairs that overlap the first in the text is made, and the others wait for the next round. Repairs
 * that undo each other end at the text where they begin to go in circles.
 *
 * `check` finds what is wrong with one version of the document; whatever it waits for is passed on to the caller.
 */
export function* fixingAll<Asked, Answer>(
  document: Document,
  check: (document: Document) => Generator<Asked, readonly Finding[], Answer>,
): Generator<Asked, FixedText, Answer> {
  const versions: FixedText[] = [{ text: document.text, edits: [], fixes: 0 }];
  for (let round = 0; round < mostRounds; round++) {
    const latest = versions[round];
    const fixes = withoutOverlaps(
      certainFixes(yield* check({ ...document, text: latest.text }), latest.text),
    );
    if (fixes.length === 0) {
      return latest;
    }
    const edits = fixes.flatMap((fix) => fix.edits);
    const text = applyEdits(latest.text, edits);
    const before = versions.find((version) => version.text === text);
    if (before !== undefined) {
      return before;
    }
    versions.push({
      text,
      edits: composeEdits(latest.edits, edits),
      fixes: latest.fixes + fixes.length,
    });
  }
  return versions[mostRounds];
}

/** Of each finding the one repair that is certain, if it changes anything. */
function certainFixes(findings: readonly Finding[], text: string): Fix[] {
  return findings
    .flatMap(({ fixes }) => fixes.find(({ certain }) => certain) ?? [])
    .filter(({ edits }) => edits.some(({ start, end, newText }) => text.slice(start, end) !== newText));
}

function withoutOverlaps(fixes: readonly Fix[]): Fix[] {
  const taken: Edit[] = [];
  return fixes.filter(({ edits }) => {
    const isFree = edits.every(
      (edit, index) =>
        !taken.some((other) => overlap(edit, other)) &&
        !edits.slice(0, index).some((other) => overlap(edit, other)),
    );
    if (isFree) {
      taken.push(...edits);
    }
    return isFree;
  });
}

/** Whether two edits change the same text, or write at the same place, so that their order would count. */
function overlap(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
