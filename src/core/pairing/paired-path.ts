import type { Language } from '../glossary/model.js';
import { filledPattern, placeholdersOf } from './name-pattern.js';
import type { Pairing } from './pairing.js';

/** The path on the other side of a pairing, and the language there. */
export interface PairedPath {
  readonly path: string;
  readonly language: Language;
}

/**
 * Where, by a pairing, the counterpart of the document at a path is; undefined where the pairing isn't about it. It holds in
 * both directions: what doesn't lead back is not given. Both paths are relative to the folder of the patterns.
 */
export function pairedPath(path: string, pairing: Pairing): PairedPath | undefined {
  for (const [own, other] of [
    ['zh', 'en'],
    ['en', 'zh'],
  ] as const) {
    const values = placeholdersOf(path, pairing[own]);
    const there = values && filledPattern(pairing[other], values);
    if (there !== undefined && leadsBack(there, pairing, own, path)) {
      return { path: there, language: other };
    }
  }
  return undefined;
}

function leadsBack(there: string, pairing: Pairing, own: Language, path: string): boolean {
  const values = placeholdersOf(there, pairing[own === 'zh' ? 'en' : 'zh']);
  return values !== undefined && filledPattern(pairing[own], values) === path;
}
