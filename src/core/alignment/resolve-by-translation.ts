import { occurrenceAt } from '../analysis/analyse.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Choice, Occurrence, Resolution } from '../analysis/occurrence.js';
import { groupBy } from '../group.js';
import { inBatches, type Steps } from '../steps.js';
import { Across } from './across.js';

/** How many occurrences to look into between two pauses. */
const occurrencesAStep = 50;

/** A choice, and a term across that speaks for it. */
interface Evidence {
  readonly choice: Choice;
  readonly rendering: Occurrence;
}

/**
 * Resolves, in steps, the terms of a document by the passages that translate theirs. A Chinese term is rendered as the one
 * of its renderings that stands there, once or more often; an English one means the one concept of which a Chinese term stands
 * there. Where several do, nothing is settled, not even by their order, which is another in the other language. A decision and
 * a gloss are stronger, cues are weaker.
 */
export function* resolvingByTranslation(analysis: Analysis): Steps<Analysis> {
  const across = new Across(analysis);
  const occurrences: Occurrence[] = [];
  yield* inBatches(analysis.occurrences.length, occurrencesAStep, (from, to) => {
    for (const occurrence of analysis.occurrences.slice(from, to)) {
      const resolution = isOpen(occurrence) ? resolutionOf(occurrence, across) : undefined;
      occurrences.push(resolution === undefined ? occurrence : { ...occurrence, resolution });
    }
  });
  return { ...analysis, occurrences, at: (offset) => occurrenceAt(occurrences, offset) };
}

function isOpen({ choices, resolution }: Occurrence): boolean {
  return choices.length > 1 && (resolution === undefined || resolution.by === 'cue');
}

function resolutionOf(occurrence: Occurrence, across: Across): Resolution | undefined {
  for (const { analysis, terms } of across.passagesOf(occurrence)) {
    const found = chosen(occurrence, terms) ?? meant(occurrence, terms);
    if (found !== undefined) {
      const { choice, rendering } = found;
      const { uri } = analysis.document;
      return { by: 'translation', choice, rendering: { uri, start: rendering.start, end: rendering.end } };
    }
  }
  return undefined;
}

/** The one choice that stands across; several that do leave nothing to the concepts either. */
function chosen({ choices }: Occurrence, across: readonly Occurrence[]): Evidence | undefined {
  const found = choices.flatMap((choice) =>
    across
      .filter(({ senses }) =>
        senses.some(
          ({ concept, term }) => concept.id === choice.concept.id && term.text === choice.rendering.text,
        ),
      )
      .slice(0, 1)
      .map((rendering) => ({ choice, rendering })),
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The only choice of the one concept that is named across by any of its terms, be it one that is no choice itself: a
 * deprecated one, or a Chinese one that doesn't lead.
 */
function meant({ choices }: Occurrence, across: readonly Occurrence[]): Evidence | undefined {
  const named = groupBy(choices, ({ concept }) => concept.id).flatMap((same) => {
    const rendering = across.find(({ senses }) =>
      senses.some(({ concept }) => concept.id === same[0].concept.id),
    );
    return rendering === undefined ? [] : [{ same, rendering }];
  });
  if (named.length !== 1 || named[0].same.length !== 1) {
    return undefined;
  }
  const [{ same, rendering }] = named;
  return { choice: same[0], rendering };
}
