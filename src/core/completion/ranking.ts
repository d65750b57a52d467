import type { Concept } from '../glossary/model.js';
import { type Grade, grades } from '../search/match-key.js';
import type { Offer } from './offers.js';

/**
 * What leads from what is typed to a term: its own words; a term of the other language that it renders; a term that it takes the
 * place of; another spelling, which isn't the one that is offered.
 */
export const wordings = ['own', 'rendering', 'replacement', 'spelling'] as const;
export type Wording = (typeof wordings)[number];

/** Where a term is at home: in a region whose terms the document has, in no region alone, in another region. */
export const homes = ['here', 'anywhere', 'elsewhere'] as const;
export type Home = (typeof homes)[number];

/** A term that may be offered, with all that it is ranked by. */
export interface Candidate extends Offer {
  /** Whether it can stand in a text in the document's script; so can, in any, what is decided on. */
  readonly isInScript: boolean;
  readonly grade: Grade;
  readonly wording: Wording;
  /** Whether something is decided of its concept, if not for this term. */
  readonly isConceptDecided: boolean;
  /** Whether a cue in the sentence speaks for it. */
  readonly hasCue: boolean;
  /** Whether the document has its concept already. */
  readonly isUsed: boolean;
  readonly home: Home;
  /** Whether it leads its concept, as preferred terms do before admitted ones. */
  readonly isLeading: boolean;
  /** How long what was found is, in UTF-16 code units. */
  readonly length: number;
}

/**
 * By what terms are put in order, the most important first: a criterion decides only between those that all before it hold to be
 * alike, for the lower value. `docs/completion.md` says the same to readers.
 */
export const criteria = {
  /** Chinese is written in the document's script. */
  script: ({ isInScript }) => (isInScript ? 0 : 1),
  /** The closer what is typed fits, the better. */
  fit: ({ grade }) => grades.indexOf(grade),
  /** A term that goes on from more of what stands there says more than one that leaves it standing. */
  stretch: ({ start }) => start,
  /** Who types the words of a term means it rather than what they only lead to. */
  wording: ({ wording }) => wordings.indexOf(wording),
  decision: ({ isDecided, isConceptDecided }) => (isDecided ? 0 : isConceptDecided ? 2 : 1),
  cue: ({ hasCue }) => (hasCue ? 0 : 1),
  /** What a document speaks of it will speak of again. */
  use: ({ isUsed }) => (isUsed ? 0 : 1),
  region: ({ home }) => homes.indexOf(home),
  status: ({ isLeading }) => (isLeading ? 0 : 1),
  /** The less is left to type, the likelier it is what is being typed. */
  remainder: ({ length }) => length,
} satisfies Record<string, (candidate: Candidate) => number>;

const inOrder = Object.values(criteria);

/** Candidates by the {@link criteria}, the best first, each term once; without what another one makes needless. */
export function ranked(candidates: readonly Candidate[]): Candidate[] {
  const inScript = new Set(candidates.filter(({ isInScript }) => isInScript).map(({ concept }) => concept));
  const closest = Math.min(
    ...candidates.filter(({ wording }) => wording !== 'spelling').map((each) => criteria.fit(each)),
  );
  const needed = candidates.filter(
    (each) => !isInOtherScript(each, inScript) && !isFarFetched(each, closest),
  );
  const values = new Map(needed.map((each) => [each, inOrder.map((criterion) => criterion(each))]));
  const sorted = needed.toSorted((a, b) => compare(values.get(a) ?? [], values.get(b) ?? []));
  const unique = new Map<string, Candidate>();
  for (const each of sorted) {
    const key = `${each.concept.id} ${each.term.text}`;
    if (!unique.has(key)) unique.set(key, each);
  }
  return [...unique.values()];
}

/** Whether a candidate is in the other script, while its concept has one in the document's. */
function isInOtherScript({ isInScript, concept }: Candidate, inScript: ReadonlySet<Concept>): boolean {
  return !isInScript && inScript.has(concept);
}

/**
 * Whether a candidate shows nothing of what is typed, which another fits as well: who types *cybersp* doesn't mean *cyber theft* by
 * *cyberspace theft* before typing the *t*.
 */
function isFarFetched(candidate: Candidate, closest: number): boolean {
  return candidate.wording === 'spelling' && criteria.fit(candidate) >= closest;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at === -1 ? 0 : a[at] - b[at];
}
