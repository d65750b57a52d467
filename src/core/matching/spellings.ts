import type { Form } from './form.js';
import { combiningForms } from '../text/combining-forms.js';
import { endsInY, pluralOf, takesEs } from '../text/plural.js';

/*
 * The spellings of a term that count as the same word: open, hyphenated and closed compounds, a space or none
 * between Latin and Han characters, and the plurals that change more than the end of the term. A space stands
 * for a separator; the plain plural -s or -es at the end is left to the matcher, which needs no spelling for it.
 */

const prepositions = new Set([
  'of',
  'for',
  'in',
  'on',
  'to',
  'with',
  'and',
  'between',
  'against',
  'at',
  'from',
  'by',
]);
const endsInLatin = /\p{Script=Latin}$/u;
const onlyHan = /^\p{Script=Han}+$/u;
const hasHan = /\p{Script=Han}/u;
const openParts = /^[\p{L}\p{N}]{3,}$/u;
const latinBesideHan =
  /(?<=[\p{Script=Latin}\p{N}])[\s-]*(?=\p{Script=Han})|(?<=\p{Script=Han})[\s-]*(?=[\p{Script=Latin}\p{N}])/gu;
const separators = /([\s\u00a0\u2010-\u2013-]+)/u;

/** All spellings of a form, itself first. */
export function spellingsOf(form: Form): string[] {
  if (onlyHan.test(form.text)) {
    return [form.text];
  }
  const text = form.text.trim().replace(/\s+/gu, ' ');
  const spellings = new Set([text]);
  if (form.language === 'en') {
    for (const plural of innerPlurals(text)) {
      spellings.add(plural);
    }
  }
  for (const spelling of [...spellings]) {
    for (const compound of compounds(spelling)) {
      spellings.add(compound);
    }
  }
  if (hasHan.test(text)) {
    for (const spelling of [...spellings]) {
      spellings.add(spelling.replace(latinBesideHan, ' '));
      spellings.add(spelling.replace(latinBesideHan, ''));
    }
  }
  return [...spellings];
}

/** The term with one of its compounds written the other way: closed where it is open, open where closed. */
function* compounds(term: string): Generator<string> {
  const pieces = term.split(separators);
  for (let i = 1; i + 1 < pieces.length; i += 2) {
    const hyphenated = pieces[i] !== ' ';
    if (hyphenated || (openParts.test(pieces[i - 1]) && openParts.test(pieces[i + 1]))) {
      yield [...pieces.slice(0, i), ...pieces.slice(i + 1)].join('');
    }
  }
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = pieces[i];
    const lower = piece.toLowerCase();
    const first = combiningForms.find((form) => lower.startsWith(form) && lower.length >= form.length + 3);
    if (first !== undefined && openParts.test(piece)) {
      const open = `${piece.slice(0, first.length)} ${piece.slice(first.length)}`;
      yield [...pieces.slice(0, i), open, ...pieces.slice(i + 1)].join('');
    }
  }
}

/** Plurals the matcher cannot make at the end of the term: -y to -ies, and the head before a preposition. */
function* innerPlurals(term: string): Generator<string> {
  const words = term.split(' ');
  const preposition = words.findIndex((word, index) => index > 0 && prepositions.has(word.toLowerCase()));
  if (preposition > 0) {
    const head = words[preposition - 1];
    if (endsInLatin.test(head)) {
      yield [...words.slice(0, preposition - 1), pluralOf(head), ...words.slice(preposition)].join(' ');
    }
  } else if (endsInY(term)) {
    yield pluralOf(term);
  }
}

/** Which regular plural ending the matcher may find behind a form. */
export const NO_ENDING = 0;
export const PLURAL_S = 1;
export const PLURAL_ES = 2;

/** The plural ending of a form: {@link PLURAL_S}, {@link PLURAL_ES}, or {@link NO_ENDING}. */
export function endingOf(form: Form): number {
  if (form.language !== 'en' || !endsInLatin.test(form.text) || /[^aeiou]y$/u.test(form.text)) {
    return NO_ENDING;
  }
  return takesEs(form.text) ? PLURAL_ES : PLURAL_S;
}

/** Whether a term is written as an acronym (APT, IoT, RATS), which its lower-case look-alike is not. */
export function isAcronym(term: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}\p{Ll}]*\p{Lu}[\p{N}]*$/u.test(term) && term.length <= 6;
}
