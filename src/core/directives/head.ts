import { nearest } from '../text/nearest.js';
import { deciding, silencing } from './directive.js';

/** A directive's name, and the colon that some have; a full-width one comes from a Chinese keyboard. */
const head = /^(glossary(?=\s*[:：])|glossary-[a-z-]+(?=[\s:：]|$))\s*[:：]?\s*/iu;

const prefix = 'glossary-';
const suffixes = [...silencing, ...deciding]
  .filter((name) => name.startsWith(prefix))
  .map((name) => name.slice(prefix.length));

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
  const isMeant = !name.startsWith(prefix) || nearest(name.slice(prefix.length), suffixes) !== undefined;
  return isMeant ? { name, length: found[0].length } : undefined;
}
