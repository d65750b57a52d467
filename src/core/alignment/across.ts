import type { Analysis } from '../analysis/analysis.js';
import type { Occurrence } from '../analysis/occurrence.js';
import type { Concept } from '../glossary/model.js';
import type { Span } from '../text/span.js';
import { otherRole, type Role } from './bitext.js';
import { type OwnSide, ownSides } from './own-sides.js';
import { refersBack } from './reference-words.js';
import { RenderingCounts } from './rendered.js';
import { SideTerms } from './side-terms.js';
import { SideUnits } from './side-units.js';
import { isSure, type Pair } from './unit.js';

/** A term of a document's source or translation, and the document it stands in. */
export interface TermAcross {
  readonly analysis: Analysis;
  readonly occurrence: Occurrence;
}

/** A passage on the other side of a bitext. */
export interface PassageAcross {
  /** What it is to the document. */
  readonly role: Role;
  readonly analysis: Analysis;
  /** The terms in it that are of its side's language, in the order of the text. */
  readonly terms: readonly Occurrence[];
}

/** The side of a bitext that a document's terms of one language stand on, and what is asked of it. */
interface KnownSide extends OwnSide {
  readonly units: SideUnits;
  /** Of the side across. */
  readonly terms: SideTerms;
  readonly named: RenderingCounts;
}

/** A passage of the source of a bitext, and the side that the document's terms stand on. */
interface SourcePassage {
  readonly side: KnownSide;
  readonly passage: Span;
}

/**
 * Answers what stands across from the terms of a document: in the passages that translate theirs, or are translated by theirs. Only
 * units that are sure count (see `isSure`); what stands in none of these is not aligned.
 */
export class Across {
  private readonly sides: readonly KnownSide[];

  constructor(analysis: Analysis) {
    this.sides = ownSides(analysis).map(({ bitext, role }) => {
      const across = bitext[otherRole(role)];
      const terms = new SideTerms(across);
      const named = new RenderingCounts(terms, across.language);
      return { bitext, role, units: new SideUnits(bitext, role), terms, named };
    });
  }

  /** The passages that are aligned with the one in which an occurrence stands: at most one in each bitext. */
  *passagesOf(occurrence: Occurrence): Generator<PassageAcross> {
    for (const { side, unit } of this.unitsOf(occurrence)) {
      const across = otherRole(side.role);
      const { analysis } = side.bitext[across];
      yield { role: across, analysis, terms: side.terms.in(unit[across]) };
    }
  }

  private *unitsOf(occurrence: Occurrence): Generator<{ readonly side: KnownSide; readonly unit: Pair }> {
    for (const side of this.sides) {
      const { bitext, role, units } = side;
      const unit = bitext[role].language === occurrence.language ? units.at(occurrence.start) : undefined;
      if (unit !== undefined && isSure(unit)) yield { side, unit };
    }
  }

  /** Whether any passage is aligned with the one in which an occurrence stands. */
  isAligned(occurrence: Occurrence): boolean {
    return this.passagesOf(occurrence).next().done !== true;
  }

  /**
   * Whether an occurrence may be there to render a concept. False only where it is known what its passage translates, and that neither
   * names the concept, in any form of its words, nor has a word that may refer to it, such as a pronoun.
   */
  mayRender(occurrence: Occurrence, concept: Concept): boolean {
    const sources = this.sourcePassagesOf(occurrence);
    return (
      sources.length === 0 || sources.some((passage) => names(passage, concept) || refersTo(passage, concept))
    );
  }

  /**
   * Whether nothing speaks against it that an occurrence renders a concept: nobody knows what its passage translates, or that names
   * the concept. Unlike in {@link mayRender}, a pronoun is not enough.
   */
  isCalledFor(occurrence: Occurrence, concept: Concept): boolean {
    const sources = this.sourcePassagesOf(occurrence);
    return sources.length === 0 || sources.some((passage) => names(passage, concept));
  }

  /** The passages that the one in which an occurrence stands translates; none where it is in a source. */
  private sourcePassagesOf(occurrence: Occurrence): SourcePassage[] {
    return [...this.unitsOf(occurrence)].flatMap(({ side, unit }) =>
      side.role === 'target' ? { side, passage: unit.source } : [],
    );
  }

  /** The terms of a concept in the passages that the one of an occurrence translates. */
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

function names({ side: { named }, passage }: SourcePassage, concept: Concept): boolean {
  return named.times([concept], passage, 1) > 0;
}

function refersTo({ side: { bitext, named }, passage }: SourcePassage, { terms }: Concept): boolean {
  const { language } = bitext.source;
  const texts = terms[language].map(({ text }) => text);
  return refersBack(named.textOf(passage), language, texts);
}
