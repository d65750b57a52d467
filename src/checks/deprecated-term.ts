import type { Analysis } from '../core/analysis/analysis.js';
import { isBorrowed } from '../core/analysis/borrowed-words.js';
import { describeTerm, period } from '../core/analysis/describe.js';
import { replacementBy } from '../core/analysis/fixes.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding, Fix } from '../core/finding.js';
import { inForce, type Sense, type Term } from '../core/glossary/model.js';
import { quoted } from '../core/localize.js';
import type { Check, CheckContext } from './check.js';
import { foundRendering } from './found-rendering.js';

/** A term that the glossary knows only to warn of it, whatever it means here. */
export const deprecatedTerm: Check = {
  code: 'deprecated-term',
  defaultSeverity: 'warning',
  description: 'A term is deprecated or superseded.',
  run: findDeprecatedTerms,
};

function* findDeprecatedTerms(context: CheckContext): Generator<Finding> {
  const { analysis } = context;
  for (const occurrence of analysis.occurrences) {
    if (
      occurrence.senses.every(({ term }) => !inForce(term)) &&
      !isDecided(occurrence, context) &&
      !isBorrowed(occurrence, analysis)
    ) {
      yield findingAt(occurrence, context);
    }
  }
}

/** Whether someone has decided how its concept is named: what goes against that is said by another check. */
function isDecided({ senses, language, start }: Occurrence, { analysis }: CheckContext): boolean {
  return senses.some(({ concept }) => analysis.decisions.renderingsOf(concept, language, start).length > 0);
}

function findingAt(occurrence: Occurrence, { analysis, severity, localize, reader }: CheckContext): Finding {
  const { start, end, text, senses } = occurrence;
  const audience = { reader, localize, terminology: analysis.terminology };
  const successors = successorsOf(senses);
  const concepts = new Map(senses.map(({ concept }) => [concept.id, concept]));
  return {
    code: deprecatedTerm.code,
    severity,
    start,
    end,
    text,
    message: messageFor(plainText(analysis.reading, occurrence), senses[0].term, successors, localize),
    details: [...senses, ...successors].map(({ term }) => describeTerm(term, audience)),
    concepts: [...concepts.keys()],
    renderings: successors.map(({ concept, term }) => foundRendering(concept.id, term, reader)),
    related: senses.map(({ term }) => ({
      message: describeTerm(term, audience),
      place: term.place,
    })),
    fixes: fixesFor(occurrence, successors, analysis, localize),
  };
}

/** What is said instead: the preferred terms, or where none is, those in force. */
function successorsOf(senses: readonly Sense[]): Sense[] {
  const candidates = senses.flatMap(({ concept, term }) =>
    concept.terms[term.language]
      .filter((other) => inForce(other) && other.region === term.region)
      .map((other) => ({ concept, term: other })),
  );
  const preferred = candidates.filter(({ term }) => term.status === 'preferred');
  const chosen = preferred.length > 0 ? preferred : candidates;
  return [...new Map(chosen.map((sense) => [sense.term.text, sense])).values()];
}

function messageFor(
  shown: string,
  term: Term,
  successors: readonly Sense[],
  localize: CheckContext['localize'],
): string {
  const years = period(term);
  const known =
    term.status === 'deprecated'
      ? localize('“{0}” is deprecated', shown)
      : years === undefined
        ? localize('“{0}” is superseded', shown)
        : localize('“{0}” ({1}) is superseded', shown, years);
  const list = quoted(
    successors.map(({ term }) => term.text),
    localize,
  );
  return successors.length === 0
    ? localize('{0}, and the glossary has no other term for it.', known)
    : localize('{0}; write {1}.', known, list);
}

function fixesFor(
  occurrence: Occurrence,
  successors: readonly Sense[],
  analysis: Analysis,
  localize: CheckContext['localize'],
): Fix[] {
  const { term } = occurrence.senses[0];
  return successors.flatMap((successor) => {
    const isCertain =
      successors.length === 1 &&
      occurrence.senses.every((sense) => isBeyondDoubt(sense, successor.term)) &&
      isSameKindOfWord(term, successor.term);
    return replacementBy(successor.term, term, occurrence, analysis, localize, isCertain) ?? [];
  });
}

/** Whether a concept has no other term to choose, and the old one isn't right for its own time, as names are. */
function isBeyondDoubt({ concept, term }: Sense, successor: Term): boolean {
  const isOfItsTime =
    term.status === 'superseded' && (term.until !== undefined || /^\p{Lu}/u.test(term.text));
  const isOnly = concept.terms[term.language].every(
    (other) => other === successor || !inForce(other) || other.onlyWithCues || other.region !== term.region,
  );
  return isOnly && !isOfItsTime;
}

/** Whether one can stand in the place of the other: *controllability* and *controllable* can't. */
function isSameKindOfWord(one: Term, other: Term): boolean {
  return isAdjective(one) === isAdjective(other);
}

function isAdjective({ text, language }: Term): boolean {
  return language === 'en' && /(?:able|ible|worthy)$/u.test(text);
}
