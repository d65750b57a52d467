import { segmentsOf } from './segmenter.js';

/**
 * The words of a Chinese term that pinyin is joined by, in order, after GB/T 16159-2012: what expresses one idea in
 * two or three syllables is one word (5.2), what is longer is divided into words (5.3). Runs of Latin letters and
 * digits, and symbols, are words too; punctuation and spaces are none.
 */
export function wordsOf(term: string): string[] {
  const words: string[] = [];
  let run: string[] = [];
  for (const { segment } of segmentsOf(term)) {
    for (const piece of segment.match(
      /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}]\p{M}*)+|\p{S}|[^]/gu,
    ) ?? []) {
      if (/^\p{Script=Han}/u.test(piece)) {
        run.push(...dividedWord(piece));
      } else {
        words.push(...joinedWords(run));
        run = [];
        words.push(...(/^[\p{L}\p{N}\p{S}]/u.test(piece) ? [piece] : []));
      }
    }
  }
  return [...words, ...joinedWords(run)];
}

/** Prefixes that are joined to the word behind them (GB/T 16159-2012, 6.1.1). */
const prefixes = characters('副总總非反超老阿可无無半');

/**
 * Conjunctions, prepositions, particles and adverbs of one syllable, which are words of their own, and 法, which
 * closes the names of laws: *Wǎngluò Ānquán Fǎ*.
 */
const alone = characters('的地得之与與和及或在从從对對于於为為以由向被把将將不法');

const numerals = characters('〇零一二两兩三四五六七八九十百千万萬亿億');

/** Words to count with, apart from the numeral before them (GB/T 16159-2012, 6.1.5): 三股势力 is *sān gǔ shìlì*. */
const counters = characters('个個股项項条條种種届屆');

function characters(text: string): ReadonlySet<string> {
  return new Set(text);
}

/** A word of four characters as two of two, where both are words (国家安全); a numeral and its counter as two. */
function dividedWord(word: string): string[] {
  const all = [...word];
  if (all.length === 2 && numerals.has(all[0]) && counters.has(all[1])) {
    return all;
  }
  const halves = [all.slice(0, 2).join(''), all.slice(2).join('')];
  return all.length === 4 && halves.every(isWord) ? halves : [word];
}

function isWord(text: string): boolean {
  return [...segmentsOf(text)].length === 1;
}

type Kind = 'word' | 'numerals' | 'alone' | 'singles';

interface Run {
  readonly kind: Kind;
  readonly text: string;
}

/** The pieces with the numerals, and the other single characters, that follow one another as one. */
function runsOf(pieces: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const text of pieces) {
    const kind = kindOf(text);
    const last = runs.at(-1);
    if (last?.kind === kind && (kind === 'numerals' || kind === 'singles')) {
      runs[runs.length - 1] = { kind, text: last.text + text };
    } else {
      runs.push({ kind, text });
    }
  }
  return runs;
}

function kindOf(piece: string): Kind {
  if (lengthOf(piece) > 1) {
    return 'word';
  }
  if (numerals.has(piece)) {
    return 'numerals';
  }
  return alone.has(piece) ? 'alone' : 'singles';
}

/** Joins a prefix to the word behind it, and any other single character to the word of two before it. */
function joinedWords(pieces: readonly string[]): string[] {
  const words: Run[] = [];
  for (const run of runsOf(pieces)) {
    const last = words.at(-1);
    const isPrefixed = run.kind === 'word' && last !== undefined && prefixes.has(last.text);
    const isSuffix = run.kind === 'singles' && lengthOf(run.text) === 1 && !prefixes.has(run.text);
    if (
      last !== undefined &&
      (isPrefixed || (isSuffix && last.kind === 'word' && lengthOf(last.text) === 2))
    ) {
      words[words.length - 1] = { kind: 'word', text: last.text + run.text };
    } else {
      words.push(run);
    }
  }
  return words.map(({ text }) => text);
}

function lengthOf(text: string): number {
  return [...text].length;
}
