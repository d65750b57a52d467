import { occurrenceAt } from '../analysis/analyse.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Choice, Occurrence, Resolution } from '../analysis/occurrence.js';
import { inBatches, type Steps } from '../steps.js';
import { contains } from '../text/span.js';
import { type Bitext, otherRole, type Role } from './bitext.js';
import { SideUnits } from './side-units.js';
import { isSure } from './unit.js';

/** How many occurrences to look into between two pauses. */
const occurrencesAStep = 50;

/** The side of a bitext that a document's terms of one language stand on. */
interface OwnSide {
  readonly bitext: Bitext;
  readonly role: Role;
  readonly units: SideUnits;
}

/**
 * Resolves, in steps, the terms of a document by the passages that translate theirs, where one of the renderings stands and
 * no other. A decision and a gloss are stronger, cues are weaker.
 */
export function* resolvingByTranslation(analysis: Analysis): Steps<Analysis> {
  const sides = ownSides(analysis);
  const occurrences: Occurrence[] = [];
  yield* inBatches(analysis.occurrences.length, occurrencesAStep, (from, to) => {
    for (const occurrence of analysis.occurrences.slice(from, to)) {
      const resolution = isOpen(occurrence) ? resolutionOf(occurrence, sides) : undefined;
      occurrences.push(resolution === undefined ? occurrence : { ...occurrence, resolution });
    }
  });
  return { ...analysis, occurrences, at: (offset) => occurrenceAt(occurrences, offset) };
}

function ownSides({ bitexts, document }: Analysis): OwnSide[] {
  return bitexts.flatMap((bitext) =>
    (['source', 'target'] as const)
      .filter((role) => bitext[role].analysis.document.uri === document.uri)
      .map((role) => ({ bitext, role, units: new SideUnits(bitext, role) })),
  );
}

function isOpen({ choices, resolution }: Occurrence): boolean {
  return choices.length > 1 && (resolution === undefined || resolution.by === 'cue');
}

function resolutionOf(occurrence: Occurrence, sides: readonly OwnSide[]): Resolution | undefined {
  for (const side of sides) {
    if (side.bitext[side.role].language === occurrence.language) {
      const resolution = resolutionIn(side, occurrence);
      if (resolution !== undefined) return resolution;
    }
  }
  return undefined;
}

function resolutionIn({ bitext, role, units }: OwnSide, occurrence: Occurrence): Resolution | undefined {
  const unit = units.at(occurrence.start);
  if (unit === undefined || !isSure(unit)) {
    return undefined;
  }
  const { analysis } = bitext[otherRole(role)];
  const passage = unit[otherRole(role)];
  const there = analysis.occurrences.filter(
    (other) => contains(passage, other) && other.language !== occurrence.language,
  );
  const found = occurrence.choices.flatMap((choice): { choice: Choice; rendering: Occurrence }[] => {
    const rendering = there.find(({ senses }) => senses.some((sense) => sense.term === choice.rendering));
    return rendering === undefined ? [] : [{ choice, rendering }];
  });
  if (found.length !== 1) {
    return undefined;
  }
  const { choice, rendering } = found[0];
  return {
    by: 'translation',
    choice,
    rendering: { uri: analysis.document.uri, start: rendering.start, end: rendering.end },
  };
}
