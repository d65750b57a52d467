import type { Analysis } from '../../analysis/analysis.js';
import { plainText } from '../../documents/reading.js';
import { firstIndex } from '../../first-index.js';
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
  const first = firstIndex(occurrences, (occurrence) => occurrence.start >= start);
  for (let index = first; index < occurrences.length; index++) {
    const occurrence = occurrences[index];
    if (occurrence.end > end) break;
    if (occurrence.language === language) {
      occurrence.senses.forEach(({ concept }) => concepts.add(concept.id));
    }
  }
  return concepts;
}
