import { distance } from 'fastest-levenshtein';
import { nearest } from '../text/nearest.js';
import { deciding, pairing, silencing } from './directive.js';

/**
 * A directive's name, right or misspelt, with the colon that some have; a full-width one comes from a Chinese keyboard.
 * Where there is nothing but the stem, a colon or an equals sign must tell it from prose.
 */
const head = /^(gl\w{2,10}(?=\s*[:：]|\s[^=＝]*[=＝])|gl[a-z]{2,10}[-_][a-z_-]+(?=[\s:：]|$))\s*[:：]?\s*/iu;

const stem = 'glossary';
const suffixes = [...silencing, ...deciding, ...pairing]
  .filter((name) => name !== stem)
  .map((name) => name.slice(stem.length + 1));

/** What begins no suffix, but one that people expect. */
const expected = /^(?:allow|decide|ignore|off|on|skip)\b/u;

/** What a directive begins with. */
export interface Head {
  /** Its name, in lower case, right or nearly so. */
  readonly name: string;
  /** UTF-16 code units up to what it says. */
  readonly length: number;
}

/**
 * The head of the directive that a comment holds; undefined where it holds none. Prose may begin with such a word, too: only
 * what is nearly a directive is meant as one.
 */
export function headOf(content: string): Head | undefined {
  const found = head.exec(content);
  if (found === null) {
    return undefined;
  }
  const name = found[1].toLowerCase();
  const [first, ...others] = name.split(/[-_]/u);
  const suffix = others.join('-');
  const isMeant =
    distance(first, stem) <= 2 &&
    (suffix === '' || expected.test(suffix) || nearest(suffix, suffixes) !== undefined);
  return isMeant ? { name, length: found[0].length } : undefined;
}
