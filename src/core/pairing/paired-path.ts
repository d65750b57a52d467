import type { Language } from '../glossary/model.js';
import { filledPattern, placeholdersOf } from './name-pattern.js';
import type { Pairing } from './pairing.js';

/** The path on the other side of a pairing, and the language there. */
export interface PairedPath {
  readonly path: string;
  readonly language: Language;
}

/**
 * Where, by a pairing, counterparts of the document at a path are: one, or none where the pairing isn't about it; two where its
 * path is of both patterns. It holds in both directions: what doesn't lead back, or doesn't tell which is which, is not
 * given. All paths are relative to the folder of the patterns.
 */
export function pairedPaths(path: string, pairing: Pairing): PairedPath[] {
  const [fromZh, fromEn] = [otherPath(path, pairing.zh, pairing.en), otherPath(path, pairing.en, pairing.zh)];
  return fromZh === fromEn
    ? []
    : [
        ...(fromZh === undefined ? [] : [{ path: fromZh, language: 'en' as const }]),
        ...(fromEn === undefined ? [] : [{ path: fromEn, language: 'zh' as const }]),
      ];
}

function otherPath(path: string, own: string, other: string): string | undefined {
  const values = placeholdersOf(path, own);
  const there = values && filledPattern(other, values);
  const isPath = there !== undefined && there.split('/').every((name) => name !== '');
  const back = isPath ? placeholdersOf(there, other) : undefined;
  return back !== undefined && filledPattern(own, back) === path ? there : undefined;
}
