import { Across } from '../core/alignment/across.js';
import {
  findingMissing,
  type MissingRendering,
  type Stranger,
} from '../core/alignment/missing-renderings.js';
import type { Analysis } from '../core/analysis/analysis.js';
import { glossOf } from '../core/analysis/gloss.js';
import { meaningOf } from '../core/analysis/meaning.js';
import { type Occurrence, isUnresolved } from '../core/analysis/occurrence.js';
import type { Distinction, Sense } from '../core/glossary/model.js';
import { groupBy } from '../core/group.js';
import { spellingKey } from '../core/text/spelling-key.js';
import { ambiguousTerm } from './ambiguous-term.js';
import type { CheckContext } from './check.js';
import { checkedLanguages } from './direction.js';
import { KeptApart } from './kept-apart.js';

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

/** Where a document itself shows that a word stands for two concepts, whatever its source says. */
export function* collapsesWithin(context: CheckContext): Generator<Collapse> {
  const { analysis } = context;
  const keptApart = new KeptApart(analysis.terminology);
  const settled = settledIn(analysis);
  yield* sharedWords(settled, keptApart);
  yield* undecidedWords(context, settled, keptApart);
  yield* wrongGlosses(analysis, settled, keptApart);
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
