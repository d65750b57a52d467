import type { Analysis } from '../analysis/analysis.js';
import type { Occurrence } from '../analysis/occurrence.js';
import type { Concept } from '../glossary/model.js';
import { type Bitext, otherRole, type Role } from './bitext.js';
import { SideTerms } from './side-terms.js';
import { SideUnits } from './side-units.js';
import { isSure } from './unit.js';

/** A term of a document's source or translation, and the document it stands in. */
export interface TermAcross {
  readonly analysis: Analysis;
  readonly occurrence: Occurrence;
}

/** A passage across, as the terms of its language in it. */
export interface PassageAcross {
  /** What it is to the document. */
  readonly role: Role;
  readonly analysis: Analysis;
  readonly terms: readonly Occurrence[];
}

/** The side of a bitext that a document's terms of one language stand on. */
interface OwnSide {
  readonly bitext: Bitext;
  readonly role: Role;
  readonly units: SideUnits;
  /** Of the side across. */
  readonly terms: SideTerms;
}

/** What stands across from the terms of a document in its bitexts, where the alignment is sure. */
export class Across {
  private readonly sides: readonly OwnSide[];

  constructor({ bitexts, document }: Analysis) {
    this.sides = bitexts.flatMap((bitext) =>
      (['source', 'target'] as const)
        .filter((role) => bitext[role].analysis.document.uri === document.uri)
        .map((role) => ({
          bitext,
          role,
          units: new SideUnits(bitext, role),
          terms: new SideTerms(bitext[otherRole(role)]),
        })),
    );
  }

  /** The passages that the one of an occurrence is aligned with: one in each bitext, at most. */
  *passagesOf(occurrence: Occurrence): Generator<PassageAcross> {
    for (const { bitext, role, units, terms } of this.sides) {
      const unit = bitext[role].language === occurrence.language ? units.at(occurrence.start) : undefined;
      if (unit !== undefined && isSure(unit)) {
        const across = otherRole(role);
        yield { role: across, analysis: bitext[across].analysis, terms: terms.in(unit[across]) };
      }
    }
  }

  /** Whether an occurrence stands in a passage that is translated, or translates another. */
  isAligned(occurrence: Occurrence): boolean {
    return this.passagesOf(occurrence).next().done !== true;
  }

  /** The terms of a concept in the sources of an occurrence's passage. */
  sourcesOf(occurrence: Occurrence, { id }: Concept): TermAcross[] {
    return [...this.passagesOf(occurrence)]
      .filter(({ role }) => role === 'source')
      .flatMap(({ analysis, terms }) =>
        terms
          .filter(({ senses }) => senses.some(({ concept }) => concept.id === id))
          .map((term) => ({ analysis, occurrence: term })),
      );
  }
}
