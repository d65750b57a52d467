import type { Side } from '../../src/core/alignment/bitext.js';
import { findingPassages } from '../../src/core/alignment/passage.js';
import { isHan } from '../../src/core/alignment/script.js';
import { analyse } from '../../src/core/analysis/analyse.js';
import { markdown } from '../../src/core/documents/markdown.js';
import { plainText } from '../../src/core/documents/reading.js';
import type { Language } from '../../src/core/glossary/model.js';
import { Terminology } from '../../src/core/glossary/terminology.js';
import { groupBy } from '../../src/core/group.js';
import { complete } from '../../src/core/steps.js';
import { contains } from '../../src/core/text/span.js';
import { originals, policyBrief, requirements } from './alignment/pages.js';
import type { KnownPair, KnownText } from './alignment/truth.js';
import { median, row } from './clock.js';

/*
 * What the model of lengths (src/core/alignment/lengths.ts, beads.ts) takes for given, as it is in passages that are known to
 * translate each other: on every other one of them, and on those in between, which the first half hasn't seen.
 */

const none = Terminology.of([]);

/** A passage that is known to translate another one. */
interface Known {
  readonly text: string;
  readonly sentences: number;
}

function knownIn({ text, known }: KnownText, language: Language): Map<string, Known> {
  const analysis = analyse({ uri: `${language}.md`, kind: markdown, text }, none);
  const side: Side = { analysis, language };
  const sentences = complete(findingPassages(side));
  return new Map(
    known.map((span) => [
      span.id,
      {
        text: plainText(analysis.reading, span).trim(),
        sentences: sentences.filter((sentence) => contains(span, sentence)).length,
      },
    ]),
  );
}

function pairsOf({ zh, en }: KnownPair): (readonly [zh: Known, en: Known])[] {
  const translations = knownIn(en, 'en');
  return [...knownIn(zh, 'zh')].flatMap(([id, known]) => {
    const translation = translations.get(id);
    return translation === undefined ? [] : [[known, translation] as const];
  });
}

function hanIn(text: string): number {
  return [...text].filter((character) => isHan(character.charCodeAt(0))).length;
}

/** The letters of English for a character of Chinese, and the variance of a letter: by medians, for some translations are incomplete. */
function estimate(pairs: readonly (readonly [zh: Known, en: Known])[]): {
  lettersForHan: number;
  variance: number;
} {
  const lengths = pairs
    .map(([zh, en]) => ({ han: hanIn(zh.text), rest: zh.text.length - hanIn(zh.text), en: en.text.length }))
    .filter(({ han }) => han > 0);
  const lettersForHan = median(lengths.map(({ han, rest, en }) => (en - rest) / han));
  const deviations = lengths.map(({ han, rest, en }) => {
    const zh = han * lettersForHan + rest;
    return Math.abs(en - zh) / Math.sqrt((en + zh) / 2);
  });
  // Of a normal variable the median of the distances from its mean is 0.6745 standard deviations.
  return { lettersForHan, variance: (median(deviations) / 0.6745) ** 2 };
}

const corpora: readonly (readonly [name: string, pages: readonly KnownPair[]])[] = [
  ['a policy brief', policyBrief()],
  ['ASVS', requirements()],
  ['Kubernetes', originals(false)],
];

row('', 'passages', 'letters', 'variance');
for (const [name, pages] of corpora) {
  const pairs = pages.flatMap(pairsOf);
  for (const half of [0, 1]) {
    const some = pairs.filter((_, index) => index % 2 === half);
    if (some.length === 0) continue;
    const { lettersForHan, variance } = estimate(some);
    row(`${name}, half ${half + 1}`, String(some.length), lettersForHan.toFixed(2), variance.toFixed(1));
  }
}

console.log(
  '\nHow many Chinese sentences translate how many English ones, where neither are more than three',
);
const few = corpora
  .flatMap(([, pages]) => pages.flatMap(pairsOf))
  .filter((pair) => pair.every(({ sentences }) => sentences > 0 && sentences <= 3));
for (const alike of groupBy(few, ([zh, en]) => `${zh.sentences}–${en.sentences}`)) {
  const [[zh, en]] = alike;
  row(
    `${zh.sentences}–${en.sentences}`,
    String(alike.length),
    `${((100 * alike.length) / few.length).toFixed(1)} %`,
  );
}
