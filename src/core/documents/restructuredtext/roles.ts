import type { RegionKind } from '../region.js';

/** Roles that mark words of the text (Docutils, "Interpreted text roles"; Sphinx, "Roles"). */
const roles =
  'abbr abbreviation ac acronym dfn emphasis guilabel index menuselection sub subscript strong sup superscript t ' +
  'term title title-reference';
const proseRoles: ReadonlySet<string> = new Set(roles.split(' '));

const targetRoles: ReadonlySet<string> = new Set('any cite doc download eq numref pep ref rfc'.split(' '));

/** What the content of a role is; undefined where it is prose. */
export function contentOf(role: string): RegionKind | undefined {
  const name = role.toLowerCase();
  if (proseRoles.has(name)) return undefined;
  if (name === 'math') return 'math';
  return targetRoles.has(name) ? 'link-target' : 'code';
}
