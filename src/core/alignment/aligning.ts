import type { Analysis } from '../analysis/analysis.js';
import type { Language } from '../glossary/model.js';
import type { Astray } from '../pairing/astray.js';
import { type Steps, stretch } from '../steps.js';
import { aligningSides } from './align-sides.js';
import { AlignmentMemory } from './alignment-memory.js';
import type { Bitext, Side } from './bitext.js';
import type { Counterpart } from './counterpart.js';
import { findingOwnBitext } from './own-bitext.js';
import { resolvingByTranslation } from './resolve-by-translation.js';

/**
 * Adds to what is known of a document by itself, `analysis`, what its translations tell, in steps: the bitexts it takes part in, and its
 * terms resolved by these. What can't be aligned is a bitext with a `trouble`; nothing is thrown.
 *
 * `counterparts` are its sources and translations, each analysed by itself; `astray` are the paths in its directives that lead to none.
 * `memory`, kept from one alignment of the document to the next, makes these quicker and no different.
 */
export function* aligning(
  analysis: Analysis,
  counterparts: readonly Counterpart[],
  astray: readonly Astray[] = [],
  memory = new AlignmentMemory(),
): Steps<Analysis> {
  memory.begin();
  const bitexts: Bitext[] = [];
  const own = yield* stretch(findingOwnBitext(analysis), 0, 0.2);
  if (own !== undefined) {
    bitexts.push(own);
  }
  for (const [index, counterpart] of counterparts.entries()) {
    const [from, to] = [index, index + 1].map((done) => 0.2 + (done / counterparts.length) * 0.6);
    bitexts.push(yield* stretch(aligningWith(analysis, counterpart, memory), from, to));
    yield to;
  }
  memory.end();
  if (bitexts.length === 0) {
    return { ...analysis, astray };
  }
  return yield* stretch(resolvingByTranslation({ ...analysis, bitexts, astray }), 0.8, 1);
}

function* aligningWith(analysis: Analysis, counterpart: Counterpart, memory: AlignmentMemory): Steps<Bitext> {
  const [language, otherLanguage] = languagesOfPair(analysis, counterpart.analysis);
  const own: Side = { analysis, language };
  const other: Side = { analysis: counterpart.analysis, language: otherLanguage };
  return counterpart.role === 'source'
    ? yield* aligningSides(other, own, memory)
    : yield* aligningSides(own, other, memory);
}

/** Which language each of two documents is there for: where one is in both, the one that the other isn't in. */
function languagesOfPair(one: Analysis, other: Analysis): readonly [Language, Language] {
  const language = one.languages.find((each) => !other.languages.includes(each)) ?? one.languages[0];
  return [language, other.languages.find((each) => each !== language) ?? language];
}
