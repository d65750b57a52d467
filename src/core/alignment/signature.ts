/** How much of what stands before a block is looked at. */
const longest = 60;

/**
 * What kind of block begins behind a border, told by the characters of the border whatever the kind of document: `##` for a heading,
 * `-` for an item, `|` for a cell, `<h1>`; empty for a paragraph. Of several marks the last one counts, numbers are alike.
 */
export function signatureOf(border: string): string {
  const last = border
    .slice(-longest)
    .replace(/<(\w+)[^<>]*>/gu, '<$1>')
    .replace(/\d+/gu, '1')
    .replace(/[*+•·]/gu, '-')
    .trim()
    .split(/\s+/u)
    .at(-1);
  return last?.startsWith('|') === true ? '|' : (last ?? '');
}
