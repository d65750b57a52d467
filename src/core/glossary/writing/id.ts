import { plainPinyin } from '../../pinyin/plain.js';

/** What an id is made from: the word of a concept, with its pinyin where it is known. */
export interface Named {
  readonly zh?: string;
  readonly en?: string;
  /** Pinyin of the Chinese term, words separated by spaces. */
  readonly pinyin?: string;
}

/**
 * An id for a concept that none of the others has: its pinyin without tones, words joined by hyphens (*wǎngluò ānquán* is
 * `wangluo-anquan`), else its English term in that manner, else the Chinese term itself.
 */
export function idFor({ zh = '', en = '', pinyin = '' }: Named, taken: ReadonlySet<string>): string {
  const id = slug(pinyin.split(/[\s-]+/u).map(plainPinyin)) || slug(en.split(/\s+/u).map(bare)) || zh || en;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) {
      return candidate;
    }
  }
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’']|\p{M}/gu, '');
}

/** Only letters and digits that every keyboard has. */
function slug(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, ''))
    .filter((word) => word !== '')
    .join('-');
}
