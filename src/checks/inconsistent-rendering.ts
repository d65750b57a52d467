import { Across } from '../core/alignment/across.js';
import type { Analysis } from '../core/analysis/analysis.js';
import { isBorrowed } from '../core/analysis/borrowed-words.js';
import { Cues } from '../core/analysis/cues.js';
import { describeDistinction, describeTerm } from '../core/analysis/describe.js';
import { replacementBy } from '../core/analysis/fixes.js';
import { meaningOf } from '../core/analysis/meaning.js';
import type { Occurrence } from '../core/analysis/occurrence.js';
import { plainText } from '../core/documents/reading.js';
import type { Finding, Fix, Related } from '../core/finding.js';
import { type Concept, inForce, type Term } from '../core/glossary/model.js';
import { groupBy } from '../core/group.js';
import type { Localize } from '../core/localize.js';
import { sentenceAround } from '../core/text/sentence.js';
import { isShortFor } from '../core/text/short-form.js';
import { atMostInformation } from './at-most-information.js';
import type { Check, CheckContext } from './check.js';
import { decidedInSource } from './decided-in-source.js';
import { firstForAll } from './first-for-all.js';
import { foundRendering } from './found-rendering.js';
import { inconsistentSpellings } from './inconsistent-spelling.js';
import { RelatedPlaces } from './related-places.js';

/**
 * One concept under two names in one document, where no decision says which. The rarer name is what is pointed at; where
 * it is only spelt in two ways, more quietly.
 */
export const inconsistentRendering: Check = {
  code: 'inconsistent-rendering',
  defaultSeverity: 'warning',
  description: 'One concept is rendered in two ways in one document, and no decision says which.',
  run: findInconsistentRenderings,
};

/** A place where a term in force is the writer's own word for a concept. */
interface Use {
  readonly occurrence: Occurrence;
  readonly concept: Concept;
  readonly term: Term;
}

/** One name of a concept, with the short forms of it, and where it stands. */
interface Wording {
  readonly term: Term;
  readonly uses: readonly Use[];
}

function* findInconsistentRenderings(context: CheckContext): Generator<Finding | undefined> {
  const { analysis } = context;
  const cues = new Cues(analysis.terminology, analysis.reading.units);
  const sources = new Sources(analysis);
  const uses = usesIn(context).filter((use) => !sources.decideOn(use));
  for (const alike of groupBy(uses, ({ concept, term }) =>
    [concept.id, term.language, term.region ?? ''].join('\n'),
  )) {
    const own = wordingsOf(alike).length > 1 ? yield* spokenOfApart(alike, context) : [];
    const [leading, ...others] = wordingsOf(own.filter((use) => sources.mayHave(use)));
    for (const { term, uses: all } of others) {
      const other = { term, uses: sources.withoutFaithful(all, leading.uses) };
      const wavering = other.uses.filter(
        ({ occurrence }) => cues.of(term, occurrence).length === 0 && !context.isSilenced(occurrence),
      );
      yield* findingsFor(wavering, other, leading, sources, context);
    }
  }
  const written = groupBy(uses, ({ concept, term }) => `${concept.id}\n${term.text}`);
  yield* inconsistentSpellings(
    inconsistentRendering.code,
    written.map((group) => group.map(({ occurrence }) => occurrence)),
    context,
  );
}

/** The terms in force of the document's own language that surely mean one concept on which nothing is decided. */
function usesIn({ analysis }: CheckContext): Use[] {
  const languages = analysis.languages;
  return analysis.occurrences.flatMap((occurrence) => {
    const meaning = languages.includes(occurrence.language) ? meaningOf(occurrence) : undefined;
    if (meaning === undefined || !inForce(meaning.term)) {
      return [];
    }
    const { language, start } = occurrence;
    const decided = analysis.decisions.renderingsOf(meaning.concept, language, start);
    return decided.length > 0 ? [] : { occurrence, ...meaning };
  });
}

/** Without the words that are not the writer's own, and without the sentences that speak of two names at once. */
function* spokenOfApart(uses: readonly Use[], { analysis }: CheckContext): Generator<undefined, Use[]> {
  const own: Use[] = [];
  for (const use of uses) {
    if (!isBorrowed(use.occurrence, analysis)) {
      own.push(use);
    }
    yield undefined;
  }
  const sentences = groupBy(own, ({ occurrence }) =>
    String(sentenceAround(analysis.reading.units, occurrence).start),
  );
  return sentences.filter((sentence) => wordingsOf(sentence).length === 1).flat();
}

/** The names that stand at some places: the most frequent first, then preferred ones, then the earliest. */
function wordingsOf(uses: readonly Use[]): Wording[] {
  const byTerm = groupBy(uses, ({ term }) => term.text).toSorted((a, b) => b.length - a.length);
  const wordings: { term: Term; uses: Use[] }[] = [];
  for (const group of byTerm) {
    const { term } = group[0];
    const same = wordings.find((wording) => isSameName(wording.term, term));
    if (same === undefined) {
      wordings.push({ term, uses: [...group] });
    } else {
      same.uses.push(...group);
    }
  }
  return wordings.sort((a, b) => b.uses.length - a.uses.length || isPreferred(b.term) - isPreferred(a.term));
}

function isSameName(one: Term, other: Term): boolean {
  const { language } = one;
  return isShortFor(one.text, other.text, language) || isShortFor(other.text, one.text, language);
}

function isPreferred({ status }: Term): number {
  return Number(status === 'preferred');
}

/** What a translation's terms stand for in its source. */
class Sources {
  private readonly across: Across;
  private readonly places: RelatedPlaces;
  /** Whether any source has decisions: most have none, and what stands across need not be looked at for them. */
  private readonly isDecided: boolean;

  constructor(analysis: Analysis) {
    this.across = new Across(analysis);
    this.places = new RelatedPlaces(analysis);
    this.isDecided = analysis.bitexts.some(({ source }) => source.analysis.decisions.all.length > 0);
  }

  /** Some uses without those that change their name only because the source does: 赛博空间 where it has 网络空间 elsewhere. */
  withoutFaithful(uses: readonly Use[], leading: readonly Use[]): Use[] {
    const usual = new Set(leading.flatMap((use) => this.termsOf(use)));
    return uses.filter((use) => {
      const terms = this.termsOf(use);
      return usual.size === 0 || terms.length === 0 || terms.some((term) => usual.has(term));
    });
  }

  /** Whether a use may be there for the sake of the source: 审核 is nothing but a word where that has *to review*. */
  mayHave({ occurrence, concept }: Use): boolean {
    return this.across.mayRender(occurrence, concept);
  }

  /** Whether it is decided in the source what a use renders there. */
  decideOn({ occurrence, concept }: Use): boolean {
    return this.isDecided && decidedInSource(occurrence, concept, this.across).length > 0;
  }

  /** Where the source has what a use renders, in words. */
  placesOf({ occurrence, concept }: Use, localize: Localize): Related[] {
    return this.across
      .sourcesOf(occurrence, concept)
      .slice(0, 1)
      .map((source) => this.places.ofSource(source, localize));
  }

  private termsOf({ occurrence, concept }: Use): string[] {
    return this.across
      .sourcesOf(occurrence, concept)
      .flatMap(({ occurrence: { senses } }) => senses.map(({ term }) => term.text));
  }
}

function* findingsFor(
  wavering: readonly Use[],
  other: Wording,
  leading: Wording,
  sources: Sources,
  context: CheckContext,
): Generator<Finding> {
  for (const { place: use, severity, later } of firstForAll(wavering, context)) {
    const graded = use.occurrence.resolution?.by === 'translation' ? atMostInformation(severity) : severity;
    yield findingAt(use, later, other, leading, sources, { ...context, severity: graded });
  }
}

function findingAt(
  use: Use,
  later: readonly Use[],
  other: Wording,
  leading: Wording,
  sources: Sources,
  { analysis, severity, localize, reader }: CheckContext,
): Finding {
  const { occurrence, concept, term } = use;
  const { start, end, text } = occurrence;
  const { terminology } = analysis;
  const audience = { reader, localize, terminology };
  const distinctions = terminology
    .distinctionsOf(concept)
    .filter(({ between }) =>
      [term, leading.term].every(({ text }) =>
        between.some((side) => side.concept === concept.id && side.rendering === text),
      ),
    );
  return {
    code: inconsistentRendering.code,
    severity,
    start,
    end,
    text,
    message: localize(
      '“{0}” stands for what is “{1}” elsewhere in this document ({2} against {3}); keep to one, or decide.',
      plainText(analysis.reading, occurrence),
      leading.term.text,
      other.uses.length,
      leading.uses.length,
    ),
    details: [
      ...[leading.term, term].map((each) => describeTerm(each, audience)),
      ...distinctions.map((distinction) => describeDistinction(distinction, terminology, reader)),
    ],
    concepts: [concept.id],
    renderings: [leading.term, term].map((each) => foundRendering(concept.id, each, reader)),
    related: [
      { message: localize('“{0}” here', leading.term.text), span: spanOf(leading.uses[0]) },
      ...later.map((each) => ({ message: localize('Here too'), span: spanOf(each) })),
      ...sources.placesOf(use, localize),
    ],
    fixes: fixesFor(occurrence, term, later, leading.term, analysis, localize),
  };
}

function spanOf({ occurrence: { start, end } }: Use): { start: number; end: number } {
  return { start, end };
}

function fixesFor(
  occurrence: Occurrence,
  term: Term,
  later: readonly Use[],
  leading: Term,
  analysis: Analysis,
  localize: CheckContext['localize'],
): Fix[] {
  const here = replacementBy(leading, term, occurrence, analysis, localize) ?? [];
  const others = later.flatMap(
    (use) => replacementBy(leading, use.term, use.occurrence, analysis, localize) ?? [],
  );
  const all = [here, others].flat();
  const title = localize('Replace all {0} with “{1}”', all.length, leading.text);
  const together = { title, edits: all.flatMap(({ edits }) => edits), certain: false };
  return [here, others.length === 0 ? [] : together].flat();
}
