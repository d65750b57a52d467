import type { RegionKind } from '../region.js';

const codeBodies =
  'autoprogram bibliography blockdiag code code-block digraph doctest graph graphviz highlight ifconfig index ' +
  'inheritance-diagram jinja literalinclude mermaid meta parsed-literal plantuml productionlist program-output prompt raw ' +
  'seqdiag sourcecode tabularcolumns testcleanup testcode testoutput testsetup uml';

const targetBodies = 'include toctree';

/** Directives whose whole block is no prose, and what it is instead (Docutils, Sphinx and their common extensions). */
const unreadBodies: ReadonlyMap<string, RegionKind> = new Map([
  ...codeBodies.split(' ').map((name) => [name, 'code'] as const),
  ...targetBodies.split(' ').map((name) => [name, 'link-target'] as const),
  ['math', 'math'],
]);

/** Directives whose argument names something, while their block is prose. */
const unreadArguments: ReadonlySet<string> = new Set(
  (
    'class container cssclass currentmodule date default-role figure function highlight image method module ' +
    'only option program role rst-class section-numbering sectnum tags target-notes unicode video youtube'
  ).split(' '),
);

/** What the whole block of a directive is; undefined where it holds prose. */
export function bodyOf(directive: string): RegionKind | undefined {
  return unreadBodies.get(directive.toLowerCase());
}

/** Whether what stands behind a directive on its line is no prose: `py:function:: open(file)`. */
export function hasUnreadArgument(directive: string): boolean {
  const name = directive.toLowerCase();
  return unreadArguments.has(name) || name.includes(':') || name.startsWith('auto');
}
