import type { Span } from '../../text/span.js';
import type { Concept, Source, Term } from '../model.js';

/** What is known beyond the file that is being written. */
export interface Knowledge {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly sources: ReadonlyMap<string, Source>;
  /** How a Chinese term is probably read, with tone marks. */
  readonly suggestPinyin?: (term: string) => string | undefined;
}

/** What may be written in a place of a glossary file, or of a directive. */
export interface Completion {
  readonly what: 'key' | 'entry' | 'word' | 'directive' | 'concept' | 'term' | 'source';
  readonly label: string;
  /** What takes the place of what has been typed. */
  readonly insert: string;
  /** Whether `insert` is a snippet, with places to fill in (`$1`) and `$`, `}` and `\` escaped. */
  readonly isSnippet?: true;
  /** What it can be found by beside its label. */
  readonly filter?: string;
  /** What it means, in one English sentence; the key of its translation. */
  readonly about?: string;
  readonly concept?: Concept;
  /** The term that it is, where that one is to be told from the others of its concept. */
  readonly rendering?: Term;
  readonly source?: Source;
  /** Whether something may be chosen from once it is inserted. */
  readonly leadsOn?: true;
}

/** What may be written in a place, in the order to show it in, and what it replaces. */
export interface Completions extends Span {
  readonly items: readonly Completion[];
}
