import type { Role } from '../alignment/bitext.js';
import type { Language } from '../glossary/model.js';

/**
 * How the paths of documents and their translations differ, where the usual names don't tell: two patterns relative to one
 * folder, in which names in braces stand for what both have in common, `原文/{path}.md` and `translation/{path}.md`.
 */
export interface Pairing {
  readonly zh: string;
  readonly en: string;
  /** The language translated from; unless given, the direction tells. */
  readonly source?: Language;
}

/** Where a counterpart of a document is. */
export interface CounterpartPlace {
  /** Relative to the same folder as the document's own path, with `/` between its parts. */
  readonly path: string;
  /** What the counterpart is to the document; undefined where only what is written in the two can tell. */
  readonly role: Role | undefined;
  /** Whether a directive says so, in one of the two, and not only how they are named. */
  readonly isNamed: boolean;
}
