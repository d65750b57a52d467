import type { Analysis } from '../core/analysis/analysis.js';
import { period } from '../core/analysis/describe.js';
import { replacementBy } from '../core/analysis/fixes.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding } from '../core/finding.js';
import { inForce, type Concept, type Term } from '../core/glossary/model.js';
import { groupBy } from '../core/group.js';
import type { Localize } from '../core/localize.js';
import { dateFrom, isBefore } from '../core/text/day.js';
import { isInTitleMarks } from '../core/text/title-marks.js';
import type { Check, CheckContext } from './check.js';
import { firstForAll, type Repeated } from './first-for-all.js';

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
  const { analysis, isSilenced } = context;
  const time = timeOf(analysis, context.today);
  if (time === undefined) {
    return;
  }
  const outdated = analysis.occurrences.filter(
    (occurrence) =>
      occurrence.senses.every(({ term }) => !isInUse(term, time.date)) &&
      !isInTitleMarks(analysis.reading.units, occurrence) &&
      !isSilenced(occurrence),
  );
  for (const same of groupBy(outdated, ({ senses: [{ term }] }) => `${term.language} ${term.text}`)) {
    for (const each of firstForAll(same, context)) {
      yield findingAt(each, time, context);
    }
  }
}

/** The time by which a document is measured. */
interface Time {
  /** A year, a month or a day, as ISO 8601 writes it. */
  readonly date: string;
  /** Whether the document gives it. */
  readonly isGiven: boolean;
}

/** The date that the front matter gives, or else the day of the check; undefined where it gives one that can't be read. */
function timeOf({ frontMatter }: Analysis, today: string): Time | undefined {
  const entry = frontMatter?.entries.find(({ key }) => key.text.toLowerCase() === 'date');
  if (entry === undefined) {
    return { date: today, isGiven: false };
  }
  const date = entry.value?.kind === 'text' ? dateFrom(entry.value.text) : undefined;
  return date === undefined ? undefined : { date, isGiven: true };
}

function isInUse({ since, until }: Term, date: string): boolean {
  return !(since !== undefined && isBefore(date, since)) && !(until !== undefined && isBefore(until, date));
}

function findingAt(
  { place: occurrence, severity }: Repeated<Occurrence>,
  time: Time,
  { analysis, localize }: CheckContext,
): Finding {
  const { start, end, text, senses } = occurrence;
  const [{ term }] = senses;
  const shown = plainText(analysis.reading, occurrence);
  const others = termsInUse(
    senses.map(({ concept }) => concept),
    term,
    time.date,
  );
  return {
    code: outdatedRendering.code,
    severity,
    start,
    end,
    text,
    message: messageFor(shown, term, time, localize),
    details:
      others.length === 0
        ? [localize('The glossary has no other term that is known to have been in use at that time.')]
        : others.map((other) => `${other.text} ${period(other)}`),
    concepts: [...new Set(senses.map(({ concept }) => concept.id))],
    renderings: [],
    related: [{ message: localize('The entry'), place: term.place }],
    fixes:
      others.length === 1
        ? [replacementBy(others[0], term, occurrence, analysis, localize) ?? []].flat()
        : [],
  };
}

function messageFor(
  shown: string,
  { since = '', until = '' }: Term,
  { date, isGiven }: Time,
  localize: Localize,
): string {
  const isTooEarly = since !== '' && isBefore(date, since);
  if (isGiven) {
    return isTooEarly
      ? localize('“{0}” has been in use since {1}; this document is of {2}.', shown, since, date)
      : localize('“{0}” was in use until {1}; this document is of {2}.', shown, until, date);
  }
  return isTooEarly
    ? localize(
        '“{0}” is in use from {1} on; this document gives no date, so that today counts.',
        shown,
        since,
      )
    : localize(
        '“{0}” was in use until {1}; this document gives no date, so that today counts.',
        shown,
        until,
      );
}

/**
 * The other terms of some concepts that are known to have been in use at a date, the preferred ones first: those of the same
 * language and region that have a period. One without may be as young as the term it would replace.
 */
function termsInUse(concepts: readonly Concept[], term: Term, date: string): Term[] {
  const terms = concepts.flatMap((concept) => concept.terms[term.language]);
  return [...new Map(terms.map((each) => [each.text, each])).values()]
    .filter((other) => other.text !== term.text && other.region === term.region && inForce(other))
    .filter((other) => period(other) !== undefined && isInUse(other, date))
    .toSorted((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
}
