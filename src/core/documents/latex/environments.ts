import type { RegionKind } from '../region.js';

const verbatim = new Map<string, RegionKind>();

function hide(kind: RegionKind, names: string): void {
  for (const name of names.split(' ')) verbatim.set(name, kind);
}

hide(
  'math',
  'math displaymath equation align alignat flalign gather multline eqnarray subequations dmath IEEEeqnarray',
);
hide(
  'code',
  'verbatim Verbatim BVerbatim LVerbatim lstlisting minted alltt filecontents tikzpicture pgfpicture algorithmic',
);
hide('comment', 'comment');

/** The kind of region an environment makes of all it holds, or `undefined` where it holds prose. */
export function verbatimKind(environment: string): RegionKind | undefined {
  return verbatim.get(environment.replace(/\*$/, ''));
}

const argumentCounts: Readonly<Record<string, number>> = {
  tabular: 1,
  'tabular*': 2,
  tabularx: 2,
  tabulary: 2,
  longtable: 1,
  tblr: 1,
  array: 1,
  minipage: 1,
  multicols: 1,
  CJK: 2,
  'CJK*': 2,
  thebibliography: 1,
  list: 2,
  wrapfigure: 2,
  adjustwidth: 2,
  spacing: 1,
  otherlanguage: 1,
};

/** How many arguments behind `\begin{environment}` are not prose. */
export function hiddenArguments(environment: string): number {
  return Object.hasOwn(argumentCounts, environment) ? argumentCounts[environment] : 0;
}
