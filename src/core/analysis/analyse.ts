import type { Decision } from '../decisions/decision.js';
import { DecisionsInForce } from '../decisions/decisions-in-force.js';
import { documentDecisions } from '../decisions/document-decisions.js';
import { readDirectives } from '../directives/read-directives.js';
import { findingLanguages } from '../documents/main-language.js';
import { readingFrontMatter } from '../documents/front-matter.js';
import { reading as readingOf } from '../documents/reading.js';
import { firstIndex } from '../first-index.js';
import type { Language, Sense } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import type { Match } from '../matching/matches.js';
import { complete, inBatches, type Steps, stretch } from '../steps.js';
import type { Analysis, Document } from './analysis.js';
import { choicesOf } from './choices.js';
import { Cues, resolveByCues } from './cues.js';
import { resolveByGloss } from './gloss.js';
import type { Choice, Occurrence, Resolution } from './occurrence.js';

type Candidate = Omit<Occurrence, 'resolution'>;

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
  const cues = new Cues(terminology, units);
  const matches = yield* stretch(terminology.matcher.matching(units), 0.46, 0.6);
  const candidates: Candidate[] = [];
  const look = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const found = candidate(matches.at(index));
      if (found !== undefined) {
        candidates.push(found);
      }
    }
  };
  yield* stretch(inBatches(matches.length, occurrencesAStep, look), 0.6, 0.8);
  const occurrences: Occurrence[] = [];
  const settle = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      occurrences.push(withResolution(candidates[index], resolve(candidates[index], index)));
    }
  };
  yield* stretch(inBatches(candidates.length, occurrencesAStep, settle), 0.8, 1);

  /** What stands at a match, with its readings; undefined where none of them holds in this sentence, nor by a decision. */
  function candidate(match: Match): Candidate | undefined {
    const senses = sensesOf(match)
      .filter((sense) => cues.admit(sense.term, match) || decisions.isOn(sense, match.start))
      .toSorted((a, b) => Number(b.term.status === 'preferred') - Number(a.term.status === 'preferred'));
    if (senses.length === 0) {
      return undefined;
    }
    const { start, end } = match;
    const { language } = senses[0].term;
    const alike = senses.filter(({ term }) => term.language === language);
    const choices = choicesOf(alike, language, (term) => cues.admit(term, match));
    return { start, end, text: text.slice(start, end), language, senses: alike, choices };
  }

  /** What the forms that match may mean; those of one term that are spelt alike mean the same. */
  function sensesOf({ forms }: Match): Sense[] {
    const senses = forms.map((form) => terminology.sense(form));
    return [...new Map(senses.map((sense) => [sense.term, sense])).values()];
  }

  function resolve(found: Candidate, index: number): Resolution | undefined {
    const decided = decisions.of(found);
    if (decided !== undefined) {
      return { by: 'decision', ...decided };
    }
    if (found.choices.length <= 1) {
      return onlyChoice(found.choices);
    }
    return (
      resolveByGloss(units, candidates, index) ?? resolveByCues(found, found.senses, found.choices, cues)
    );
  }

  function inside(outer: Occurrence): Occurrence[] {
    const choice: Choice | undefined = outer.resolution?.choice ?? outer.choices.at(0);
    return [...terminology.matcher.inside(units, outer)].flatMap((match) => {
      const found = candidate(match);
      const compound = { start: outer.start, end: outer.end };
      return found === undefined ? [] : withResolution(found, choice && { by: 'compound', choice, compound });
    });
  }

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
    inside,
  };
}

function onlyChoice(choices: readonly Choice[]): Resolution | undefined {
  return choices.length === 1 ? { by: 'only-choice', choice: choices[0] } : undefined;
}

function withResolution(found: Candidate, resolution: Resolution | undefined): Occurrence {
  return resolution === undefined ? found : { ...found, resolution };
}

/** Of occurrences in the order of the text, the one that holds an offset or ends at it. */
export function occurrenceAt(occurrences: readonly Occurrence[], offset: number): Occurrence | undefined {
  const first = firstIndex(occurrences, ({ end }) => end >= offset);
  const touching = occurrences
    .slice(first, first + 2)
    .filter(({ start, end }) => start <= offset && offset <= end);
  return touching.at(-1);
}
