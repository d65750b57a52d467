import type { Analysis } from '../analysis/analysis.js';
import { isBorrowed } from '../analysis/borrowed-words.js';
import { mayMean, meaningOf } from '../analysis/meaning.js';
import type { Choice, Occurrence } from '../analysis/occurrence.js';
import { WrittenScript } from '../analysis/written-script.js';
import { type Concept, inForce, type Language, type Sense, type Term } from '../glossary/model.js';
import { groupBy } from '../group.js';
import { Replayable } from '../replayable.js';
import { canStandIn, type ChineseScript } from '../text/chinese-script.js';
import type { Span } from '../text/span.js';
import type { Bitext } from './bitext.js';
import { isConfusable } from './confusable.js';
import { refersBack } from './reference-words.js';
import { RenderingCounts } from './rendered.js';
import { SideTerms } from './side-terms.js';
import { isSure, type Pair } from './unit.js';

/** A term of the source that the passage which translates its own renders less often, or not at all. */
export interface MissingRendering {
  readonly bitext: Bitext;
  readonly unit: Pair;
  /** The first of the term in the source's passage. */
  readonly occurrence: Occurrence;
  /** What it may mean: one concept, unless nothing tells which of several. */
  readonly concepts: readonly Concept[];
  /** The renderings there are, best first; never empty. */
  readonly renderings: readonly Choice[];
  /** How often the source's passage has the term. */
  readonly named: number;
  /** How often the passage has any of its renderings: less often than the source has the term. */
  readonly found: number;
  /** Where the target's passage has the term as it is in the source. */
  readonly untranslated?: Occurrence;
  /** A term in the target's passage that is easily confused with a rendering and renders nothing in the source's. */
  readonly instead?: Stranger;
}

/** A term in a translation that nothing in the source calls for. */
export interface Stranger {
  readonly occurrence: Occurrence;
  readonly meaning: Sense;
}

/**
 * Finds the renderings that are missing in a document, each concept once a unit, where the alignment is sure. Gives undefined
 * where a unit has no more of them, so that it may be left alone there.
 */
export function* findingMissing({
  bitexts,
  document,
}: Analysis): Generator<MissingRendering | undefined, void, void> {
  for (const bitext of bitexts) {
    if (bitext.target.analysis.document.uri === document.uri) yield* missingIn(bitext);
  }
}

const searches = new WeakMap<Bitext, Replayable<MissingRendering | undefined>>();

/**
 * The renderings that are missing in the target of a bitext, in the order of its units, with undefined behind those of each unit.
 * They are searched for once, whoever asks, so that all who count them count the same.
 */
export function missingIn(bitext: Bitext): Iterable<MissingRendering | undefined> {
  const search = searches.get(bitext) ?? new Replayable(searching(bitext));
  searches.set(bitext, search);
  return search;
}

function* searching(bitext: Bitext): Generator<MissingRendering | undefined, void, void> {
  const search = new Search(bitext);
  for (const [index, unit] of bitext.units.entries()) {
    if (isSure(unit)) yield* search.missingAt(index, unit);
    yield undefined;
  }
}

/** The search through one bitext. */
class Search {
  private readonly sourceTerms: SideTerms;
  private readonly targetTerms: SideTerms;
  private readonly rendered: RenderingCounts;
  /** Of Chinese only: English is written in one. */
  private readonly script: WrittenScript | undefined;

  constructor(private readonly bitext: Bitext) {
    this.sourceTerms = new SideTerms(bitext.source);
    this.targetTerms = new SideTerms(bitext.target);
    this.rendered = new RenderingCounts(this.targetTerms, bitext.target.language);
    const { analysis, language } = bitext.target;
    const passages = bitext.units.flatMap(({ target }) => target ?? []);
    this.script = language === 'zh' ? new WrittenScript(analysis, passages) : undefined;
  }

  *missingAt(index: number, unit: Pair): Generator<MissingRendering> {
    const { bitext } = this;
    const terms = this.sourceTerms.in(unit.source);
    const script = this.script?.of(unit.target);
    for (const same of groupBy(terms, (term) => keyOf(conceptsOf(term)))) {
      const [occurrence] = same;
      const concepts = conceptsOf(occurrence);
      const renderings = renderingsOf(occurrence, concepts, bitext.target.language, script);
      if (renderings.length === 0) continue;
      const named = this.timesNamed(same);
      const found = this.rendered.times(concepts, unit.target, named);
      if (
        found < named &&
        !this.isBesideUnit(index, concepts) &&
        !isBorrowed(occurrence, bitext.source.analysis)
      ) {
        const instead = found === 0 ? this.strangerIn(unit.target, terms, renderings) : undefined;
        if (instead === undefined && this.isReferredTo(index, concepts, found)) continue;
        const untranslated = this.targetTerms.foreignIn(unit.target).find((term) => mayMean(term, concepts));
        if (untranslated !== undefined && this.isLeftOnPurpose(untranslated)) continue;
        yield {
          bitext,
          unit,
          occurrence,
          concepts,
          renderings,
          named,
          found,
          ...(untranslated && { untranslated }),
          ...(instead && { instead }),
        };
      }
    }
  }

  /** How often some occurrences name what they mean; one that only explains the one before, *authentication (AuthN)*, doesn't. */
  private timesNamed(same: readonly Occurrence[]): number {
    const { text } = this.bitext.source.analysis.document;
    return same.filter(
      ({ start }, index) => index === 0 || !explanation.test(text.slice(same[index - 1].end, start)),
    ).length;
  }

  /** Whether the passage may speak of what was named in it, or in the one before, by a word such as *it* or 其. */
  private isReferredTo(index: number, concepts: readonly Concept[], found: number): boolean {
    const { units, target } = this.bitext;
    const passage = units[index].target;
    const terms = concepts.flatMap((concept) => concept.terms[target.language].map(({ text }) => text));
    if (passage === undefined || !refersBack(this.rendered.textOf(passage), target.language, terms)) {
      return false;
    }
    const before = index === 0 ? undefined : units[index - 1].target;
    return found > 0 || (before !== undefined && this.rendered.times(concepts, before, 1) > 0);
  }

  /**
   * Whether the rendering may have come to stand in the passage before or behind: where the file itself doesn't say what
   * translates what, and one of these has it more often than its own source calls for.
   */
  private isBesideUnit(index: number, concepts: readonly Concept[]): boolean {
    const { units } = this.bitext;
    return (
      units[index].confidence < 1 &&
      [index - 1, index + 1].some((beside) => {
        const { source, target } = units.at(beside) ?? {};
        if (target === undefined || beside < 0) return false;
        const called = source === undefined ? [] : this.sourceTerms.in(source);
        const times = called.filter((term) => mayMean(term, concepts)).length;
        return this.rendered.times(concepts, target, times + 1) > times;
      })
    );
  }

  /**
   * Whether a term that stands in the translation as it is in the source does so as a gloss, or by the usage of the language: Chinese
   * texts keep English words, English ones don't keep Chinese.
   */
  private isLeftOnPurpose({ start, end, language }: Occurrence): boolean {
    const { text } = this.bitext.target.analysis.document;
    return (
      language === 'en' ||
      (/[(（〔[［【《“"「『][\s*_]*$/u.test(text.slice(0, start).slice(-longestOpening)) &&
        /^[\s*_]*[)）〕\]］】》”"」』,，、]/u.test(text.slice(end)))
    );
  }

  /** A term in a passage that is easily confused with one of some renderings, while no term of the source's calls for it. */
  private strangerIn(
    passage: Span,
    called: readonly Occurrence[],
    renderings: readonly Choice[],
  ): Stranger | undefined {
    const { analysis } = this.bitext.target;
    const named = called.flatMap(({ senses }) => senses.map(({ concept }) => concept.id));
    for (const occurrence of this.targetTerms.in(passage)) {
      const meaning = meaningOf(occurrence);
      if (
        meaning !== undefined &&
        !occurrence.senses.some(({ concept }) => named.includes(concept.id)) &&
        renderings.some(({ concept, rendering }) =>
          isConfusable({ concept, term: rendering }, meaning, analysis.terminology),
        ) &&
        !isBorrowed(occurrence, analysis)
      ) {
        return { occurrence, meaning };
      }
    }
    return undefined;
  }
}

/** What stands between a term and another for it: *multitenancy (or multi-tenancy)*, 互联网（又称因特网）. */
const explanation =
  /^[\s*_]*[(（][\s*_“"]*(?:(?:also (?:known as|called)|or|i\.e\.,?|也称|又称|亦称|或称|或|即)[\s*_“"]*)?$/iu;

/** How far before a term its opening parenthesis is looked for, in code units. */
const longestOpening = 8;

/** What an occurrence means, or all that it may mean. */
function conceptsOf(occurrence: Occurrence): Concept[] {
  const meaning = meaningOf(occurrence);
  return meaning === undefined ? occurrence.senses.map(({ concept }) => concept) : [meaning.concept];
}

function keyOf(concepts: readonly Concept[]): string {
  return concepts
    .map(({ id }) => id)
    .toSorted()
    .join('\n');
}

/**
 * The terms in force of some concepts in a language, the one that was settled on first, then preferred ones. Of Chinese ones those
 * that can stand in a text in a script, as far as it is known; those of a region only where a concept has no others.
 */
function renderingsOf(
  { resolution }: Occurrence,
  concepts: readonly Concept[],
  language: Language,
  script: ChineseScript | undefined,
): Choice[] {
  const settled = resolution?.choice.rendering.text;
  const rank = ({ text, status }: Term) => (text === settled ? 0 : status === 'preferred' ? 1 : 2);
  return concepts.flatMap((concept) => {
    const terms = concept.terms[language].filter(
      (term) => inForce(term) && !term.onlyWithCues && (language === 'en' || isWritten(term, script)),
    );
    const common = terms.filter(({ region }) => region === undefined);
    return (common.length > 0 || language === 'en' ? common : terms)
      .toSorted((a, b) => rank(a) - rank(b))
      .map((rendering) => ({ concept, rendering }));
  });
}

/** Whether a term, in one of its forms, can stand in a text in a script. */
function isWritten({ text, forms }: Term, script: ChineseScript | undefined): boolean {
  return [text, ...forms].some((spelling) => canStandIn(spelling, script));
}
