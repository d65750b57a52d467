import type { Sign } from './signs.js';
import type { Syllable } from './syllable.js';
import { type Tone, toneOfDigit } from './tone.js';

/** A syllable that someone gave, well written or not: the signs from one index to another, exclusive. */
export interface Given {
  /** As the dictionary has them: `lü` where `lv`, `lu:` or, with no tone, `lu` stands. */
  readonly letters: string;
  readonly to: number;
  /** Nothing if neither a mark nor a number gives one. */
  readonly tone: Tone | undefined;
}

/** The ways to read some letters from a sign on: with the tone number behind them and without. */
export function givenAt(signs: readonly Sign[], from: number, letters: string): Given[] {
  const to = from + letters.length;
  const found = signs.slice(from, to);
  const isThere =
    found.length === letters.length &&
    found.every(({ text, isJoined }, index) => (isJoined || index === 0) && isLetter(text, letters, index));
  const marked = found.map(({ tone }) => tone).filter((tone) => tone !== undefined);
  if (!isThere || marked.length > 1) {
    return [];
  }
  const numbered = marked.length === 0 && signs[to]?.isJoined ? toneOfDigit(signs[to].text) : undefined;
  const plain = { letters, to, tone: marked.at(0) };
  const ways = numbered === undefined ? [plain] : [{ letters, to: to + 1, tone: numbered }, plain];
  return ways.filter(({ tone }) => tone === undefined || !lacksDots(found, letters));
}

/** Whether a syllable may be what someone gave. */
export function isGiven({ letters, tone }: Syllable, given: Given): boolean {
  return letters === given.letters && (given.tone === undefined || given.tone === tone);
}

/** Without a tone *u* may stand for *ü*, too; behind *j*, *q*, *x* and *y* some write *ü* for *u*. */
function isLetter(text: string, letters: string, index: number): boolean {
  const letter = letters.charAt(index);
  return (
    text === letter ||
    (letter === 'ü' && text === 'u') ||
    (letter === 'u' && text === 'ü' && /[jqxy]/u.test(letters.charAt(index - 1)))
  );
}

/** Whether a *u* stands for *ü* where it could be a *u* as well; there is no *lue* and no *nue* beside *lüe* and *nüe*. */
function lacksDots(found: readonly Sign[], letters: string): boolean {
  return (
    !letters.endsWith('üe') && found.some(({ text }, index) => letters.charAt(index) === 'ü' && text === 'u')
  );
}
