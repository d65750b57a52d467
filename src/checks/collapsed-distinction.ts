import { isBorrowed } from '../core/analysis/borrowed-words.js';
import { describeDistinction } from '../core/analysis/describe.js';
import { replacementBy } from '../core/analysis/fixes.js';
import { isUnresolved } from '../core/analysis/occurrence.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding } from '../core/finding.js';
import {
  type Concept,
  type Distinction,
  inForce,
  type Language,
  type Sense,
  type Term,
  textFor,
} from '../core/glossary/model.js';
import { sideName } from '../core/glossary/names.js';
import type { Terminology } from '../core/glossary/terminology.js';
import { groupBy } from '../core/group.js';
import { named } from '../core/localize.js';
import { spellingKey } from '../core/text/spelling-key.js';
import { atMostInformation } from './at-most-information.js';
import type { Check, CheckContext } from './check.js';
import { type Collapse, collapsesWithin, strangersCollapsing } from './collapses.js';
import { firstForAll } from './first-for-all.js';
import { foundRendering } from './found-rendering.js';

/** One word in a document for two concepts that a distinction keeps apart. */
export const collapsedDistinction: Check = {
  code: 'collapsed-distinction',
  defaultSeverity: 'warning',
  description: 'One word stands for two concepts that a distinction keeps apart.',
  run: findCollapsedDistinctions,
};

function* findCollapsedDistinctions(context: CheckContext): Generator<Finding | undefined> {
  const { analysis, isSilenced } = context;
  const across: Collapse[] = [];
  for (const collapse of strangersCollapsing(analysis)) {
    if (collapse !== undefined) across.push(collapse);
    yield undefined;
  }
  const collapses = [...collapsesWithin(context), ...across].filter(
    ({ occurrence }) => !isBorrowed(occurrence, analysis) && !isSilenced(occurrence),
  );
  for (const same of groupBy(collapses, ({ here, other }) =>
    [here.term.text, here.concept.id, other.concept.id].join('\n'),
  )) {
    for (const { place: collapse, severity } of firstForAll(same, context)) {
      const graded = isByAlignment(collapse) ? atMostInformation(severity) : severity;
      yield findingAt(collapse, { ...context, severity: graded });
    }
  }
}

/** Whether a collapse would be none where the alignment with the source is wrong. */
function isByAlignment({ occurrence, elsewhere, isAcross = false }: Collapse): boolean {
  return isAcross || [occurrence, elsewhere].some(({ resolution }) => resolution?.by === 'translation');
}

function findingAt(
  { occurrence, here, other, elsewhere, distinction }: Collapse,
  { analysis, severity, localize, reader }: CheckContext,
): Finding {
  const { start, end, text, language } = occurrence;
  const { terminology } = analysis;
  const says = describeDistinction(distinction, terminology, reader);
  const isOpen = isUnresolved(occurrence);
  const better = [here, ...(isOpen ? [other] : [])].flatMap((sense) =>
    alternativesTo(sense, language).map((term) => ({ concept: sense.concept, term })),
  );
  const [one, two] = [here, other].map(({ concept }) => `“${nameOf(concept, language)}”`);
  const shown = plainText(analysis.reading, occurrence);
  return {
    code: collapsedDistinction.code,
    severity,
    start,
    end,
    text,
    message: isOpen
      ? localize(
          '“{0}” may stand for {1} or for {2}, which this document keeps apart elsewhere; say which.',
          shown,
          one,
          two,
        )
      : localize(
          '“{0}” stands for {1} here and for {2} elsewhere, which are two things; tell them apart.',
          shown,
          one,
          two,
        ),
    details: [says, ...pointsOf(distinction, terminology, { reader, localize })],
    concepts: [here.concept.id, other.concept.id],
    renderings: better.map(({ concept, term }) => foundRendering(concept.id, term, reader)),
    related: [
      {
        message: localize('{0} here', two),
        span: { start: elsewhere.start, end: elsewhere.end },
      },
      { message: says, place: distinction.place },
    ],
    fixes: better.flatMap(({ term }) => replacementBy(term, here.term, occurrence, analysis, localize) ?? []),
  };
}

/** The other terms of a concept that stand for it anywhere. */
function alternativesTo({ concept, term }: Sense, language: Language): readonly Term[] {
  return concept.terms[language].filter(
    (other) =>
      inForce(other) &&
      !other.onlyWithCues &&
      other.region === undefined &&
      spellingKey(other.text) !== spellingKey(term.text),
  );
}

/** What a concept is called in the language that its word is not of. */
function nameOf({ id, terms }: Concept, language: Language): string {
  return (language === 'zh' ? terms.en : terms.zh).at(0)?.text ?? id;
}

/** What is said of each side. */
function pointsOf(
  { points }: Distinction,
  terminology: Terminology,
  { reader, localize }: Pick<CheckContext, 'reader' | 'localize'>,
): string[] {
  return points.map((point) => named(sideName(point, terminology), textFor(point.says, reader), localize));
}
