import { isBorrowed } from '../core/analysis/borrowed-words.js';
import { describeDecision } from '../core/analysis/explain.js';
import { replacementBy } from '../core/analysis/fixes.js';
import { glossOf } from '../core/analysis/gloss.js';
import { meaningOf } from '../core/analysis/meaning.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import type { Decided } from '../core/decisions/decisions-in-force.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding } from '../core/finding.js';
import type { Sense } from '../core/glossary/model.js';
import type { Check, CheckContext } from './check.js';
import { foundRendering } from './found-rendering.js';

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
}

function* findDecisionConflicts(context: CheckContext): Generator<Finding> {
  const { analysis } = context;
  if (analysis.decisions.all.length === 0) {
    return;
  }
  const reported = new Set<number>();
  for (const index of analysis.occurrences.keys()) {
    const conflict = conflictOf(analysis.occurrences[index], context) ?? conflictBeside(index, context);
    if (
      conflict !== undefined &&
      !reported.has(conflict.occurrence.start) &&
      !isBorrowed(conflict.occurrence, analysis)
    ) {
      reported.add(conflict.occurrence.start);
      yield findingAt(conflict, context);
    }
  }
}

/** An occurrence that is another term of its concept than the one decided on. */
function conflictOf(occurrence: Occurrence, { analysis }: CheckContext): Conflict | undefined {
  const meaning = meaningOf(occurrence);
  if (meaning === undefined) {
    return undefined;
  }
  const { language, start } = occurrence;
  const decided = analysis.decisions.renderingsOf(meaning.concept, language, start);
  const isAsDecided = decided.some(({ choice }) => choice.rendering.text === meaning.term.text);
  return decided.length === 0 || isAsDecided ? undefined : { occurrence, meaning, decided };
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
  const meaning = meaningOf(occurrence) ?? occurrence.senses[0];
  return isMeant ? undefined : { occurrence, meaning, decided: [decided.resolution] };
}

function findingAt(
  { occurrence, meaning, decided }: Conflict,
  { analysis, severity, localize }: CheckContext,
): Finding {
  const { start, end, text } = occurrence;
  const shown = plainText(analysis.reading, occurrence);
  const list = decided.map(({ decision }) => `“${decision.subject} = ${decision.rendering}”`).join(', ');
  const details = decided.map(({ decision, choice }) => describeDecision(decision, choice, localize));
  return {
    code: decisionConflict.code,
    severity,
    start,
    end,
    text,
    message: localize('“{0}” goes against the decision {1}; hold to it, or decide anew.', shown, list),
    details,
    concepts: [...new Set([meaning.concept.id, ...decided.map(({ choice: { concept } }) => concept.id)])],
    renderings: decided.map(({ choice }) => foundRendering(choice.concept.id, choice.rendering)),
    related: decided.map(({ decision }, index) => ({ message: details[index], place: decision.place })),
    fixes: decided.flatMap(({ choice }) => {
      const isCertain = decided.length === 1 && choice.concept.id === meaning.concept.id;
      return replacementBy(choice.rendering, meaning.term, occurrence, analysis, localize, isCertain) ?? [];
    }),
  };
}
