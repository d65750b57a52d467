import type { Decision } from '../decisions/decision.js';
import { DecisionsInForce } from '../decisions/decisions-in-force.js';
import { documentDecisions } from '../decisions/document-decisions.js';
import { readDirectives } from '../directives/read-directives.js';
import { findingLanguages } from '../documents/main-language.js';
import { readingFrontMatter } from '../documents/front-matter.js';
import { reading as readingOf } from '../documents/reading.js';
import { firstIndex } from '../first-index.js';
import type { Language } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { complete, inBatches, type Steps, stretch } from '../steps.js';
import type { Analysis, Document } from './analysis.js';
import { Interpreter } from './interpreter.js';
import type { Candidate, Occurrence } from './occurrence.js';

/** How many occurrences to look into between two pauses: in the worst case, one has long sentences full of cues around it. */
const occurrencesAStep = 50;

const bothLanguages: readonly Language[] = ['zh', 'en'];

/** Analyses a document at once; see {@link analysing}. */
export function analyse(
  document: Document,
  terminology: Terminology,
  recorded: readonly Decision[] = [],
): Analysis {
  return complete(analysing(document, terminology, recorded));
}

/**
 * Finds, in steps, every term of a document and settles, where it can, how each is rendered. `recorded` are the decisions
 * that files record for it, the strongest first. Never throws.
 */
export function* analysing(
  document: Document,
  terminology: Terminology,
  recorded: readonly Decision[] = [],
): Steps<Analysis> {
  const { uri, kind, text } = document;
  const reading = yield* stretch(readingOf(text, kind), 0, 0.4);
  const { segmentation } = reading;
  const isBilingual = segmentation !== undefined && segmentation.segments.length > 0;
  const languages = isBilingual ? bothLanguages : yield* stretch(findingLanguages(reading.units), 0.4, 0.42);
  const directives = readDirectives(text, reading.regions);
  yield 0.42;
  const frontMatter = yield* stretch(readingFrontMatter(text, reading.regions), 0.42, 0.44);
  yield 0.44;
  const own = documentDecisions(uri, text, directives, frontMatter);
  const decisions = new DecisionsInForce([...own, ...recorded], terminology);
  yield 0.46;
  const { units } = reading;
  const interpreter = new Interpreter(text, units, terminology, decisions);
  const matches = yield* stretch(terminology.matcher.matching(units), 0.46, 0.6);
  const candidates: Candidate[] = [];
  const look = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const found = interpreter.candidateAt(matches.at(index));
      if (found !== undefined) {
        candidates.push(found);
      }
    }
  };
  yield* stretch(inBatches(matches.length, occurrencesAStep, look), 0.6, 0.8);
  const occurrences: Occurrence[] = [];
  const settle = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      occurrences.push(interpreter.settledAt(candidates, index));
    }
  };
  yield* stretch(inBatches(candidates.length, occurrencesAStep, settle), 0.8, 1);
  return {
    document,
    terminology,
    reading,
    languages,
    directives,
    frontMatter,
    decisions,
    segmentation,
    bitexts: [],
    astray: [],
    occurrences,
    at: (offset) => occurrenceAt(occurrences, offset),
    inside: (occurrence) => interpreter.inside(occurrence),
  };
}

/** Of occurrences in the order of the text, the one that holds an offset or ends at it. */
export function occurrenceAt(occurrences: readonly Occurrence[], offset: number): Occurrence | undefined {
  const first = firstIndex(occurrences, ({ end }) => end >= offset);
  const touching = occurrences
    .slice(first, first + 2)
    .filter(({ start, end }) => start <= offset && offset <= end);
  return touching.at(-1);
}
