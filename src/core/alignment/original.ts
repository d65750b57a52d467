import type { Analysis } from '../analysis/analysis.js';

/**
 * Whether a document is nothing but the source of others that translate it: whoever works on these takes it as it is. One that
 * holds both texts itself is none.
 */
export function isOriginal({ bitexts, document: { uri } }: Analysis): boolean {
  const roles = bitexts
    .filter(({ trouble }) => trouble === undefined)
    .flatMap(({ source, target }) =>
      (['source', 'target'] as const).filter(
        (role) => ({ source, target })[role].analysis.document.uri === uri,
      ),
    );
  return roles.includes('source') && !roles.includes('target');
}
