/**
 * An English term written as the one it replaces: capitalised where that begins with a capital though the term
 * itself need not, and in the plural where that ends in a plural -s and the term does not.
 */
export function inTheShapeOf(written: string, term: string): string {
  const isTitle = /^\p{Lu}/u.test(written) && /\s\p{Lu}/u.test(written);
  const shaped = isTitle
    ? term.replace(
        /(^|[\s-])(\p{Ll})(?=\p{Ll}{3})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )
    : /^\p{Lu}(?!\p{Lu})/u.test(written)
      ? term.charAt(0).toUpperCase() + term.slice(1)
      : term;
  const isPlural = /[^s]s$/u.test(written) && !/(?:sis|ics|us)$/iu.test(written);
  return isPlural && !/s$/iu.test(term) ? pluralOf(shaped) : shaped;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/iu.test(noun)) {
    return `${noun.slice(0, -1)}ies`;
  }
  return /(?:x|z|ch|sh)$/iu.test(noun) ? `${noun}es` : `${noun}s`;
}
