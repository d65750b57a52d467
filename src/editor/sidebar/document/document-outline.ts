import { ownSides } from '../../../core/alignment/own-sides.js';
import type { Bitext } from '../../../core/alignment/bitext.js';
import type { Analysis } from '../../../core/analysis/analysis.js';
import { likeliestSense } from '../../../core/analysis/meaning.js';
import { isUnresolved, type Occurrence } from '../../../core/analysis/occurrence.js';
import type { DecisionsInForce } from '../../../core/decisions/decisions-in-force.js';
import { type Concept, inForce, type Language, type Term } from '../../../core/glossary/model.js';
import { groupBy } from '../../../core/group.js';
import { fatesInBitext } from '../../../core/report/fate.js';
import type { Steps } from '../../../core/steps.js';
import type { Span } from '../../../core/text/span.js';

/** How something is rendered: by a term; or that is still to be decided, or it isn't where it should be. */
export type Outcome = Term | 'undecided' | 'missing';

/** A rendering of a concept, with the places where it stands or is missing. */
export interface RenderingInDocument {
  readonly outcome: Outcome;
  /** Whether another was decided on somewhere where it stands. */
  readonly isAgainstDecision: boolean;
  /** In the order of the text. */
  readonly places: readonly Span[];
}

/** A concept with the places where a document speaks of it, or should. */
export interface ConceptInDocument {
  readonly concept: Concept;
  /** First what is to be decided, then what is missing or flawed, then the other renderings by first mention; never empty. */
  readonly renderings: readonly RenderingInDocument[];
}

/** What becomes of a concept at a place. */
interface Fate {
  readonly concept: Concept;
  readonly outcome: Outcome;
  readonly place: Span;
}

/**
 * The concepts that occur in a document, or are missing in it as a translation, in steps: first those with something to
 * decide, then those with something missing or flawed, each part by first mention.
 */
export function* outlining(analysis: Analysis): Steps<ConceptInDocument[]> {
  const aligned = ownSides(analysis).filter(({ bitext }) => bitext.trouble === undefined);
  const fates: Fate[] = [];
  const followed = new Set<number>();
  for (const { bitext, role } of aligned) {
    for (const { occurrence, concept, outcome, unit } of yield* fatesInBitext(bitext)) {
      if (typeof outcome === 'string' && outcome !== 'missing') continue;
      if (role === 'source') {
        fates.push({ concept, outcome, place: occurrence });
        followed.add(occurrence.start);
      } else if (outcome === 'missing' && unit?.target !== undefined && !isWithinOne(bitext)) {
        fates.push({ concept, outcome, place: unit.target });
      }
    }
  }
  const ofTargets = new Set(
    aligned.filter(({ role }) => role === 'target').map(({ bitext }) => bitext.target.language),
  );
  for (const occurrence of analysis.occurrences) {
    if (!followed.has(occurrence.start)) fates.push(fateAlone(occurrence, ofTargets));
  }
  return conceptsOf(fates, analysis.decisions);
}

/** Whether source and translation stand in one document, where the source already tells what is missing. */
function isWithinOne({ source, target }: Bitext): boolean {
  return source.analysis.document.uri === target.analysis.document.uri;
}

/** What becomes of a term that isn't followed into a translation; in one it is itself the rendering, as English is anywhere. */
function fateAlone(occurrence: Occurrence, ofTargets: ReadonlySet<Language>): Fate {
  const { language, resolution } = occurrence;
  const { concept, term } = likeliestSense(occurrence);
  const isRendering = language === 'en' || ofTargets.has(language);
  const settled = isRendering ? term : (resolution?.choice.rendering ?? term);
  return { concept, outcome: isUnresolved(occurrence) ? 'undecided' : settled, place: occurrence };
}

function conceptsOf(fates: readonly Fate[], decisions: DecisionsInForce): ConceptInDocument[] {
  const inOrder = fates.toSorted((a, b) => a.place.start - b.place.start);
  return groupBy(inOrder, ({ concept }) => concept.id)
    .map((same) => ({ concept: same[0].concept, renderings: renderingsOf(same, decisions) }))
    .sort((a, b) => rank(a.renderings[0]) - rank(b.renderings[0]));
}

function renderingsOf(fates: readonly Fate[], decisions: DecisionsInForce): RenderingInDocument[] {
  return groupBy(fates, ({ outcome }) => outcomeKey(outcome))
    .map((same) => ({
      outcome: same[0].outcome,
      isAgainstDecision: same.some((fate) => isAgainstDecision(fate, decisions)),
      places: same.map(({ place }) => place),
    }))
    .sort((a, b) => rank(a) - rank(b));
}

function isAgainstDecision({ concept, outcome, place }: Fate, decisions: DecisionsInForce): boolean {
  if (typeof outcome === 'string') return false;
  const decided = decisions.renderingsOf(concept, outcome.language, place.start);
  return decided.length > 0 && decided.every(({ choice }) => choice.rendering.text !== outcome.text);
}

/** Whether a rendering is none that a text should have. */
export function isFlawed({ outcome, isAgainstDecision }: RenderingInDocument): boolean {
  return typeof outcome !== 'string' && (isAgainstDecision || !inForce(outcome));
}

/** What tells an outcome from the others of a concept. */
export function outcomeKey(outcome: Outcome): string {
  return typeof outcome === 'string' ? outcome : `${outcome.language}/${outcome.text}`;
}

function rank(rendering: RenderingInDocument): number {
  const { outcome } = rendering;
  return outcome === 'undecided' ? 0 : outcome === 'missing' ? 1 : isFlawed(rendering) ? 2 : 3;
}
