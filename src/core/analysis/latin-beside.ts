import { BLOCK_BORDER, MASKED, SKIPPED } from '../documents/reading.js';
import type { Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import type { Occurrence } from './occurrence.js';

/** The longest stretch looked at on either side of a term, in UTF-16 code units. */
const longest = 160;

/** Words in Latin letters, with nothing but spaces and markup between them. */
export interface Phrase {
  /** The words where they stand in the document, never empty. */
  readonly words: readonly Span[];
  /** The phrase from its first word on, each unit in its place; what belongs to no word is blank. */
  readonly text: string;
  /** Whether parentheses, or annotations above the characters, make it a gloss; otherwise it only follows the term. */
  readonly isGloss: boolean;
}

const opening = '(（〔[［【';
const anyOpening = /[(（〔[［【]/u;
const closing = ')）〕\\]］】';
const skipped = String.fromCharCode(SKIPPED);
const borders = String.fromCharCode(BLOCK_BORDER, MASKED);
/** What may stand between a term and a parenthesis, and between the words of a phrase. */
const between = ` \\t\\r\\n\\u00a0\\u3000”’"'」』》“‘*_${skipped}`;

const gapBehind = new RegExp(`^[${between}]*`, 'u');
const gapBefore = new RegExp(`[${between}]*$`, 'u');
const onlyBetween = new RegExp(`^[${between}]*$`, 'u');
/** Of a list or a table with a column of pinyin: `网络安全 | wǎngluò ānquán`, `网络安全：wǎngluò ānquán`. */
const looseGap = new RegExp(`^[${between}|${borders}:：,，–—-]*`, 'u');
const untilOpening = new RegExp(
  `[^${opening.replace('[', '\\[')}${closing}${borders}\\p{Script=Han}]*$`,
  'u',
);
const enclosed = new RegExp(`^[^${closing}${borders}\\p{Script=Han}]*`, 'u');
const word =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d'’ʼ\-\u00ad\u200b\ufdd0]|(?<=[uU]):(?=[\p{L}\d]))*(?<=[\p{L}\p{M}\d])/gu;
const ruby = /<rt[^<>]*>([^<]*)/giu;

/**
 * The phrases in Latin letters beside a Chinese term: above its characters, in the parentheses behind it, before those that
 * it stands in, on either side of it within them, or right behind it. What stands behind another Chinese word in
 * parentheses is beside that one.
 */
export function phrasesBeside(
  { reading: { units }, document }: Analysis,
  { start, end }: Occurrence,
): Phrase[] {
  const behind = textOf(units, end, end + longest);
  const above = annotations(document.text.slice(start, end + leadingSkipped(behind)), start);
  if (above.length > 0) {
    return above;
  }
  const gap = matched(gapBehind, behind).length;
  if (gap < behind.length && opening.includes(behind.charAt(gap))) {
    return phrasesIn(matched(enclosed, behind.slice(gap + 1)), end + gap + 1, true);
  }
  const before = textOf(units, start - longest, start);
  // Most terms stand in no parentheses, and the search for where these begin is slow.
  if (!anyOpening.test(before)) {
    return beginningWith(behind, end);
  }
  const inner = matched(untilOpening, before);
  const outside = before.slice(0, before.length - inner.length);
  if (outside !== '' && opening.includes(outside.slice(-1))) {
    return [
      ...phrasesIn(inner, start - inner.length, true),
      ...phrasesIn(matched(enclosed, behind), end, true),
      ...endingWith(outside.slice(0, -1), start - before.length),
    ];
  }
  return beginningWith(behind, end);
}

/** The phrase that stands right before an opening parenthesis. */
function endingWith(text: string, offset: number): Phrase[] {
  const last = phrasesIn(text, offset, true).at(-1);
  const end = text.length - matched(gapBefore, text).length;
  return last?.words.at(-1)?.end === offset + end ? [last] : [];
}

/** The phrase that stands right behind a term, on its line. */
function beginningWith(text: string, offset: number): Phrase[] {
  const gap = matched(looseGap, text).length;
  const [line] = text.slice(gap).split('\n', 1);
  const first = gap === 0 ? undefined : phrasesIn(line, offset + gap, false).at(0);
  return first?.words[0].start === offset + gap ? [first] : [];
}

function phrasesIn(text: string, offset: number, isGloss: boolean): Phrase[] {
  const groups: Span[][] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    const last = groups.at(-1);
    const span = { start: index, end: index + found.length };
    if (last && onlyBetween.test(text.slice(last[last.length - 1].end, index))) {
      last.push(span);
    } else {
      groups.push([span]);
    }
  }
  return groups.map((words) => phraseOf(words, text, offset, isGloss));
}

/** What `<rt>` puts above the characters. */
function annotations(markup: string, offset: number): Phrase[] {
  const words = [...markup.matchAll(ruby)].flatMap(({ 0: found, 1: content, index }) => {
    const from = index + found.length - content.length;
    return [...content.matchAll(word)].map((one) => ({
      start: from + one.index,
      end: from + one.index + one[0].length,
    }));
  });
  return words.length === 0 ? [] : [phraseOf(words, markup, offset, true)];
}

function phraseOf(words: readonly Span[], text: string, offset: number, isGloss: boolean): Phrase {
  let blanked = '';
  for (const { start, end } of words) {
    blanked += ' '.repeat(start - words[0].start - blanked.length) + text.slice(start, end);
  }
  const placed = words.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  return { words: placed, text: blanked, isGloss };
}

function leadingSkipped(text: string): number {
  let length = 0;
  while (text.charAt(length) === skipped) {
    length++;
  }
  return length;
}

function textOf(units: Uint16Array, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(Math.max(0, from), to));
}

function matched(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}
