import type { Occurrence } from '../analysis/occurrence.js';
import type { Concept, Language, Term } from '../glossary/model.js';
import { wordStems } from '../text/word-stems.js';

/** A passage to look for renderings in. */
export interface RenderingPassage {
  readonly language: Language;
  /** The terms of that language in it. */
  readonly terms: readonly Occurrence[];
  /** As a person reads it. */
  readonly text: string;
}

/** How far apart the two parts of a Chinese term may stand, in characters. */
const furthestApart = 12;
/** How short a part of a Chinese term may be that stands apart from the rest, in characters. */
const shortestPart = 2;

/**
 * How often a passage renders any of some concepts, counted in favour of the translator. Terms of any status count, also
 * within longer ones and in other forms of their words. A term counts too where its parts stand apart, as they do where terms
 * share a word: *data and biological security* renders 数据安全, *securing the network* renders 网络安全, 网络与信息安全 renders
 * *network security*.
 */
export function timesRendered(concepts: readonly Concept[], passage: RenderingPassage): number {
  const whole = passage.terms.filter(({ senses }) =>
    senses.some(({ concept }) => concepts.includes(concept)),
  );
  const renderings = concepts.flatMap((concept) => concept.terms[passage.language]).flatMap(writtenAs);
  const apart = passage.language === 'zh' ? timesInChinese : timesInEnglish;
  return Math.max(whole.length, ...apart(renderings, passage.text));
}

function writtenAs({ text, forms }: Term): string[] {
  return [text, ...forms];
}

/** For each of some terms how often all of its words stand in a text. */
function timesInEnglish(terms: readonly string[], text: string): number[] {
  const counts = new Map<string, number>();
  for (const stem of wordStems(text)) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return terms.map((term) => Math.min(...wordStems(term).map((stem) => counts.get(stem) ?? 0)));
}

/** For each of some terms how often it, or both its parts near each other, stand in a text. */
function timesInChinese(terms: readonly string[], text: string): number[] {
  return terms.map((term) => {
    const whole = text.split(term).length - 1;
    return whole > 0 ? whole : Number(standsApart(term, text));
  });
}

function standsApart(term: string, text: string): boolean {
  for (let at = shortestPart; at <= term.length - shortestPart; at++) {
    const [head, tail] = [term.slice(0, at), term.slice(at)];
    if (isNear(head, tail, text) || isNear(tail, head, text)) return true;
  }
  return false;
}

/** Whether one string stands before another in the same clause, at most so far apart. */
function isNear(one: string, other: string, text: string): boolean {
  for (let start = text.indexOf(one); start !== -1; start = text.indexOf(one, start + 1)) {
    const behind = text.slice(start + one.length, start + one.length + furthestApart + other.length);
    const [clause] = behind.split(/[，。；：！？]/u, 1);
    if (clause.includes(other)) return true;
  }
  return false;
}
