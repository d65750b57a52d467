/*
 * Folding: what is the same character to a reader. Width, case and compatibility forms (among them the Kangxi
 * radicals that text copied from PDF is full of) by NFKC and lower case, Unicode Standard Annex 15; curly
 * quotes to straight ones.
 */

const quotes: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
};

/** Blocks in which characters stand that fold to others; outside them a unit folds to itself. */
const foldingBlocks: readonly (readonly [number, number])[] = [
  [0x0000, 0x058f], // Latin, Greek, Cyrillic, Armenian
  [0x1e00, 0x218f], // more Latin and Greek, punctuation, letter-like symbols
  [0x2e80, 0x2fdf], // CJK and Kangxi radicals
  [0xf900, 0xfaff], // CJK compatibility ideographs
  [0xfe30, 0xfe6f], // small and vertical forms
  [0xff00, 0xffef], // full and half width
];

let known: ReadonlyMap<number, number> | undefined;

/** Every UTF-16 code unit that folds to another, by what it folds to: gathered when first asked for, as that takes milliseconds. */
export function foldings(): ReadonlyMap<number, number> {
  return (known ??= gatherFoldings());
}

function gatherFoldings(): ReadonlyMap<number, number> {
  return new Map(
    foldingBlocks.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => [first + i, folded(first + i)] as const).filter(
        ([unit, to]) => unit !== to,
      ),
    ),
  );
}

/** One unit folded; a unit whose folding is longer than one unit stays as it is. */
function folded(unit: number): number {
  const character = String.fromCharCode(unit);
  const result = quotes[character] ?? character.normalize('NFKC').toLowerCase();
  return result.length === 1 ? result.charCodeAt(0) : unit;
}
