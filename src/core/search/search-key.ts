import type { Language } from '../glossary/model.js';
import { plainPinyin, plainSyllables } from '../pinyin/plain.js';

/*
 * What a term is found by, in one string, so that Chinese, pinyin and English are compared by one walk along it:
 * `网wang络luo安an全quan`, `5G网wang络luo`, `CYBERSECURITY`. A character, as people see it, is a *head*; the small letters
 * behind it are how it is read. Heads are never small, and without marks, spaces and punctuation.
 */

/** A term to be found by what someone types. */
export interface SearchKey {
  readonly text: string;
  /** Where in `text` what is typed may begin: at every word and every Chinese character. The first is 0. */
  readonly starts: readonly number[];
}

/** Stands as the head of a syllable of which isn't known how it is written. */
const unwritten = '\u0001';

/** All that a text of one language can be found by, where it is read so; `pinyin` is of Chinese texts only. */
export function searchKeysOf(text: string, language: Language, pinyin = ''): SearchKey[] {
  if (language === 'en') {
    return nonEmpty([keyOf(wordsIn(text))]);
  }
  const pieces = piecesOf(text);
  const syllables = syllablesOf(text, pinyin);
  const isRead = pieces.filter(isHan).length === syllables.length;
  if (isRead || syllables.length === 0) {
    const next = syllables[Symbol.iterator]();
    return nonEmpty([
      keyOf(pieces.map((piece) => (isHan(piece) ? piece + (next.next().value ?? '') : piece))),
    ]);
  }
  return nonEmpty([keyOf(pieces), keyOf(syllables.map((syllable) => unwritten + syllable))]);
}

/** The syllables that the Chinese characters of a text are read with, as far as its pinyin tells. */
export function syllablesOf(text: string, pinyin: string): string[] {
  return pinyin === '' ? [] : plainSyllables(withoutLatin(pinyin, piecesOf(text)));
}

/** What someone types, as it is looked for: heads, with one blank for whatever parts them. */
export function searchText(typed: string): string {
  return wordsIn(typed).join(' ');
}

/** The Chinese characters of a text, and what stands between them. */
function piecesOf(text: string): string[] {
  return wordsIn(text).flatMap((word) => word.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []);
}

/** The words of a text, folded: in capitals, so that small letters are left for pinyin. */
function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}\p{S}]+/u)
    .filter((word) => word !== '');
}

function keyOf(pieces: readonly string[]): SearchKey {
  let text = '';
  const starts = pieces.map((piece) => {
    const start = text.length;
    text += piece;
    return start;
  });
  return { text, starts };
}

function nonEmpty(keys: readonly SearchKey[]): SearchKey[] {
  return keys.filter(({ text }) => text !== '');
}

/** Pinyin without the Latin letters that the term itself has in it: 5G of *5G wǎngluò*. */
function withoutLatin(pinyin: string, pieces: readonly string[]): string {
  const own = pieces.filter((piece) => !isHan(piece)).map((piece) => plainPinyin(piece));
  return own.every((piece) => piece === '')
    ? pinyin
    : pinyin
        .split(/\s+/u)
        .filter((word) => !own.includes(plainPinyin(word)))
        .join(' ');
}

function isHan(piece: string): boolean {
  return /^\p{Script=Han}/u.test(piece);
}
