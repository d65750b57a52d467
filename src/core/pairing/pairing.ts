import type { Language } from '../glossary/model.js';

/**
 * How the names of a document and its translation differ: two patterns in which `{…}` stands for what both have in common,
 * `{path}.zh.{ext}` and `{path}.en.{ext}`. They hold for the end of a path, from one of its folders on.
 */
export interface Pairing {
  readonly zh: string;
  readonly en: string;
}

/** Where a counterpart of a document may be. */
export interface CounterpartPath {
  /** Written as the document's own, with `/` between its parts. */
  readonly path: string;
  readonly language: Language;
}

/** How people name translations who choose nothing. */
export const usualPairings: readonly Pairing[] = [{ zh: '{path}.zh.{ext}', en: '{path}.en.{ext}' }];

/** The paths at which counterparts of the document at a path may be, the likeliest first, whether or not anything is there. */
export function counterpartPaths(path: string, pairings: readonly Pairing[]): CounterpartPath[] {
  return pairings.flatMap((pairing) =>
    (['zh', 'en'] as const).flatMap((own): CounterpartPath[] => {
      const other = own === 'zh' ? 'en' : 'zh';
      const values = valuesIn(path, pairing[own]);
      return values === undefined ? [] : [{ path: filled(pairing[other], values), language: other }];
    }),
  );
}

function valuesIn(path: string, pattern: string): ReadonlyMap<string, string> | undefined {
  const [head, name, tail] = /^\{path\}(.*)\{(\w+)\}$/u.exec(pattern) ?? [];
  if (head === undefined) return undefined;
  const at = path.lastIndexOf(name);
  return at === -1
    ? undefined
    : new Map([
        ['path', path.slice(0, at)],
        [tail, path.slice(at + name.length)],
      ]);
}

function filled(pattern: string, values: ReadonlyMap<string, string>): string {
  return pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values.get(name) ?? '');
}
