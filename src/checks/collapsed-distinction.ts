import { Across } from '../core/alignment/across.js';
import {
  findingMissing,
  type MissingRendering,
  type Stranger,
} from '../core/alignment/missing-renderings.js';
import type { Analysis } from '../core/analysis/analysis.js';
import { isBorrowed } from '../core/analysis/borrowed-words.js';
import { describeDistinction } from '../core/analysis/describe.js';
import { replacementBy } from '../core/analysis/fixes.js';
import { glossOf } from '../core/analysis/gloss.js';
import { meaningOf } from '../core/analysis/meaning.js';
import { type Occurrence, isUnresolved } from '../core/analysis/occurrence.js';
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
import { ambiguousTerm } from './ambiguous-term.js';
import { atMostInformation } from './at-most-information.js';
import type { Check, CheckContext } from './check.js';
import { checkedLanguages } from './direction.js';
import { firstForAll } from './first-for-all.js';
import { foundRendering } from './found-rendering.js';

/** One word in a document for two concepts that a distinction keeps apart. */
export const collapsedDistinction: Check = {
  code: 'collapsed-distinction',
  defaultSeverity: 'warning',
  description: 'One word stands for two concepts that a distinction keeps apart.',
  run: findCollapsedDistinctions,
};

/** A place where a word stands for one concept, or may do so, in a document where it stands for another as well. */
export interface Collapse {
  readonly occurrence: Occurrence;
  /** What it stands for here. */
  readonly here: Sense;
  /** What it stands for elsewhere, and where that concept is met. */
  readonly other: Sense;
  readonly elsewhere: Occurrence;
  readonly distinction: Distinction;
  /** Whether only the alignment with the source tells what it stands for. */
  readonly isAcross?: boolean;
}

/** An occurrence and what it surely means. */
interface Settled {
  readonly occurrence: Occurrence;
  readonly meaning: Sense;
}

function* findCollapsedDistinctions(context: CheckContext): Generator<Finding | undefined> {
  const { analysis, isSilenced } = context;
  const keptApart = new KeptApart(analysis.terminology);
  const settled = settledIn(analysis);
  const across: Collapse[] = [];
  for (const collapse of strangersCollapsing(analysis)) {
    if (collapse !== undefined) across.push(collapse);
    yield undefined;
  }
  const collapses = [
    ...sharedWords(settled, keptApart),
    ...undecidedWords(context, settled, keptApart),
    ...wrongGlosses(analysis, settled, keptApart),
    ...across,
  ].filter(({ occurrence }) => !isBorrowed(occurrence, analysis) && !isSilenced(occurrence));
  for (const same of groupBy(collapses, ({ here, other }) =>
    [here.term.text, here.concept.id, other.concept.id].join('\n'),
  )) {
    for (const { place: collapse, severity } of firstForAll(same, context)) {
      const graded = isByAlignment(collapse) ? atMostInformation(severity) : severity;
      yield findingAt(collapse, { ...context, severity: graded });
    }
  }
}

function settledIn({ occurrences }: Analysis): Settled[] {
  return occurrences.flatMap((occurrence) => {
    const meaning = meaningOf(occurrence);
    return meaning === undefined ? [] : { occurrence, meaning };
  });
}

/** A term that surely stands for one concept in some places and for another in more, or in as many as its usual meaning. */
function* sharedWords(settled: readonly Settled[], keptApart: KeptApart): Generator<Collapse> {
  for (const word of groupBy(settled, ({ meaning }) => spellingKey(meaning.term.text))) {
    const byConcept = groupBy(word, ({ meaning }) => meaning.concept.id);
    const [usual, ...others] = byConcept.toSorted(
      (a, b) => b.length - a.length || isSpecial(a[0]) - isSpecial(b[0]),
    );
    for (const { occurrence, meaning } of others.flat()) {
      const [{ occurrence: elsewhere, meaning: other }] = usual;
      const distinction = keptApart.by(meaning, other);
      if (distinction !== undefined) {
        yield { occurrence, here: meaning, other, elsewhere, distinction };
      }
    }
  }
}

function isSpecial({ meaning }: Settled): number {
  return Number(meaning.term.onlyWithCues);
}

/**
 * A term that may stand for either of two concepts, where the document has other words for both: but not where it is reported as
 * ambiguous, with all that it may stand for, nor where the passage across shows it.
 */
function* undecidedWords(
  { analysis, options, severities }: CheckContext,
  settled: readonly Settled[],
  keptApart: KeptApart,
): Generator<Collapse> {
  const isAsked = (severities.get(ambiguousTerm.code) ?? 'off') !== 'off';
  const asked = isAsked ? checkedLanguages(analysis, options.direction) : [];
  const across = new Across(analysis);
  const undecided = analysis.occurrences.filter(
    (occurrence) =>
      isUnresolved(occurrence) && !asked.includes(occurrence.language) && !across.isAligned(occurrence),
  );
  const named = undecided.length === 0 ? [] : groupBy(settled, ({ meaning }) => meaning.concept.id);
  const firstOf = new Map(named.map(([first]) => [first.meaning.concept.id, first.occurrence]));
  for (const occurrence of undecided) {
    const [here, ...others] = occurrence.senses.filter(({ concept }) => firstOf.has(concept.id));
    for (const other of others) {
      const distinction = keptApart.by(here, other);
      const elsewhere = firstOf.get(other.concept.id);
      if (distinction !== undefined && elsewhere !== undefined) {
        yield { occurrence, here, other, elsewhere, distinction };
      }
    }
  }
}

/** An English term beside the Chinese one of another concept, which it doesn't render, and elsewhere in its own meaning. */
function* wrongGlosses(
  { occurrences, reading }: Analysis,
  settled: readonly Settled[],
  keptApart: KeptApart,
): Generator<Collapse> {
  const meanings = new Map(settled.map(({ occurrence, meaning }) => [occurrence, meaning]));
  const byConcept = new Map(
    groupBy(settled, ({ meaning }) => meaning.concept.id).map((same) => [same[0].meaning.concept.id, same]),
  );
  for (const index of occurrences.keys()) {
    const gloss = glossOf(reading.units, occurrences, index);
    const pair = gloss === undefined ? [] : [occurrences[index], gloss];
    const english = pair.find(({ language }) => language === 'en');
    const chinese = pair.find(({ language }) => language === 'zh');
    const own = english && meanings.get(english);
    const meant = chinese && meanings.get(chinese);
    if (english === undefined || own === undefined || meant === undefined) {
      continue;
    }
    const distinction = keptApart.by({ concept: meant.concept, term: own.term }, own);
    const elsewhere = byConcept
      .get(own.concept.id)
      ?.find(({ occurrence }) => occurrence !== english)?.occurrence;
    if (distinction !== undefined && elsewhere !== undefined) {
      yield {
        occurrence: english,
        here: { concept: meant.concept, term: own.term },
        other: own,
        elsewhere,
        distinction,
      };
    }
  }
}

/** A term of a translation where its source speaks of another concept, and elsewhere in its own meaning. */
export function* strangersCollapsing(analysis: Analysis): Generator<Collapse | undefined> {
  const keptApart = new KeptApart(analysis.terminology);
  const firstsOf = new Map<string, Occurrence[]>();
  for (const { occurrence, meaning } of settledIn(analysis)) {
    const firsts = firstsOf.get(meaning.concept.id) ?? [];
    if (firsts.length < 2) firstsOf.set(meaning.concept.id, [...firsts, occurrence]);
  }
  for (const missing of findingMissing(analysis)) {
    yield missing?.instead && collapseOf(missing, missing.instead);
  }

  function collapseOf({ concepts }: MissingRendering, instead: Stranger): Collapse | undefined {
    const { meaning: other } = instead;
    const occurrence = analysis.at(instead.occurrence.start) ?? instead.occurrence;
    const here: Sense = { concept: concepts[0], term: other.term };
    const distinction = keptApart.by(here, other);
    const elsewhere = firstsOf.get(other.concept.id)?.find(({ start }) => start !== occurrence.start);
    return distinction && elsewhere && { occurrence, here, other, elsewhere, distinction, isAcross: true };
  }
}

/** The distinctions by the concepts that they keep apart. */
class KeptApart {
  private readonly distinctions = new Map<string, Distinction[]>();

  constructor({ distinctions }: Terminology) {
    for (const distinction of distinctions) {
      for (const id of new Set(distinction.between.map(({ concept }) => concept))) {
        this.distinctions.set(id, [...(this.distinctions.get(id) ?? []), distinction]);
      }
    }
  }

  /** The first that keeps two concepts apart, or the one from a term that stands for the other too. */
  by(one: Sense, other: Sense): Distinction | undefined {
    if (one.concept.id === other.concept.id) {
      return undefined;
    }
    return this.distinctions
      .get(one.concept.id)
      ?.find(({ between }) => [one, other].every((sense) => between.some((side) => isSide(side, sense))));
  }
}

function isSide({ concept, rendering }: Distinction['between'][number], sense: Sense): boolean {
  return (
    concept === sense.concept.id &&
    (rendering === undefined || spellingKey(rendering) === spellingKey(sense.term.text))
  );
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
    renderings: better.map(({ concept, term }) => foundRendering(concept.id, term)),
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
