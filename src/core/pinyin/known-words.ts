import type * as pinyinPro from 'pinyin-pro';
import { type Span, contains, overlaps } from '../text/span.js';
import { cutsWord } from './segmenter.js';
import { simplified } from './traditional.js';
import { vocabulary } from './vocabulary.js';

export type Library = typeof pinyinPro;

/** A known word in a text; `start` and `end` (exclusive) count its characters. */
export interface KnownWord extends Span {
  /** As words are looked up: simplified. */
  readonly text: string;
  readonly syllables: readonly string[];
}

/** How many characters almost every word of the library has at most. */
const longestWord = 4;

/**
 * For each of the characters of a text the word that it stands in, if that is known. A word of the vocabulary comes before
 * those of the library, unless it overlaps with one and ICU finds it by chance only: 行动 in 银行动态, but 协调 in 协调人.
 */
export function knownWords(library: Library, characters: readonly string[]): (KnownWord | undefined)[] {
  const text = lookedUp(characters);
  const words = wordsOfLibrary(library, text);
  for (const { 0: known, index: start } of text.matchAll(vocabularyWords)) {
    const word = {
      start,
      end: start + known.length,
      text: known,
      syllables: vocabulary.get(known)?.split(' ') ?? [],
    };
    const others = [words[word.start], words[word.end - 1]].filter((other) => other !== undefined);
    if (!others.some((other) => overlapsPartly(word, other)) || !cutsWord(text, word)) {
      words.fill(word, word.start, word.end);
    }
  }
  return words;
}

function wordsOfLibrary({ segment, OutputFormat }: Library, text: string): (KnownWord | undefined)[] {
  const words: (KnownWord | undefined)[] = [];
  for (const pieces of segment(text, { format: OutputFormat.AllArray, toneSandhi: false })) {
    const start = words.length;
    const end = start + pieces.length;
    const syllables = pieces.map(({ result }) => result.normalize('NFC'));
    const word = { start, end, text: text.slice(start, end), syllables };
    words.push(...pieces.map(() => (pieces.length > 1 ? word : undefined)));
  }
  return words;
}

const vocabularyWords = new RegExp([...vocabulary.keys()].join('|'), 'gu');

/** The characters of a text as one, so that each is one unit; those beyond the basic plane are in no word. */
function lookedUp(characters: readonly string[]): string {
  return characters.map((character) => (character.length === 1 ? simplified(character) : '\ufffd')).join('');
}

/** Whether another word overlaps with a word and reads a character otherwise: 增长 and 长假 in 增长假. */
export function isContested(library: Library, characters: readonly string[], word: KnownWord): boolean {
  const from = Math.max(0, word.start - longestWord + 1);
  const to = word.end + longestWord - 1;
  for (let cut = word.start + 1; cut < word.end; cut++) {
    const before = knownWords(library, characters.slice(from, cut)).at(-1);
    const behind = knownWords(library, characters.slice(cut, to)).at(0);
    if (
      (before !== undefined && differ(word, moved(before, from))) ||
      (behind !== undefined && differ(word, moved(behind, cut)))
    ) {
      return true;
    }
  }
  return false;
}

/** Whether a word is found only by cutting through another one: 着眼 in 睁着眼睛. */
export function isFoundByChance(characters: readonly string[], word: KnownWord): boolean {
  return cutsWord(lookedUp(characters), word);
}

function moved(word: KnownWord, by: number): KnownWord {
  return { ...word, start: word.start + by, end: word.end + by };
}

/** Whether two words overlap, neither within the other, and read what they share in different ways. */
function differ(one: KnownWord, other: KnownWord): boolean {
  if (!overlapsPartly(one, other)) {
    return false;
  }
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.end, other.end);
  const shared = ({ syllables, start: first }: KnownWord) =>
    syllables.slice(start - first, end - first).join(' ');
  return shared(one) !== shared(other);
}

function overlapsPartly(one: Span, other: Span): boolean {
  return overlaps(one, other) && !contains(one, other) && !contains(other, one);
}
