import { pluralOf } from './plural.js';

/**
 * An English term written as the one it replaces is: in capitals, with capitals or with a first capital where that
 * is so and the glossary writes it small, and in the plural where that ends in a plural -s and the term does not.
 * `entry` is how the glossary writes what is replaced: the capital of *Internet* says nothing of another term.
 */
export function inTheShapeOf(written: string, term: string, entry: string): string {
  const isPlural = /[^s]s$/u.test(written) && !/(?:sis|ics|us)$/iu.test(written);
  return inTheCaseOf(written, isPlural && !/s$/iu.test(term) ? pluralOf(term) : term, entry);
}

function inTheCaseOf(written: string, term: string, entry: string): string {
  const isShouted = /\p{Lu}{2}/u.test(written) && !/\p{Ll}/u.test(written) && /\p{Ll}/u.test(entry);
  if (isShouted) {
    return term.toUpperCase();
  }
  if (/\s\p{Lu}/u.test(written) && !/\s\p{Lu}/u.test(entry)) {
    return term.replace(
      /(^|[\s-])(\p{Ll})(?=\p{Ll}{3})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
  }
  const isFirstInSentence = /^\p{Lu}(?!\p{Lu})/u.test(written) && /^\p{Ll}/u.test(entry);
  return isFirstInSentence ? term.charAt(0).toUpperCase() + term.slice(1) : term;
}
