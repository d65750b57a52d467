import type { Word } from '../directives/directive.js';

/** Why a path in a directive leads to no counterpart. */
export type AstrayReason = 'quoted' | 'address' | 'section' | 'outside' | 'itself' | 'missing';

/** A path in a directive that leads to no counterpart. */
export interface Astray {
  readonly path: Word;
  readonly why: AstrayReason;
}

/** What is wrong with how a path is written at which there is nothing; `otherwise` where that isn't what is wrong. */
export function reasonIn(path: string, otherwise: AstrayReason): AstrayReason {
  if (/^(["'“”‘’`])[^]*["'“”‘’`]$/u.test(path)) return 'quoted';
  if (/^[a-z][a-z\d+.-]+:/iu.test(path)) return 'address';
  return path.includes('#') ? 'section' : otherwise;
}
