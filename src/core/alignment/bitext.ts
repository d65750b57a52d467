import type { Analysis } from '../analysis/analysis.js';
import type { Language } from '../glossary/model.js';
import type { Unit } from './unit.js';

/** One of the two texts of a bitext. */
export interface Side {
  /** Of its document by itself; the two sides may stand in one document, and then have one analysis or two. */
  readonly analysis: Analysis;
  readonly language: Language;
}

/** What keeps two texts from being aligned. */
export type BitextTrouble =
  /** One of the sides has no prose in its language. */
  | 'empty-side'
  /** Both are in one language, or the same text. */
  | 'same-language'
  /** Hardly anything of the one corresponds to anything of the other. */
  | 'no-correspondence';

/** A text and its translation, side by side. */
export interface Bitext {
  readonly source: Side;
  readonly target: Side;
  /** In the order of both texts; none where there is `trouble`. */
  readonly units: readonly Unit[];
  readonly trouble?: BitextTrouble;
}

export type Role = 'source' | 'target';

/** The role on the other side. */
export function otherRole(role: Role): Role {
  return role === 'source' ? 'target' : 'source';
}
