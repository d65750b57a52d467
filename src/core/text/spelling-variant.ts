import { combiningForms } from './combining-forms.js';

/** How an English term is written, of the things that writers waver in. */
export interface SpellingVariant {
  /**
   * In small letters and the singular: `cyber crime`, `cyber-crime` and `cybercrime` differ. A hyphen elsewhere is often
   * grammar (*a data-security law*) and counts as a space.
   */
  readonly compound: string;
  /** Of which words the first letter is a capital, one digit a word: `01`. */
  readonly capitals: string;
}

/** The spelling of a term as it is written; `text` is on one line and without markup. */
export function spellingVariant(text: string): SpellingVariant {
  const singular = text
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/ies$/u, 'y')
    .replace(/(?<=[^s])s$/u, '');
  const first = /^\p{L}+/u.exec(singular)?.[0] ?? '';
  const compound = singular.replace(/-/gu, (hyphen, at: number) =>
    at === first.length && combiningForms.includes(first) ? hyphen : ' ',
  );
  const capitals = text.split(/[\s\p{Pd}]+/u).map((word) => Number(/^\p{Lu}/u.test(word)));
  return { compound, capitals: capitals.join('') };
}

/** A term with the spaces and hyphens of the same term in another compound; capitals and plural stay as written. */
export function compoundedLike(written: string, compound: string): string {
  const letters = [...written.matchAll(/([\s\p{Pd}]*)([^\s\p{Pd}])/gu)];
  const isShouted = !/\p{Ll}/u.test(written);
  let next = 0;
  let text = '';
  for (const [at, unit] of [...compound].entries()) {
    if (next >= letters.length) break;
    if (/[\s-]/u.test(unit)) {
      text += unit;
    } else {
      const [, separator, letter] = letters[next++];
      const isJoined = separator !== '' && !/[\s-]/u.test(compound.charAt(at - 1));
      text += isJoined && !isShouted ? letter.toLowerCase() : letter;
    }
  }
  return (
    text +
    letters
      .slice(next)
      .map(([whole]) => whole)
      .join('')
  );
}

/** A term with the capitals of the same term as it is written elsewhere. */
export function capitalizedLike(written: string, model: string): string {
  return [...written]
    .map((letter, at) => (/\p{Lu}/u.test(model.charAt(at)) ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');
}
