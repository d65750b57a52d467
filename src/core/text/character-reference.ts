/** The names that XML has (XML 1.0, section 4.6), and the one that texts in HTML are full of. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The character that a reference such as `&lt;` or `&#x2026;` stands for; the reference itself where it is of another name. */
export function referredCharacter(reference: string): string {
  const [, decimal, hexadecimal, name] =
    /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));$/iu.exec(reference) ?? [];
  if (name !== undefined) {
    return Object.hasOwn(named, name) ? named[name] : reference;
  }
  const point = decimal === undefined ? parseInt(hexadecimal, 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : reference;
}
