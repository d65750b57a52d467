import { arabicOf } from './numerals.js';

/** What stands in a text and in its translation alike: a number, or a word in Latin letters. */
const token =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{Nd}]*|\d+(?:[.,]\d+)*|第[〇零一二三四五六七八九十百千两]+|[〇零一二三四五六七八九十百千两]{2,}/gu;

const months: ReadonlyMap<string, string> = new Map(
  'January February March April June July August September October November December'
    .split(' ')
    .map((name, index) => [name, String(index < 4 ? index + 1 : index + 2)]),
);

/**
 * The numbers and the words in Latin letters of a text, each once, written alike whatever the language: 第十二条 gives `12` as
 * *Article 12* does, 二〇一五年 and *2015* give `2015`, 6月 and *June* `6`. Numbers begin with a digit, words never do.
 */
export function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const [found] of text.normalize('NFKC').matchAll(token)) {
    tokens.add(normalised(found));
  }
  return tokens;
}

function normalised(found: string): string {
  const first = found.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    return found.replace(/,(?=\d{3}(?!\d))/gu, '');
  }
  if (first >= 0x3007) {
    return arabicOf(found.replace(/^第/u, '')) ?? found;
  }
  return months.get(found) ?? singular(found.toLowerCase());
}

/** Chinese writes *Pod* where English writes *Pods*. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
