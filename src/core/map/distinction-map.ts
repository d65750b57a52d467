import { type Concept, type Distinction, inForce, type Language, type Term } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { spellingKey } from '../text/spelling-key.js';

/*
 * What a concept shares words with and is distinguished from, as data: bands, one a concept, with the words in which each is
 * put. A word of several concepts is there once, in the first band that has it.
 */

/** How much a map shows at most, so that any glossary gives a picture that can be taken in. */
export const most = {
  concepts: 8,
  /** Terms of one language: of the concept that the map is of, and of each other. */
  terms: { own: 12, others: 4 },
  distinctions: 12,
} as const;

/** A term in the band it stands in. */
export interface MapTerm {
  readonly term: Term;
  /** The number of its band, from 0. */
  readonly band: number;
}

/** A concept with the terms that are shown of it. */
export interface Band {
  readonly concept: Concept;
  /** Those that stand in it: a term of an earlier band too stands there. */
  readonly terms: Readonly<Record<Language, readonly MapTerm[]>>;
  /** How many terms of each language are not shown. */
  readonly left: Readonly<Record<Language, number>>;
}

/** Says that a term is one of a concept's. */
export interface MapLine {
  readonly from: MapTerm;
  /** The number of the concept's band. */
  readonly band: number;
  /** The term as this concept has it: its status may be another one than in the band where it stands. */
  readonly as: Term;
}

/** A side of a distinction that is in the map: a band, or one term. */
export interface MapSide {
  readonly band: number;
  readonly term?: MapTerm;
}

/** A distinction that the concept takes part in, with those of its sides that are in the map. */
export interface MapDistinction {
  /** From 1, by which the picture calls it. */
  readonly number: number;
  readonly distinction: Distinction;
  readonly sides: readonly MapSide[];
}

export interface DistinctionMap {
  /** The concept that the map is of, then those that share a word with it, then those that it is distinguished from. */
  readonly bands: readonly Band[];
  readonly lines: readonly MapLine[];
  readonly distinctions: readonly MapDistinction[];
  /** What there is besides and isn't shown. */
  readonly left: { readonly concepts: number; readonly distinctions: number };
}

/** The map of a concept. */
export function mapOf(concept: Concept, terminology: Terminology): DistinctionMap {
  const near = neighboursOf(concept, terminology);
  const concepts = [concept, ...near.slice(0, most.concepts - 1)];
  const { bands, lines } = bandsOf(concepts);
  const distinctions = terminology.distinctionsOf(concept);
  return {
    bands,
    lines,
    distinctions: distinctions.slice(0, most.distinctions).map((distinction, index) => ({
      number: index + 1,
      distinction,
      sides: sidesOf(distinction, bands, lines),
    })),
    left: {
      concepts: near.length + 1 - concepts.length,
      distinctions: Math.max(0, distinctions.length - most.distinctions),
    },
  };
}

/** The concepts that share a word with one, in whatever spelling, then those that it is distinguished from. */
function neighboursOf(concept: Concept, terminology: Terminology): Concept[] {
  const own = (['zh', 'en'] as const).flatMap((language) => shownIn(concept, language, 'own', new Set()));
  const sharing = own.flatMap(({ text }) => terminology.sensesOf(text));
  const apart = terminology
    .distinctionsOf(concept)
    .flatMap(({ between }) => between.flatMap((side) => terminology.concepts.get(side.concept) ?? []));
  const near = new Set([...sharing.map((sense) => sense.concept), ...apart]);
  near.delete(concept);
  return [...near];
}

function bandsOf(concepts: readonly Concept[]): { bands: Band[]; lines: MapLine[] } {
  const standing = new Map<string, MapTerm>();
  const lines: MapLine[] = [];
  const shared = new Set(keysOfSeveral(concepts));
  const bands = concepts.map((concept, band): Band => {
    const standingIn = (language: Language): MapTerm[] =>
      shownIn(concept, language, band === 0 ? 'own' : 'others', shared).flatMap((as) => {
        const key = keyOf(as);
        const known = standing.get(key);
        const from = known ?? { term: as, band };
        standing.set(key, from);
        lines.push({ from, band, as });
        return known === undefined ? [from] : [];
      });
    const terms = { zh: standingIn('zh'), en: standingIn('en') };
    const isShown = (language: Language) =>
      lines.filter((line) => line.band === band && line.as.language === language).length;
    const left = (language: Language) => concept.terms[language].length - isShown(language);
    return { concept, terms, left: { zh: left('zh'), en: left('en') } };
  });
  return { bands, lines };
}

/** The terms of several concepts first, then those in force; in their order otherwise. */
function shownIn(
  concept: Concept,
  language: Language,
  whose: keyof typeof most.terms,
  shared: ReadonlySet<string>,
): Term[] {
  const rank = (term: Term) => (shared.has(keyOf(term)) ? 0 : inForce(term) ? 1 : 2);
  const terms = concept.terms[language];
  const chosen = new Set(terms.toSorted((a, b) => rank(a) - rank(b)).slice(0, most.terms[whose]));
  return terms.filter((term) => chosen.has(term));
}

function keysOfSeveral(concepts: readonly Concept[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of concepts) {
    for (const key of new Set([...terms.zh, ...terms.en].map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([key]) => key);
}

/** The same for a term in all spellings that the matcher takes for one. */
function keyOf({ language, text }: Pick<Term, 'language' | 'text'>): string {
  return `${language} ${spellingKey(text)}`;
}

function sidesOf(
  { between }: Distinction,
  bands: readonly Band[],
  lines: readonly MapLine[],
): readonly MapSide[] {
  return between.flatMap(({ concept, rendering }) => {
    const band = bands.findIndex((each) => each.concept.id === concept);
    if (band === -1) return [];
    const line = lines.find(
      ({ as, band: other }) =>
        other === band && rendering !== undefined && spellingKey(as.text) === spellingKey(rendering),
    );
    return line === undefined ? [{ band }] : [{ band, term: line.from }];
  });
}
