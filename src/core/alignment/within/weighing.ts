import type { Analysis } from '../../analysis/analysis.js';
import { inBatches, type Steps } from '../../steps.js';
import { type Evidence, evidenceIn } from './evidence.js';
import type { Piece } from './pieces.js';
import type { Link } from './runs.js';

/** A link with what is in it. */
export interface WeighedLink extends Link {
  readonly zh: Piece;
  readonly en: Piece;
  readonly evidence: Evidence;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** How many links to look into between two pauses. */
const linksAStep = 8;

/** Weighs, in steps, how sure links are; `zhSide` and `enSide` are the analyses that their passages stand in. */
export function* weighing(links: readonly Link[], zhSide: Analysis, enSide: Analysis): Steps<WeighedLink[]> {
  const weighed: WeighedLink[] = [];
  yield* inBatches(links.length, linksAStep, (from, to) => {
    for (const link of links.slice(from, to)) {
      const [zh, en] = link.first.language === 'zh' ? [link.first, link.second] : [link.second, link.first];
      const evidence = evidenceIn(zhSide, zh, enSide, en);
      weighed.push({ ...link, zh, en, evidence, confidence: confidenceOf(link, evidence) });
    }
  });
  return weighed;
}

/** The length tells most; what both have, or only one, up to a quarter. Two in each other's place are mostly a translation. */
function confidenceOf({ fit }: Link, { signs, found }: Evidence): number {
  const shared = signs === 0 ? 0 : (2 * found - signs) / (signs + 2);
  return Math.min(1, Math.max(0, 0.55 + 0.35 * fit + 0.25 * shared));
}

/** What some links say together of the text that they are taken from. */
export interface Weight {
  /** In how many places of the document the links are. */
  readonly places: number;
  readonly links: number;
  /** How well the lengths fit on average, from 0 to 1; long passages count more. */
  readonly fit: number;
  readonly evidence: Evidence;
}

/** Sums up links that are in so many places. */
export function weightOf(links: readonly WeighedLink[], places: number): Weight {
  const sum = (of: (link: WeighedLink) => number) => links.reduce((total, link) => total + of(link), 0);
  const linked = linkedSize(links);
  return {
    places,
    links: links.length,
    fit: linked === 0 ? 0 : sum((link) => (link.zh.size + link.en.size) * link.fit) / linked,
    evidence: { signs: sum(({ evidence }) => evidence.signs), found: sum(({ evidence }) => evidence.found) },
  };
}

/** How much text is linked, in the letters that sizes are given in. */
export function linkedSize(links: readonly Link[]): number {
  return links.reduce((sum, { first, second }) => sum + first.size + second.size, 0);
}

/** From how many places on lengths alone don't fit by chance. */
const manyPlaces = 4;
/** In fewer places, so many of the links must share a term, a name or a number. */
const leastFound = 0.2;
/** From how many signs on it tells something that they are missing. */
const manySigns = 4;

/**
 * Whether links are those of a text with its translation. That the lengths of neighbours fit may be an accident where they are
 * few, unless they share a term, a name or a number; where names and numbers are missing, it is one.
 */
export function isTranslation({ places, links, fit, evidence: { signs, found } }: Weight): boolean {
  if (signs >= manySigns && found < signs / 2) {
    return false;
  }
  return places >= manyPlaces ? fit >= 0.6 : found > 0 && found >= links * leastFound && fit >= 0.5;
}
