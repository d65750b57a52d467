import { BLOCK_BORDER, SKIPPED } from '../documents/reading.js';
import type { Span } from '../text/span.js';
import type { Candidate, Choice, Occurrence, Resolution } from './occurrence.js';

/** The longest gloss looked for, in UTF-16 code units. */
const longest = 160;

const opening = codes('(（〔[［【');
const closing = codes(')）〕]］】');
/** What may stand between a term and the parenthesis of its gloss. */
const between = codes(' \t\r\n\u00a0\u3000“”‘’"\'「」『』《》*_').add(SKIPPED);
const commas = codes(',，、;；:：');

function codes(characters: string): Set<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/**
 * Settles on the term of the other language that stands in parentheses behind an occurrence, or before the
 * parentheses that the occurrence stands in: 网络安全（cybersecurity）, *cybersecurity* (网络安全, wǎngluò ānquán).
 * Two different ones settle nothing. `index` is that of the occurrence in `occurrences`.
 */
export function resolveByGloss(
  units: Uint16Array,
  occurrences: readonly Candidate[],
  index: number,
): Resolution | undefined {
  const occurrence = occurrences[index];
  const choices = partnersOf(units, occurrences, index).flatMap((partner) => choicesBy(occurrence, partner));
  const distinct = new Set(choices.map(({ choice }) => choice.rendering.text));
  if (distinct.size !== 1) {
    return undefined;
  }
  return { by: 'gloss', choice: choices[0].choice, gloss: choices[0].gloss };
}

/**
 * The one term of the other language that is all of the gloss behind an occurrence, pinyin or what follows a comma
 * aside, whatever it means: *information security* in 网络安全（information security）.
 */
export function glossOf(
  units: Uint16Array,
  occurrences: readonly Occurrence[],
  index: number,
): Occurrence | undefined {
  const open = openingBehind(units, occurrences[index]);
  const gloss = occurrences.at(index + 1);
  if (open === undefined || gloss === undefined || gloss.language === occurrences[index].language) {
    return undefined;
  }
  const closes = units[afterBetween(units, gloss.end)];
  const isAll = gloss.start === afterBetween(units, open) && (closing.has(closes) || commas.has(closes));
  return isAll ? gloss : undefined;
}

function afterBetween(units: Uint16Array, from: number): number {
  let offset = from;
  while (between.has(units[offset])) {
    offset++;
  }
  return offset;
}

/** A Chinese term, or a title in its marks, that needs no parentheses behind an English one. */
const chineseBehind = /^[\s”’"'*_\ufdd0]*[《〈“「]?\p{Script=Han}/u;

/**
 * Whether something in the other language glosses an occurrence, be it a term of the glossary or not. `index` is that of the
 * occurrence in `occurrences`.
 */
export function isGlossed(units: Uint16Array, occurrences: readonly Candidate[], index: number): boolean {
  const { language } = occurrences[index];
  const { end } = occurrences[index];
  const open = openingBehind(units, occurrences[index]);
  const gloss = open === undefined ? [] : units.subarray(open, closingAfter(units, open));
  const other = language === 'zh' ? /\p{Script=Latin}{2}/u : /\p{Script=Han}/u;
  return (
    other.test(String.fromCharCode(...gloss)) ||
    (language === 'en' && chineseBehind.test(String.fromCharCode(...units.subarray(end, end + longest)))) ||
    partnersOf(units, occurrences, index).length > 0
  );
}

/** The terms of the other language that an occurrence glosses, or that gloss it. */
function partnersOf(units: Uint16Array, occurrences: readonly Candidate[], index: number): Candidate[] {
  const partners = [...glossesBehind(units, occurrences, index), ...termBefore(units, occurrences, index)];
  return partners.filter(({ language }) => language !== occurrences[index].language);
}

/** The offset behind the parenthesis that opens behind an occurrence. */
function openingBehind(units: Uint16Array, { end }: Span): number | undefined {
  const offset = afterBetween(units, end);
  return opening.has(units[offset]) ? offset + 1 : undefined;
}

function choicesBy(occurrence: Candidate, partner: Candidate): { choice: Choice; gloss: Span }[] {
  return partner.senses
    .filter(({ concept }) => occurrence.senses.some((sense) => sense.concept === concept))
    .map(({ concept, term }) => ({
      choice: { concept, rendering: term },
      gloss: { start: partner.start, end: partner.end },
    }));
}

function glossesBehind(units: Uint16Array, occurrences: readonly Candidate[], index: number): Candidate[] {
  const open = openingBehind(units, occurrences[index]);
  if (open === undefined) {
    return [];
  }
  const end = closingAfter(units, open);
  const glosses: Candidate[] = [];
  for (let next = index + 1; next < occurrences.length && occurrences[next].start < end; next++) {
    glosses.push(occurrences[next]);
  }
  return glosses;
}

function closingAfter(units: Uint16Array, from: number): number {
  for (let offset = from; offset < units.length && offset < from + longest; offset++) {
    if (closing.has(units[offset])) {
      return offset;
    }
    if (units[offset] === BLOCK_BORDER) {
      break;
    }
  }
  return from;
}

function termBefore(units: Uint16Array, occurrences: readonly Candidate[], index: number): Candidate[] {
  const { start } = occurrences[index];
  let offset = start - 1;
  while (offset >= 0 && start - offset < longest && !opening.has(units[offset])) {
    if (closing.has(units[offset]) || units[offset] === BLOCK_BORDER) {
      return [];
    }
    offset--;
  }
  if (!opening.has(units[offset])) {
    return [];
  }
  while (offset > 0 && between.has(units[offset - 1])) {
    offset--;
  }
  let previous = index - 1;
  while (previous >= 0 && occurrences[previous].end > offset) {
    previous--;
  }
  return occurrences[previous]?.end === offset ? [occurrences[previous]] : [];
}
