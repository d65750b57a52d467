import type { Analysis } from '../analysis/analysis.js';
import type { Occurrence } from '../analysis/occurrence.js';
import { contains, extentOf, type Span } from '../text/span.js';
import { otherRole } from './bitext.js';
import { type OwnSide, ownSides } from './own-sides.js';
import { SideUnits } from './side-units.js';
import { isSure } from './unit.js';

/** A passage of a document, and what it is translated by or translates. */
export interface AlignedPassage extends OwnSide {
  /** The passage, on the side that `role` names. */
  readonly own: Span;
  /** What corresponds to it, in the document of the other side. */
  readonly other: Span;
  /** Whether they surely belong together. */
  readonly isSure: boolean;
}

/**
 * What corresponds to a stretch of a document, or to a place where the stretch is empty. For each side of a bitext in the document, that
 * is the passage from the first to the last of the units that the stretch touches, with the passage across of the same units. A
 * side without such units, or with nothing across, is left out.
 */
export function alignedPassages(analysis: Analysis, span: Span): AlignedPassage[] {
  return ownSides(analysis).flatMap(({ bitext, role }): AlignedPassage[] => {
    const units = new SideUnits(bitext, role).within(span);
    const [own, others] = [role, otherRole(role)].map((each) => units.flatMap((unit) => unit[each] ?? []));
    if (own.length === 0 || others.length === 0) return [];
    return [{ bitext, role, own: extentOf(own), other: extentOf(others), isSure: units.every(isSure) }];
  });
}

/** The terms on the other side of a passage that stand for a term on this side. */
export function renderingsThere(
  { bitext, role, other }: AlignedPassage,
  { senses }: Occurrence,
): Occurrence[] {
  const { occurrences } = bitext[otherRole(role)].analysis;
  const own = new Set(senses.map(({ concept }) => concept.id));
  const { language } = bitext[otherRole(role)];
  return occurrences.filter(
    (each) =>
      contains(other, each) &&
      each.language === language &&
      each.senses.some(({ concept }) => own.has(concept.id)),
  );
}
