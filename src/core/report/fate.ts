import type { Bitext } from '../alignment/bitext.js';
import { SideUnits } from '../alignment/side-units.js';
import { isSure, type Unit } from '../alignment/unit.js';
import type { Analysis } from '../analysis/analysis.js';
import { meaningOf } from '../analysis/meaning.js';
import { isUnresolved, type Occurrence } from '../analysis/occurrence.js';
import type { Concept, Term } from '../glossary/model.js';
import { inBatches, type Steps } from '../steps.js';
import { contains, type Span } from '../text/span.js';

/** What became of one occurrence of a term. */
export interface Fate {
  readonly occurrence: Occurrence;
  readonly concept: Concept;
  /** What renders it; or that nothing tells, nothing does, or nobody can know. */
  readonly outcome: Term | 'unresolved' | 'missing' | 'unfollowed';
  /** The passages that it stands in and that translates that; of a translation only. */
  readonly unit?: Unit;
}

/** How many occurrences to look into between two pauses. */
const occurrencesAStep = 200;

/**
 * Follows, in steps, the terms of a source into its translation. Each rendering there is that of one term: the first of its
 * concept that has none yet. A concept without a term in the other language has no rendering to miss, and is left out.
 */
export function* fatesInBitext(bitext: Bitext): Steps<Fate[]> {
  const { source, target } = bitext;
  const own = source.analysis.occurrences.filter(({ language }) => language === source.language);
  const units = new SideUnits(bitext, 'source');
  const renderings = new Renderings(target.analysis.occurrences, target.language);
  const fates: Fate[] = [];
  yield* inBatches(own.length, occurrencesAStep, (from, to) => {
    for (const occurrence of own.slice(from, to)) {
      const unit = units.at(occurrence.start);
      if (unit?.source !== undefined && contains(unit.source, occurrence)) {
        const { concept, outcome } = fateIn(unit, occurrence, renderings);
        if (concept.terms[target.language].length > 0) {
          fates.push({ occurrence, concept, outcome, unit });
        }
      }
    }
  });
  return fates;
}

function fateIn(
  unit: Unit,
  occurrence: Occurrence,
  renderings: Renderings,
): Pick<Fate, 'concept' | 'outcome'> {
  const { concept } = meaningOf(occurrence) ?? occurrence.senses[0];
  if (!isSure(unit)) {
    return { concept, outcome: 'unfollowed' };
  }
  const found = renderings.take(unit.target, occurrence);
  return found === undefined ? { concept, outcome: 'missing' } : { ...found, outcome: found.term };
}

/** The terms of a translation, each to be taken once. */
class Renderings {
  private readonly taken = new Set<Occurrence>();
  private readonly own: readonly Occurrence[];

  constructor(occurrences: readonly Occurrence[], language: Term['language']) {
    this.own = occurrences.filter((occurrence) => occurrence.language === language);
  }

  /** The first term of a passage that shares a concept with a term of the source. */
  take(passage: Span, { senses }: Occurrence): { concept: Concept; term: Term } | undefined {
    for (let index = this.firstFrom(passage.start); index < this.own.length; index++) {
      const candidate = this.own[index];
      if (candidate.end > passage.end) {
        return undefined;
      }
      const sense = this.taken.has(candidate)
        ? undefined
        : candidate.senses.find(({ concept }) => senses.some((other) => other.concept.id === concept.id));
      if (sense !== undefined) {
        this.taken.add(candidate);
        return sense;
      }
    }
    return undefined;
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.own[middle].start < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

/**
 * How the terms are rendered that stand in no translation: an English one is itself the rendering of its concept; a Chinese one
 * has that which it was resolved to, unless that is written beside it and counted there.
 */
export function* fatesAlone({ occurrences, bitexts, document }: Analysis): Steps<Fate[]> {
  const aligned = bitexts
    .filter(({ trouble }) => trouble === undefined)
    .flatMap((bitext) =>
      (['source', 'target'] as const)
        .filter((role) => bitext[role].analysis.document.uri === document.uri)
        .map((role) => ({ language: bitext[role].language, units: new SideUnits(bitext, role) })),
    );
  const isAligned = ({ language, start }: Occurrence) =>
    aligned.some((side) => side.language === language && side.units.at(start) !== undefined);
  const fates: Fate[] = [];
  yield* inBatches(occurrences.length, occurrencesAStep, (from, to) => {
    for (const occurrence of occurrences.slice(from, to)) {
      const fate = isAligned(occurrence) ? undefined : fateAlone(occurrence);
      if (fate !== undefined) fates.push(fate);
    }
  });
  return fates;
}

function fateAlone(occurrence: Occurrence): Fate | undefined {
  const { language, senses, resolution } = occurrence;
  if (isUnresolved(occurrence)) {
    return { occurrence, concept: senses[0].concept, outcome: 'unresolved' };
  }
  if (language === 'en') {
    const { concept, term } = meaningOf(occurrence) ?? senses[0];
    return { occurrence, concept, outcome: term };
  }
  if (resolution === undefined || resolution.by === 'gloss') {
    return undefined;
  }
  const { concept, rendering } = resolution.choice;
  return { occurrence, concept, outcome: rendering };
}
