import type { Fix, Severity } from '../finding.js';
import type { Span } from '../text/span.js';
import type { ProblemCode } from './problems.js';

/*
 * The glossary as data, after loading: one entry is one concept (ISO 704), a concept has terms in each
 * language, and a term has an administrative status (ISO 30042, TBX-Basic).
 */

export type Language = 'zh' | 'en';

/** TBX `administrativeStatus`, without its `-admn-sts` suffix. */
export type Status = 'preferred' | 'admitted' | 'deprecated' | 'superseded';

/** Where something stands in a glossary file. Line and column count from 1, columns in UTF-16 code units. */
export interface Place extends Span {
  readonly uri: string;
  readonly line: number;
  readonly column: number;
}

/** A text that may be given in one language or in both. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/**
 * One term of a concept. Seen from a term of the other language it is a *rendering*: the English terms of a
 * concept render its Chinese ones, and the reverse.
 */
export interface Term {
  readonly text: string;
  readonly language: Language;
  readonly status: Status;
  /** Hànyǔ Pīnyīn with tone marks; of Chinese terms only. */
  readonly pinyin?: string;
  /** Where the form is at home, as an ISO 3166 code (`TW`, `HK`); absent for mainland Chinese. */
  readonly region?: string;
  /** When this rendering is the right one, in words. */
  readonly when: LocalizedText;
  readonly since?: string;
  readonly until?: string;
  /** Other spellings of the same term: never ambiguous with it. */
  readonly forms: readonly string[];
  /** Words whose presence in the same sentence speaks for this term. */
  readonly cues: readonly string[];
  /** The term has this concept's meaning only where one of its cues stands. */
  readonly onlyWithCues: boolean;
  /** Key of a {@link Source}, then where in it: `cai-2015 §1.1`. */
  readonly source?: string;
  readonly note: LocalizedText;
  readonly place: Place;
}

export interface Concept {
  readonly id: string;
  /** TBX `subjectField`. */
  readonly subject?: string;
  readonly definition: LocalizedText;
  readonly terms: Readonly<Record<Language, readonly Term[]>>;
  /** Longer strings in which a term of this concept is not the term. */
  readonly not: readonly string[];
  readonly note: LocalizedText;
  /** Ids of related concepts. */
  readonly see: readonly string[];
  readonly source?: string;
  /** The glossary's own tests of the entry. */
  readonly examples: readonly Example[];
  readonly place: Place;
  readonly parts: Parts;
}

/** Where the parts of an entry stand in its file, by their path in the entry: `en.0.cues.1`, `see.0`, `source`. */
export type Parts = Readonly<Record<string, Span>>;

/** A sentence with what is to become of terms in it. */
export interface Example {
  readonly text: string;
  /** Empty where the concept is to be found and not to be left open. */
  readonly expected: readonly Expectation[];
  readonly place: Place;
}

export interface Expectation {
  /** The term it speaks of; absent for all terms of the concept. */
  readonly term?: string;
  /** The text of a rendering, `ambiguous` or `nothing`. */
  readonly outcome: string;
}

/** What a written form may be: a term, as the term of one concept. */
export interface Sense {
  readonly concept: Concept;
  readonly term: Term;
}

/** What one side of a distinction is: a concept, or one rendering of it. */
export interface DistinctionPoint {
  readonly concept: string;
  readonly rendering?: string;
  readonly says: LocalizedText;
}

/** A statement, with its source, of how concepts (or renderings of one) differ. */
export interface Distinction {
  readonly id: string;
  /** The concepts it keeps apart, or the renderings of one. */
  readonly between: readonly { readonly concept: string; readonly rendering?: string }[];
  readonly says: LocalizedText;
  readonly points: readonly DistinctionPoint[];
  readonly source?: string;
  readonly place: Place;
  readonly parts: Parts;
}

export interface Source {
  readonly key: string;
  readonly author?: string;
  readonly year?: string;
  readonly title?: string;
  readonly url?: string;
  readonly place: Place;
}

/** Where a glossary comes from; the nearest to a document last. */
export const origins = ['bundled', 'user', 'workspace'] as const;
export type Origin = (typeof origins)[number];

/** One glossary file. */
export interface Glossary {
  readonly uri: string;
  readonly origin: Origin;
  readonly title?: string;
  readonly sources: readonly Source[];
  readonly concepts: readonly Concept[];
  readonly distinctions: readonly Distinction[];
}

/** A fault of a glossary file, at its place, with a code that never changes. */
export interface GlossaryProblem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What is wrong and what to do, in the reader's language. */
  readonly message: string;
  readonly place: Place;
  readonly fixes: readonly Fix[];
}

/** A text in the reader's language where it is given in that, else in any; empty where it is given in none. */
export function textFor(text: LocalizedText, reader: Language): string {
  return text[reader] ?? anyText(text) ?? '';
}

/** A text in whatever language it is given, English first. */
export function anyText(text: LocalizedText): string | undefined {
  return text.en ?? text.zh;
}

/** The terms of a concept, the Chinese ones first. */
export function termsOf({ terms }: Pick<Concept, 'terms'>): readonly Term[] {
  return [...terms.zh, ...terms.en];
}

/** Renderings that may be chosen: the others are known only to be warned of. */
export function inForce(term: Term): boolean {
  return term.status === 'preferred' || term.status === 'admitted';
}

/** The term that stands for a concept in a language, where it has one. */
export function leadingTerm(concept: Pick<Concept, 'terms'>, language: Language): Term | undefined {
  const terms = concept.terms[language];
  return terms.find(({ status }) => status === 'preferred') ?? terms.find(inForce) ?? terms.at(0);
}
