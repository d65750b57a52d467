import type { Decision } from '../decisions/decision.js';
import type { Concept, Language, Sense, Term } from '../glossary/model.js';
import type { Passage, Span } from '../text/span.js';

/** One way to put an occurrence into the other language. */
export interface Choice {
  readonly concept: Concept;
  readonly rendering: Term;
}

/** A term as it stands in a document. */
export interface Occurrence extends Span {
  readonly text: string;
  readonly language: Language;
  /** What it may mean here, best first; never empty. */
  readonly senses: readonly Sense[];
  /**
   * How it may be rendered, best first: for a Chinese term each rendering in force, for an English one the
   * leading Chinese term of each concept. More than one makes the occurrence ambiguous.
   */
  readonly choices: readonly Choice[];
  /** How one of the choices was settled on; absent where the occurrence is ambiguous and nothing resolves it. */
  readonly resolution?: Resolution;
}

/** An occurrence of which it has not been looked at yet whether something resolves it. */
export type Candidate = Omit<Occurrence, 'resolution'>;

/** How an occurrence came to have one rendering. */
export type Resolution =
  /** Someone has decided, and put it on record. */
  | { readonly by: 'decision'; readonly choice: Choice; readonly decision: Decision }
  /** There is no other choice. */
  | { readonly by: 'only-choice'; readonly choice: Choice }
  /** The other language stands beside it: 网络安全（cybersecurity）. */
  | { readonly by: 'gloss'; readonly choice: Choice; readonly gloss: Span }
  /** It is what stands for it in its translation. */
  | { readonly by: 'translation'; readonly choice: Choice; readonly rendering: Passage }
  /** Words in the same sentence speak for it. */
  | { readonly by: 'cue'; readonly choice: Choice; readonly cues: readonly Span[] }
  /** It is part of a longer term, which is rendered as a whole. */
  | { readonly by: 'compound'; readonly choice: Choice; readonly compound: Span };

/** Whether an occurrence has several renderings and nothing tells which is meant. */
export function isUnresolved(occurrence: Occurrence): boolean {
  return occurrence.choices.length > 1 && occurrence.resolution === undefined;
}
