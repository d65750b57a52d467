import { mayMean } from '../analysis/meaning.js';
import type { Occurrence } from '../analysis/occurrence.js';
import type { Concept, Language } from '../glossary/model.js';
import type { Span } from '../text/span.js';
import { inSimplified } from '../text/chinese-script.js';
import { wordStems } from '../text/word-stems.js';
import type { SideTerms } from './side-terms.js';
import { type PassageWord, timesApart, wordsOf } from './words-apart.js';

/** How far apart the two parts of a Chinese term may stand, in characters. */
const furthestApart = 12;
/** How short a part of a Chinese term may be that stands apart from the rest, in characters. */
const shortestPart = 2;

/**
 * Counts renderings in the passages of one side of a bitext, in favour of the translator. Terms of any status count, also within
 * longer ones, in other forms of their words and in the other Chinese script. A term counts too where its parts stand apart, as they do where terms share a
 * word: *data and biological security* renders 数据安全, *securing the network* renders 网络安全, 网络与信息安全 renders *network security*.
 */
export class RenderingCounts {
  private readonly texts = new Map<Span, string>();
  private readonly simplified = new Map<Span, string>();
  private readonly words = new Map<Span, readonly PassageWord[]>();
  private readonly terms = new Map<string, readonly string[][]>();

  constructor(
    private readonly side: SideTerms,
    private readonly language: Language,
  ) {}

  /** A passage as a person reads it. */
  textOf(passage: Span): string {
    return remembered(this.texts, passage, () => this.side.textOf(passage));
  }

  /** How often a passage renders any of some concepts; counted no further than what is `enough`. */
  times(concepts: readonly Concept[], passage: Span, enough = Infinity): number {
    const whole = this.side.in(passage).filter((occurrence) => mayMean(occurrence, concepts)).length;
    if (whole >= enough) {
      return whole;
    }
    const apart =
      this.language === 'zh'
        ? this.timesInChinese(concepts, passage)
        : this.timesInEnglish(concepts, passage);
    return Math.max(whole, ...apart);
  }

  /** For each of the terms of some concepts how often its words stand in a passage. */
  private timesInEnglish(concepts: readonly Concept[], passage: Span): number[] {
    const words = remembered(this.words, passage, () => wordsOf(this.side.piecesOf(passage)));
    const isOwn = (occurrence: Occurrence) => mayMean(occurrence, concepts);
    return concepts
      .flatMap((concept) => remembered(this.terms, concept.id, () => writtenIn(concept).map(wordStems)))
      .map((stems) => timesApart(stems, words, isOwn));
  }

  /**
   * For each of the terms of some concepts how often it, or both its parts near each other, stand in a passage: in either script, but
   * those of a region as they are written there, for the same word in other characters is none of another region's.
   */
  private timesInChinese(concepts: readonly Concept[], passage: Span): number[] {
    const asWritten = this.textOf(passage);
    const converted = remembered(this.simplified, passage, () => inSimplified(asWritten));
    return concepts
      .flatMap(({ terms }) => terms.zh)
      .flatMap(({ text, forms, region }) =>
        [text, ...forms].map((spelling) =>
          region === undefined ? timesIn(converted, inSimplified(spelling)) : timesIn(asWritten, spelling),
        ),
      );
  }
}

/** How often a Chinese term stands in a text; once where nothing but its parts do, near each other. */
function timesIn(text: string, term: string): number {
  const whole = text.split(term).length - 1;
  return whole > 0 ? whole : Number(standsApart(term, text));
}

function writtenIn({ terms }: Concept): string[] {
  return terms.en.flatMap(({ text, forms }) => [text, ...forms]);
}

/** What is known for a key; found out the first time. */
function remembered<K, V>(known: Map<K, V>, key: K, findOut: () => V): V {
  const value = known.get(key) ?? findOut();
  known.set(key, value);
  return value;
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
