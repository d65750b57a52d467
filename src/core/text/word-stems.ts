import { stemmer } from 'stemmer';
import { combiningForms } from './combining-forms.js';

const word = /[\p{L}\p{N}]+/gu;

/** Words that no English term is known by. */
const functionWords = new Set([
  'a',
  'an',
  'and',
  'against',
  'at',
  'between',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/**
 * The stems of the English words in a text, in their order, as Porter's algorithm cuts them (An algorithm for suffix
 * stripping, 1980): *securing*, *secured* and *security* have one. Articles and prepositions are left out; a word that begins
 * with a combining form gives that and the rest, so that *cyber and data security* has what *cybersecurity* has.
 */
export function wordStems(text: string): string[] {
  return [...text.toLowerCase().matchAll(word)]
    .flatMap(([found]) => apart(found))
    .filter((found) => !functionWords.has(found))
    .map(stemmer);
}

function apart(found: string): string[] {
  const first = combiningForms.find((form) => found.startsWith(form) && found.length >= form.length + 3);
  return first === undefined ? [found] : [first, found.slice(first.length)];
}
