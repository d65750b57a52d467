import type { DecisionOrigin } from '../decisions/decision.js';
import type { Severity } from '../finding.js';
import type { Localize } from '../localize.js';
import type { ReportedTrouble, Totals } from './report.js';

/** A severity as a word for readers. */
export function severityWord(severity: Severity, localize: Localize): string {
  switch (severity) {
    case 'error':
      return localize('error');
    case 'warning':
      return localize('warning');
    case 'information':
      return localize('information');
    case 'hint':
      return localize('hint');
  }
}

/** Where a decision is recorded, for readers. */
export function originWord(origin: DecisionOrigin, localize: Localize): string {
  switch (origin) {
    case 'line':
      return localize('for this line');
    case 'directive':
      return localize('from this line on');
    case 'front-matter':
      return localize('for this document');
    case 'file':
      return localize('in a file of decisions');
  }
}

/** What keeps something out of a report, as a sentence without its subject. */
export function troubleSentence(trouble: ReportedTrouble, localize: Localize): string {
  switch (trouble.kind) {
    case 'unreadable':
    case 'broken':
      return trouble.problem;
    case 'empty-side':
      return localize('not aligned with {0}: one of the two has no text in its language', trouble.other);
    case 'same-language':
      return localize('not aligned with {0}: both are in one language', trouble.other);
    case 'no-correspondence':
      return localize(
        'not aligned with {0}: hardly anything of the one corresponds to the other',
        trouble.other,
      );
  }
}

/** The totals of a report under the names that readers know them by; those of severities are left out where they are 0. */
export function namedTotals(
  totals: Totals,
  localize: Localize,
): readonly (readonly [name: string, count: number])[] {
  const { error, warning, information, hint } = totals.findings;
  const findings = [
    [localize('Errors'), error],
    [localize('Warnings'), warning],
    [localize('Information'), information],
    [localize('Hints'), hint],
  ] as const;
  return [
    [localize('Documents'), totals.documents],
    [localize('Translations'), totals.translations],
    [localize('Concepts'), totals.concepts],
    [localize('Concepts in several renderings'), totals.inconsistent],
    [localize('Terms rendered'), totals.rendered],
    [localize('Terms undecided'), totals.unresolved],
    [localize('Terms in other words'), totals.reworded],
    [localize('Terms missing'), totals.missing],
    [localize('Terms not aligned'), totals.unfollowed],
    ...findings.filter(([, count]) => count > 0),
  ];
}
