import type { RegionKind } from '../region.js';

/** What a line is by how it begins (AsciiDoc Language Documentation, "Syntax Quick Reference"). */

/** The marks of a section's title, of the document's, or of a block's. */
export const heading = /^(?:(={1,6}|#{1,6})[ \t]+(?=\S)|\.(?=[^\s.]))/u;

/** The bullet of a list's item, with its box to tick, or the label of an admonition. */
export const listMark =
  /^(?:(?:\*{1,6}|-|•|\.{1,6}|(?:\d{1,9}|[A-Za-z])\.|[ivxIVX]{1,9}\)|<(?:\d{1,9}|\.)>)[ \t]+(?:\[[ x*]\][ \t]+)?|(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):[ \t]+)(?=\S)/u;

/** `:name: value`, `:!name:`. */
export const attributeEntry = /^:!?[\w][\w-]*!?:(?:\s|$)/u;

/** `image::target[]`, `include::target[]`, `endif::[]`. */
export const blockMacro = /^[a-z][\w-]*::[^\s[\]]*\[.*\]$/u;

/** What opens or closes a block that holds other blocks, or parts what is above from what is below. */
export const structuralLine = /^(?:={4,}|\*{4,}|_{4,}|--|~{4,}|[|,:!]={3,}|'{3,}|<{3,}|-{3}|\*{3}|\+)$/u;

const verbatimDelimiters: readonly (readonly [RegExp, RegionKind])[] = [
  [/^\/{4,}$/u, 'comment'],
  [/^(?:-{4,}|\.{4,}|\+{4,}|```[\w+-]*)$/u, 'code'],
];

/** What the block is of which nothing is read and that a line opens, and one like it closes. */
export function verbatimDelimiter(line: string): RegionKind | undefined {
  return verbatimDelimiters.find(([delimiter]) => delimiter.test(line))?.[1];
}

const styles: ReadonlyMap<string, RegionKind> = new Map([
  ...'ditaa graphviz listing literal mermaid pass plantuml source'
    .split(' ')
    .map((name) => [name, 'code'] as const),
  ...'asciimath latexmath stem'.split(' ').map((name) => [name, 'math'] as const),
  ['comment', 'comment'],
]);

/** What the block is of which nothing is read by the attributes above it: `[source,ruby]`. */
export function verbatimStyle(attributes: string): RegionKind | undefined {
  const name = /^\[(\w*)/u.exec(attributes)?.[1] ?? '';
  const isLanguage = name === '' && /^\[,\s*\w/u.test(attributes);
  return isLanguage ? 'code' : styles.get(name);
}

/** Where the term of a description list ends, and where its description begins on the same line. */
export function describedTerm(line: string, from: number): { end: number; next: number } | undefined {
  const marks = /(?:(?<![:])::{1,3}(?!:)|;;)(?:[ \t]+|$)/gu;
  marks.lastIndex = from + 1;
  const found = marks.exec(line);
  return found === null ? undefined : { end: found.index, next: found.index + found[0].length };
}

/** Whether a line underlines the title above it: it has as many marks as that has characters, give or take one. */
export function isUnderline(line: string, title: string): boolean {
  const isLine = /^(?:=+|-+|~+|\^+|\++)$/u.test(line) && line.length > 2;
  return isLine && !title.includes('\n') && Math.abs(line.length - title.length) <= 1;
}
