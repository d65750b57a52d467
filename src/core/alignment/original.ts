import type { Analysis } from '../analysis/analysis.js';
import { ownSides } from './own-sides.js';

/**
 * Whether a document is the source in its bitexts, and the translation in none: whoever works on the translations takes it as it
 * is. A document that holds both texts itself is a translation, too.
 */
export function isOriginal(analysis: Analysis): boolean {
  const roles = ownSides(analysis)
    .filter(({ bitext }) => bitext.trouble === undefined)
    .map(({ role }) => role);
  return roles.includes('source') && !roles.includes('target');
}
