import { Across } from '../core/alignment/across.js';
import { describeChoice } from '../core/analysis/describe.js';
import { glossesOf, replacementsOf } from '../core/analysis/fixes.js';
import { type Occurrence, isUnresolved } from '../core/analysis/occurrence.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding, Related } from '../core/finding.js';
import { groupBy } from '../core/group.js';
import { type Localize, quoted } from '../core/localize.js';
import type { Check, CheckContext } from './check.js';
import { checkedLanguages } from './direction.js';
import { firstForAll, type Repeated } from './first-for-all.js';
import { foundRendering } from './found-rendering.js';

/**
 * A term with several renderings where nothing tells which is meant: no gloss beside it, no longer term around
 * it, no cue in its sentence, and no passage that translates its own, where readers see what it is. One decision, one warning: the first unresolved occurrence in a document carries
 * it, the later ones are hints.
 */
export const ambiguousTerm: Check = {
  code: 'ambiguous-term',
  defaultSeverity: 'warning',
  description: 'A term has several renderings, and nothing tells which is meant.',
  run: findAmbiguousTerms,
};

function* findAmbiguousTerms(context: CheckContext): Generator<Finding> {
  const { analysis, options, isSilenced } = context;
  const languages = checkedLanguages(analysis, options.direction);
  const across = new Across(analysis);
  const unresolved = analysis.occurrences.filter(
    (occurrence) =>
      languages.includes(occurrence.language) &&
      isUnresolved(occurrence) &&
      !across.isAligned(occurrence) &&
      !isSilenced(occurrence),
  );
  for (const same of groupBy(unresolved, questionOf)) {
    for (const open of firstForAll(same, context)) {
      yield findingAt(open, context);
    }
  }
}

/** What has to be decided: the same question wherever the same concepts are in play. */
function questionOf({ language, choices }: Occurrence): string {
  return [language, ...new Set(choices.map(({ concept }) => concept.id).toSorted())].join('\n');
}

function findingAt(
  { place: occurrence, severity, later }: Repeated<Occurrence>,
  { analysis, options, localize, reader }: CheckContext,
): Finding {
  const { start, end, text, choices } = occurrence;
  const audience = { reader, localize, terminology: analysis.terminology };
  const details = choices.map((choice) => describeChoice(choice, occurrence, audience));
  return {
    code: ambiguousTerm.code,
    severity,
    start,
    end,
    text,
    message: messageFor(plainText(analysis.reading, occurrence), occurrence, later.length, localize),
    details,
    concepts: [...new Set(choices.map(({ concept }) => concept.id))],
    renderings: choices.map(({ concept, rendering }) => foundRendering(concept.id, rendering, reader)),
    related: [...entries(occurrence, details), ...later.map((other) => laterOccurrence(other, localize))],
    fixes: [
      ...glossesOf(occurrence, options.firstMention, localize),
      ...replacementsOf(occurrence, analysis, localize),
    ],
  };
}

function messageFor(
  shown: string,
  { language, choices }: Occurrence,
  later: number,
  localize: Localize,
): string {
  const list = quoted(
    choices.map(({ rendering }) => rendering.text),
    localize,
  );
  const message =
    language === 'zh'
      ? localize(
          '“{0}” has {1} renderings, and nothing here tells which is meant: {2}.',
          shown,
          choices.length,
          list,
        )
      : localize(
          '“{0}” may stand for {1} Chinese terms, and nothing here tells which: {2}.',
          shown,
          choices.length,
          list,
        );
  if (later === 0) {
    return message;
  }
  return later === 1
    ? localize('{0} Undecided once more in this document.', message)
    : localize('{0} Undecided {1} more times in this document.', message, later);
}

function laterOccurrence({ start, end }: Occurrence, localize: Localize): Related {
  return { message: localize('Undecided here too'), span: { start, end } };
}

function entries({ choices }: Occurrence, details: readonly string[]): Related[] {
  return choices.map(({ rendering }, index) => ({ message: details[index], place: rendering.place }));
}
