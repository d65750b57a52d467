import type { Analysis } from '../../analysis/analysis.js';
import type { Occurrence } from '../../analysis/occurrence.js';
import { plainText } from '../../documents/reading.js';
import type { Span } from '../../text/span.js';
import { tokensOf } from '../tokens.js';

/** What speaks for it that an English passage says what a Chinese one says. */
export interface Evidence {
  /** How many of the signs below there are in the Chinese one. */
  readonly signs: number;
  /** How many of them the English one has, too. */
  readonly found: number;
}

/** The longest passage looked into, in UTF-16 code units: its beginning tells enough. */
const longest = 4000;

/** What two passages share: numbers, words that were left in Latin letters, and terms of one concept. */
export function evidenceIn(zhSide: Analysis, zh: Span, enSide: Analysis, en: Span): Evidence {
  const [words, others] = [wordsIn(zhSide, zh), wordsIn(enSide, en)];
  const shared = [...words].filter((word) => others.has(word)).length;
  const [concepts, otherConcepts] = [conceptsIn(zhSide, zh, 'zh'), conceptsIn(enSide, en, 'en')];
  const rendered = [...concepts].filter((concept) => otherConcepts.has(concept)).length;
  // That a term isn't rendered by a known one says little; that it is, says much.
  return { signs: words.size + rendered, found: shared + rendered };
}

function wordsIn({ reading }: Analysis, { start, end }: Span): ReadonlySet<string> {
  return tokensOf(plainText(reading, { start, end: Math.min(end, start + longest) }));
}

function conceptsIn({ occurrences }: Analysis, { start, end }: Span, language: 'zh' | 'en'): Set<string> {
  const concepts = new Set<string>();
  for (let index = firstFrom(occurrences, start); index < occurrences.length; index++) {
    const occurrence = occurrences[index];
    if (occurrence.end > end) break;
    if (occurrence.language === language) {
      occurrence.senses.forEach(({ concept }) => concepts.add(concept.id));
    }
  }
  return concepts;
}

/** Index of the first occurrence that begins at an offset or behind it. */
function firstFrom(occurrences: readonly Occurrence[], offset: number): number {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (occurrences[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
