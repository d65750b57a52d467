import { type Given, givenAt, isGiven } from './given.js';
import type { Sign } from './signs.js';
import { type Syllable, markedSyllable, syllableFrom } from './syllable.js';
import type { TermPart } from './term-parts.js';

/** The signs that give one part of a term, by their indices, with the steps over the parts before it. */
export interface Step {
  readonly part: TermPart;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** How it is read; nothing if it stands as it is, is left out, or is an *r*. */
  readonly given: Given | undefined;
  readonly before: Step | undefined;
  /** How many of the parts so far are given otherwise than pinyin is written. */
  readonly faults: number;
  /** Whether it gives a tone that is not neutral: only behind one is a syllable neutral that isn't always so. */
  readonly isToned: boolean;
}

/** How far the parts of a term and the signs of its pinyin go together. */
export interface Alignment {
  /** The last step of the best way, or of one that comes furthest; nothing if there is none. */
  readonly last: Step | undefined;
  /** How many parts it gives. */
  readonly reached: number;
}

/** More ways at once than a real term has: what is longer or hostile stays linear. */
const mostWays = 32;

/**
 * Lays the signs of some pinyin along the parts of a term, one after the other. Each way to read a character is gone
 * on with, the ones that come to the same sign as one, with the fewest faults.
 */
export function align(parts: readonly TermPart[], pinyin: string, signs: readonly Sign[]): Alignment {
  let ways: readonly (Step | undefined)[] = [undefined];
  for (const [index, part] of parts.entries()) {
    const next = new Map<string, Step>();
    for (const before of ways) {
      for (const step of stepsOver(part, before, pinyin, signs)) {
        const place = `${step.to} ${step.isToned}`;
        const other = next.get(place);
        if (other === undefined ? next.size < mostWays : step.faults < other.faults) {
          next.set(place, step);
        }
      }
    }
    if (next.size === 0) {
      return { last: furthest(ways), reached: index };
    }
    ways = [...next.values()];
  }
  return { last: furthest(ways), reached: parts.length };
}

/** The steps up to one, in order. */
export function stepsTo(last: Step | undefined): Step[] {
  const steps: Step[] = [];
  for (let step = last; step !== undefined; step = step.before) {
    steps.push(step);
  }
  return steps.reverse();
}

function furthest(ways: readonly (Step | undefined)[]): Step | undefined {
  return ways.reduce((best, way) => (isFurther(way, best) ? way : best));
}

function isFurther(way: Step | undefined, best: Step | undefined): boolean {
  const distance = (way?.to ?? 0) - (best?.to ?? 0);
  return distance > 0 || (distance === 0 && (way?.faults ?? 0) < (best?.faults ?? 0));
}

function* stepsOver(
  part: TermPart,
  before: Step | undefined,
  pinyin: string,
  signs: readonly Sign[],
): Generator<Step> {
  const from = before?.to ?? 0;
  const faults = before?.faults ?? 0;
  for (const to of endsUnread(part, signs, from)) {
    yield { part, from, to, given: undefined, before, faults, isToned: false };
  }
  const possible =
    part.isHan && part.syllables.length === 0 ? anyTone(syllableFrom(signs, from)) : part.syllables;
  for (const letters of new Set(possible.map((syllable) => syllable.letters))) {
    for (const given of givenAt(signs, from, letters)) {
      const syllables = possible.filter((syllable) => isGiven(syllable, given));
      const mayBeNeutral = before?.isToned === true;
      if (syllables.length > 0 || (mayBeNeutral && given.tone === 0)) {
        const written = writtenAt(pinyin, signs, from, given.to);
        const isNeutral = mayBeNeutral && written === letters;
        const isRight = isNeutral || syllables.some((syllable) => markedSyllable(syllable) === written);
        const isToned = given.tone !== undefined && given.tone > 0;
        yield { part, from, to: given.to, given, before, faults: faults + (isRight ? 0 : 1), isToned };
      }
    }
  }
}

/** Where a part can end that isn't read: it may stand as it is or be left out, or be the *r* of erhua. */
function endsUnread(part: TermPart, signs: readonly Sign[], from: number): number[] {
  const isKnown = part.isHan && part.syllables.length > 0;
  const isThere = !isKnown && part.signs.every(({ text }, index) => signs[from + index]?.text === text);
  const isErhua = part.isErhua && signs[from]?.text === 'r' && signs[from].isJoined;
  return [
    ...(isThere ? [from + part.signs.length] : []),
    ...(isErhua ? [from + 1] : []),
    ...(part.isHan ? [] : [from]),
  ];
}

function writtenAt(pinyin: string, signs: readonly Sign[], from: number, to: number): string {
  return pinyin
    .slice(signs[from].start, signs[to - 1].end)
    .normalize('NFC')
    .toLowerCase();
}

/** Some letters with each tone that is marked; none of no letters. */
function anyTone(letters: string): Syllable[] {
  return letters === '' ? [] : ([1, 2, 3, 4] as const).map((tone) => ({ letters, tone }));
}
