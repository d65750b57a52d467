import { Across, type TermAcross } from '../core/alignment/across.js';
import { findingMissing } from '../core/alignment/missing-renderings.js';
import { isOriginal } from '../core/alignment/original.js';
import { isBorrowed } from '../core/analysis/borrowed-words.js';
import { describeDecision } from '../core/analysis/explain.js';
import { replacementBy } from '../core/analysis/fixes.js';
import { glossOf } from '../core/analysis/gloss.js';
import { likeliestSense, meaningOf } from '../core/analysis/meaning.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import type { Decided } from '../core/decisions/decisions-in-force.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding } from '../core/finding.js';
import type { Sense } from '../core/glossary/model.js';
import { quoted } from '../core/localize.js';
import { atMostInformation } from './at-most-information.js';
import type { Check, CheckContext } from './check.js';
import { decidedInSource } from './decided-in-source.js';
import { foundRendering } from './found-rendering.js';
import { RelatedPlaces } from './related-places.js';

/** A rendering that goes against the decision on its concept. */
export const decisionConflict: Check = {
  code: 'decision-conflict',
  defaultSeverity: 'warning',
  description: 'A rendering goes against the decision on record.',
  run: findDecisionConflicts,
};

/** What stands in a document, and what was decided in its place. */
interface Conflict {
  readonly occurrence: Occurrence;
  readonly meaning: Sense;
  readonly decided: readonly Decided[];
  /** The term of the source that was decided on, where that is where the decision holds. */
  readonly source?: TermAcross;
  /** Whether nobody could want anything but the rendering decided on. */
  readonly isCertain?: boolean;
}

function* findDecisionConflicts(context: CheckContext): Generator<Finding | undefined> {
  const { analysis } = context;
  const { bitexts, decisions, occurrences } = analysis;
  const documents = [decisions, ...bitexts.map(({ source }) => source.analysis.decisions)];
  if (documents.every(({ all }) => all.length === 0)) {
    return;
  }
  const across = new Across(analysis);
  const places = new RelatedPlaces(analysis);
  const strangers = new Set<number>();
  for (const missing of findingMissing(analysis)) {
    if (missing?.instead !== undefined) strangers.add(missing.instead.occurrence.start);
    yield undefined;
  }
  const reported = new Set<number>();
  for (const [index, occurrence] of occurrences.entries()) {
    const conflict =
      conflictOf(occurrence, across, strangers, context) ??
      conflictBeside(index, context) ??
      conflictAcross(occurrence, across, context);
    yield undefined;
    if (
      conflict !== undefined &&
      !reported.has(conflict.occurrence.start) &&
      !isBorrowed(conflict.occurrence, analysis)
    ) {
      reported.add(conflict.occurrence.start);
      yield findingAt(conflict, places, context);
    }
  }
}

/**
 * An occurrence that is another term of its concept than the one decided on; but not where the source speaks of something else,
 * which is none of the decision's.
 */
function conflictOf(
  occurrence: Occurrence,
  across: Across,
  strangers: ReadonlySet<number>,
  { analysis }: CheckContext,
): Conflict | undefined {
  const meaning = meaningOf(occurrence);
  if (meaning === undefined) {
    return undefined;
  }
  const { language, start } = occurrence;
  const decided = analysis.decisions.renderingsOf(meaning.concept, language, start);
  if (
    decided.length === 0 ||
    decided.some(({ choice }) => choice.rendering.text === meaning.term.text) ||
    strangers.has(start) ||
    !across.mayRender(occurrence, meaning.concept)
  ) {
    return undefined;
  }
  const isCertain = decided.length === 1 && across.isCalledFor(occurrence, meaning.concept);
  return { occurrence, meaning, decided, isCertain };
}

/**
 * A term in parentheses, or one that these stand behind, which says another concept than the one that is decided on for what it
 * stands beside: *information security* in 网络安全（information security）.
 */
function conflictBeside(
  index: number,
  { analysis: { occurrences, reading } }: CheckContext,
): Conflict | undefined {
  const gloss = glossOf(reading.units, occurrences, index);
  const pair = gloss === undefined ? [] : [occurrences[index], gloss];
  const decided = pair.find(({ resolution }) => resolution?.by === 'decision');
  const occurrence = pair.find((other) => other !== decided);
  if (decided?.resolution?.by !== 'decision' || occurrence === undefined) {
    return undefined;
  }
  const { id } = decided.resolution.choice.concept;
  const isMeant = occurrence.senses.some(({ concept }) => concept.id === id);
  const meaning = likeliestSense(occurrence);
  return isMeant ? undefined : { occurrence, meaning, decided: [decided.resolution] };
}

/**
 * A term of a translation whose source has it rendered otherwise by a decision: one of the source's directives, its front matter
 * or the files that hold for it. What is decided for the translation itself is nearer, and holds.
 */
function conflictAcross(
  occurrence: Occurrence,
  across: Across,
  { analysis }: CheckContext,
): Conflict | undefined {
  const meaning = meaningOf(occurrence);
  if (meaning === undefined) {
    return undefined;
  }
  const { language, start } = occurrence;
  if (analysis.decisions.renderingsOf(meaning.concept, language, start).length > 0) {
    return undefined;
  }
  const terms = decidedInSource(occurrence, meaning.concept, across);
  const isAsDecided = terms.some(({ decided: { choice } }) => choice.rendering.text === meaning.term.text);
  const [first] = terms;
  return terms.length === 0 || isAsDecided
    ? undefined
    : { occurrence, meaning, decided: [first.decided], source: first.source };
}

function findingAt(
  { occurrence, meaning, decided, source, isCertain = false }: Conflict,
  places: RelatedPlaces,
  { analysis, severity, localize, reader }: CheckContext,
): Finding {
  const { start, end, text } = occurrence;
  const shown = plainText(analysis.reading, occurrence);
  const list = quoted(
    decided.map(({ decision }) => `${decision.subject} = ${decision.rendering}`),
    localize,
  );
  const isForTranslators =
    isOriginal(analysis) && decided.every(({ decision: { origin } }) => origin === 'file');
  const { uri } = analysis.document;
  const details = decided.map(({ decision, choice }) => describeDecision(decision, choice, localize, uri));
  return {
    code: decisionConflict.code,
    severity: source !== undefined || isForTranslators ? atMostInformation(severity) : severity,
    start,
    end,
    text,
    message: localize('“{0}” goes against the decision {1}; hold to it, or decide anew.', shown, list),
    details,
    concepts: [...new Set([meaning.concept.id, ...decided.map(({ choice: { concept } }) => concept.id)])],
    renderings: decided.map(({ choice }) => foundRendering(choice.concept.id, choice.rendering, reader)),
    related: [
      ...decided.map(({ decision: { place } }, index) => ({
        message: details[index],
        place,
        ...(place.uri === uri ? {} : { isCited: true as const }),
      })),
      ...(source === undefined ? [] : [places.ofSource(source, localize)]),
    ],
    fixes: decided.flatMap(
      ({ choice }) =>
        replacementBy(choice.rendering, meaning.term, occurrence, analysis, localize, isCertain) ?? [],
    ),
  };
}
