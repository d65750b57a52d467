import type { Analysis } from '../core/analysis/analysis.js';
import { period } from '../core/analysis/describe.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding, Fix, Severity } from '../core/finding.js';
import { inForce, type Concept, type Term } from '../core/glossary/model.js';
import { groupBy } from '../core/group.js';
import type { Localize } from '../core/localize.js';
import { dateFrom, isBefore } from '../core/text/day.js';
import { inTheShapeOf } from '../core/text/shape.js';
import { isInTitle } from '../core/text/title.js';
import type { Check, CheckContext } from './check.js';

/**
 * A term that was not yet, or is no longer, in use at the date of the document, by the `since` and `until` of the glossary. The
 * date is that of the front matter, or else the day of the check.
 */
export const outdatedRendering: Check = {
  code: 'outdated-rendering',
  defaultSeverity: 'off',
  description: 'A term is not of the time of the document.',
  run: findOutdated,
};

function* findOutdated(context: CheckContext): Generator<Finding> {
  const { analysis, options, severity, isSilenced } = context;
  const date = dateOf(analysis) ?? context.today;
  const outdated = analysis.occurrences.filter(
    (occurrence) =>
      occurrence.senses.every(({ term }) => !isInUse(term, date)) &&
      !isInTitle(analysis.reading.units, occurrence) &&
      !isSilenced(occurrence),
  );
  for (const [first, ...later] of groupBy(
    outdated,
    ({ senses: [{ term }] }) => `${term.language} ${term.text}`,
  )) {
    yield findingAt(first, date, severity, context);
    for (const occurrence of later) {
      yield findingAt(occurrence, date, options.everyOccurrence ? severity : 'hint', context);
    }
  }
}

/** The date that the front matter gives. */
function dateOf({ frontMatter }: Analysis): string | undefined {
  const value = frontMatter?.entries.find(({ key }) => key.text.toLowerCase() === 'date')?.value;
  return value?.kind === 'text' ? dateFrom(value.text) : undefined;
}

function isInUse({ since, until }: Term, date: string): boolean {
  return !(since !== undefined && isBefore(date, since)) && !(until !== undefined && isBefore(until, date));
}

function findingAt(
  occurrence: Occurrence,
  date: string,
  severity: Severity,
  { analysis, localize }: CheckContext,
): Finding {
  const { start, end, text, senses } = occurrence;
  const [{ term }] = senses;
  const shown = plainText(analysis.reading, occurrence);
  const { since, until } = term;
  const message =
    since !== undefined && isBefore(date, since)
      ? localize('“{0}” has been in use since {1}; this document is of {2}.', shown, since, date)
      : localize('“{0}” was in use until {1}; this document is of {2}.', shown, until ?? '', date);
  const others = termsInUse(
    senses.map(({ concept }) => concept),
    term,
    date,
  );
  return {
    code: outdatedRendering.code,
    severity,
    start,
    end,
    text,
    message,
    details: others.map((other) => [other.text, period(other)].filter(Boolean).join(' ')),
    concepts: [...new Set(senses.map(({ concept }) => concept.id))],
    renderings: [],
    related: [{ message: localize('The entry'), place: term.place }],
    fixes: others.length === 1 ? [replacement(occurrence, others[0], localize)] : [],
  };
}

function replacement({ start, end, text, senses }: Occurrence, other: Term, localize: Localize): Fix {
  const newText = inTheShapeOf(text, other.text, senses[0].term.text);
  const title = localize('Replace “{0}” with “{1}”', text.replace(/\s+/gu, ' '), newText);
  return { title, edits: [{ start, end, newText }], certain: false };
}

/** The other terms of some concepts in the language of a term that were in use at a date, the preferred ones first. */
function termsInUse(concepts: readonly Concept[], term: Term, date: string): Term[] {
  const terms = concepts.flatMap((concept) => concept.terms[term.language]);
  return [...new Map(terms.map((each) => [each.text, each])).values()]
    .filter((other) => other.text !== term.text && inForce(other) && isInUse(other, date))
    .toSorted((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
}
