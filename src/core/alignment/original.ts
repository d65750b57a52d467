import type { Analysis } from '../analysis/analysis.js';
import { ownSides } from './own-sides.js';

/**
 * Whether a document is nothing but the source of others that translate it: whoever works on these takes it as it is. One that
 * holds both texts itself is none.
 */
export function isOriginal(analysis: Analysis): boolean {
  const roles = ownSides(analysis)
    .filter(({ bitext }) => bitext.trouble === undefined)
    .map(({ role }) => role);
  return roles.includes('source') && !roles.includes('target');
}
