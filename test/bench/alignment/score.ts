import type { Link } from '../../../src/core/alignment/align-passages.js';
import type { Passage } from '../../../src/core/alignment/passage.js';
import { isProbable } from '../../../src/core/alignment/unit.js';
import { contains } from '../../../src/core/text/span.js';
import type { KnownPair, KnownText } from './truth.js';

/** How far links agree with what is known. */
export interface Score {
  /** How many passages translate each other, as far as is known. */
  readonly known: number;
  /** How many of them were linked. */
  readonly found: number;
  /** How many others were linked, one of them being known. */
  readonly wrong: number;
  /** How many units have something known in them, and how many of these the checks go by, and are right. */
  readonly units: number;
  readonly sure: number;
  readonly sureAndRight: number;
}

/** Holds links against what is known; only what has sentences on both sides can be linked. */
export function scoreOf(
  pair: KnownPair,
  zh: readonly Passage[],
  en: readonly Passage[],
  links: readonly Link[],
): Score {
  const linkable = intersection(idsOf(pair.zh, zh), idsOf(pair.en, en));
  const found = new Set<string>();
  const wrong = new Set<string>();
  const units = links.flatMap(({ one, other, confidence }) => {
    const ids = [idsOf(pair.zh, one), idsOf(pair.en, other)].map((side) => [...side]);
    if (ids.flat().every((id) => id === unknown)) return [];
    const pairs = ids[0].flatMap((id) => ids[1].map((there) => [id, there] as const));
    pairs.forEach(([id, there]) => (id === there ? found.add(id) : wrong.add(`${id} ${there}`)));
    return [{ isSure: isProbable(confidence), isRight: pairs.every(([id, there]) => id === there) }];
  });
  const sure = units.filter(({ isSure }) => isSure);
  return {
    known: linkable.size,
    found: found.size,
    wrong: wrong.size,
    units: units.length,
    sure: sure.length,
    sureAndRight: sure.filter(({ isRight }) => isRight).length,
  };
}

/** Of several pairs of texts together. */
export function total(scores: readonly Score[]): Score {
  const sum = (part: keyof Score) => scores.reduce((all, score) => all + score[part], 0);
  return {
    known: sum('known'),
    found: sum('found'),
    wrong: sum('wrong'),
    units: sum('units'),
    sure: sum('sure'),
    sureAndRight: sum('sureAndRight'),
  };
}

const unknown = '';

function idsOf({ known }: KnownText, passages: readonly Passage[]): Set<string> {
  return new Set(passages.map((passage) => known.find((span) => contains(span, passage))?.id ?? unknown));
}

function intersection(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((id) => id !== unknown && other.has(id)));
}
