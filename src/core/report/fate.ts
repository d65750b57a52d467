import { ownSides } from '../alignment/own-sides.js';
import type { Bitext, Side } from '../alignment/bitext.js';
import { missingIn, type MissingRendering } from '../alignment/missing-renderings.js';
import { SideTerms } from '../alignment/side-terms.js';
import { SideUnits } from '../alignment/side-units.js';
import { isSure, type Unit } from '../alignment/unit.js';
import type { Analysis } from '../analysis/analysis.js';
import { likeliestSense } from '../analysis/meaning.js';
import { isUnresolved, type Occurrence } from '../analysis/occurrence.js';
import type { Concept, Sense, Term } from '../glossary/model.js';
import { inBatches, type Steps, stretch } from '../steps.js';
import type { Span } from '../text/span.js';

/** What became of one occurrence of a term. */
export interface Fate {
  readonly occurrence: Occurrence;
  readonly concept: Concept;
  /** What renders it; or that nothing tells, that other words do or nothing does, or that nobody can know. */
  readonly outcome: Term | 'unresolved' | 'reworded' | 'missing' | 'unfollowed';
  /** The passages that it stands in and that translates that; of a translation only. */
  readonly unit?: Unit;
}

/** How many occurrences, or units, to look into between two pauses. */
const occurrencesAStep = 200;
const unitsAStep = 20;

/**
 * Follows, in steps, the terms of a source into its translation. Each rendering there is that of one term: the first of its
 * concept that has none yet. Of those that are left, as many are missing as the check says, which knows what is said in other
 * words. A concept without a term in the other language has no rendering to miss, and is left out.
 */
export function* fatesInBitext(bitext: Bitext): Steps<Fate[]> {
  const { source, target } = bitext;
  const units = new SideUnits(bitext, 'source');
  const own = source.analysis.occurrences.filter(({ language }) => language === source.language);
  const renderings = new Renderings(target);
  const missing = yield* stretch(countingMissing(bitext), 0, 0.5);
  const fates: Fate[] = [];
  const follow = (from: number, to: number) => {
    for (const occurrence of own.slice(from, to)) {
      const unit = units.at(occurrence.start);
      const fate = unit && fateIn(unit, occurrence, renderings, missing);
      if (fate !== undefined && fate.concept.terms[target.language].length > 0) fates.push(fate);
    }
  };
  yield* stretch(inBatches(own.length, occurrencesAStep, follow), 0.5, 1);
  return fates;
}

function fateIn(unit: Unit, occurrence: Occurrence, renderings: Renderings, missing: Missing): Fate {
  const { concept } = likeliestSense(occurrence);
  if (!isSure(unit)) {
    return { occurrence, concept, unit, outcome: 'unfollowed' };
  }
  const found = renderings.take(unit.target, occurrence);
  if (found !== undefined) {
    return { occurrence, unit, concept: found.concept, outcome: found.term };
  }
  return { occurrence, concept, unit, outcome: missing.take(unit, concept) ? 'missing' : 'reworded' };
}

/** The terms of a translation, each to be taken once. */
class Renderings {
  private readonly terms: SideTerms;
  private readonly taken = new Set<Occurrence>();

  constructor(target: Side) {
    this.terms = new SideTerms(target);
  }

  /** The first term of a passage that shares a concept with a term of the source. */
  take(passage: Span, { senses }: Occurrence): Sense | undefined {
    for (const term of this.terms.in(passage)) {
      const sense = this.taken.has(term)
        ? undefined
        : term.senses.find(({ concept }) => senses.some((other) => other.concept.id === concept.id));
      if (sense !== undefined) {
        this.taken.add(term);
        return sense;
      }
    }
    return undefined;
  }
}

/** How many renderings of a concept are missing in a unit, each to be taken once. */
class Missing {
  private readonly left = new Map<Unit, Map<string, number>>();

  /** Takes note of what is missing in a unit. */
  add({ unit, concepts, named, found }: MissingRendering): void {
    const inUnit = this.left.get(unit) ?? new Map<string, number>();
    this.left.set(unit, inUnit);
    concepts.forEach(({ id }) => inUnit.set(id, named - found));
  }

  take(unit: Unit, { id }: Concept): boolean {
    const inUnit = this.left.get(unit);
    const left = inUnit?.get(id) ?? 0;
    inUnit?.set(id, left - 1);
    return left > 0;
  }
}

function* countingMissing(bitext: Bitext): Steps<Missing> {
  const missing = new Missing();
  let looked = 0;
  for (const found of missingIn(bitext)) {
    if (found !== undefined) missing.add(found);
    if (++looked % unitsAStep === 0) yield Math.min(1, looked / bitext.units.length);
  }
  return missing;
}

/**
 * How the terms are rendered that stand in no translation: an English one is itself the rendering of its concept; a Chinese one
 * has that which it was resolved to, unless that is written beside it and counted there.
 */
export function* fatesAlone(analysis: Analysis): Steps<Fate[]> {
  const { occurrences } = analysis;
  const aligned = ownSides(analysis)
    .filter(({ bitext }) => bitext.trouble === undefined)
    .map(({ bitext, role }) => new SideUnits(bitext, role));
  const isAligned = ({ start }: Occurrence) => aligned.some((units) => units.at(start) !== undefined);
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
    const { concept, term } = likeliestSense(occurrence);
    return { occurrence, concept, outcome: term };
  }
  if (resolution === undefined || resolution.by === 'gloss') {
    return undefined;
  }
  const { concept, rendering } = resolution.choice;
  return { occurrence, concept, outcome: rendering };
}
