import { aligningPassages } from '../../src/core/alignment/align-passages.js';
import { aligningSides } from '../../src/core/alignment/align-sides.js';
import type { Side } from '../../src/core/alignment/bitext.js';
import { findingPassages, type Passage } from '../../src/core/alignment/passage.js';
import { analyse } from '../../src/core/analysis/analyse.js';
import { markdown } from '../../src/core/documents/markdown.js';
import type { Language } from '../../src/core/glossary/model.js';
import { Terminology } from '../../src/core/glossary/terminology.js';
import { complete, type Steps } from '../../src/core/steps.js';
import { originals, policyBrief, requirements } from './alignment/pages.js';
import { type Score, scoreOf, total } from './alignment/score.js';
import type { KnownPair, KnownText } from './alignment/truth.js';
import { bundledTerminology } from './bundled-terminology.js';
import { row, timed } from './clock.js';

/*
 * How well a text and its translation are aligned, on pages where something tells what translates what, and how fast.
 */

const bundled = bundledTerminology();
const none = Terminology.of([]);

const corpora: readonly (readonly [name: string, pairs: readonly KnownPair[]])[] = [
  ['a policy brief, by numbers of sentences', policyBrief()],
  ['ASVS, by numbers of requirements', requirements()],
  ['Kubernetes, by originals in comments', originals(false)],
  ['the same without marks of headings and items', originals(true)],
];

/** What alignment may go by. */
interface Variant {
  readonly name: string;
  readonly terminology: Terminology;
  readonly seen: (passage: Passage) => Passage;
}

const variants: readonly Variant[] = [
  { name: 'all there is', terminology: bundled, seen: (passage) => passage },
  { name: 'no glossary', terminology: none, seen: (passage) => passage },
  { name: 'no structure', terminology: bundled, seen: (passage) => ({ ...passage, signature: undefined }) },
  {
    name: 'lengths alone',
    terminology: none,
    seen: (passage) => ({ ...passage, keys: [], signature: undefined }),
  },
];

function side({ text }: KnownText, language: Language, terminology: Terminology): Side {
  return { analysis: analyse({ uri: `${language}.md`, kind: markdown, text }, terminology), language };
}

function passagesOf(text: KnownText, language: Language, { terminology, seen }: Variant): Passage[] {
  const passages = complete(findingPassages(side(text, language, terminology)));
  return passages.filter(({ isForeign }) => !isForeign).map(seen);
}

function score(pair: KnownPair, variant: Variant): Score {
  const zh = passagesOf(pair.zh, 'zh', variant);
  const en = passagesOf(pair.en, 'en', variant);
  return scoreOf(pair, zh, en, complete(aligningPassages(zh, en)));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

for (const [name, pairs] of corpora) {
  console.log(
    `\n${name}: ${pairs.length === 0 ? 'skipped, ../shared/fixtures is not there' : `${pairs.length} pairs`}`,
  );
  if (pairs.length === 0) continue;
  row('', 'known', 'precision', 'recall', 'F1', 'sure', 'sure, right');
  for (const variant of variants) {
    const { known, found, wrong, units, sure, sureAndRight } = total(
      pairs.map((pair) => score(pair, variant)),
    );
    row(
      variant.name,
      String(known),
      percent(found, found + wrong),
      percent(found, known),
      percent(2 * found, 2 * found + wrong + known - found),
      percent(sure, units),
      percent(sureAndRight, sure),
    );
  }
}

const pages = [...requirements(), ...originals(false), ...policyBrief()];

function isRefused(zh: KnownText, en: KnownText): boolean {
  return complete(aligningSides(side(zh, 'zh', bundled), side(en, 'en', bundled))).trouble !== undefined;
}

console.log('\nPages of both kinds, each with every page that is not its translation');
row('', 'pairs', 'refused');
const wrongPairs = pages.flatMap(({ zh }, index) =>
  pages.filter((_, other) => other !== index).map(({ en }) => ({ zh, en })),
);
for (const [name, pairs] of [
  ['translations', pages],
  ['others', wrongPairs],
] as const) {
  row(
    name,
    String(pairs.length),
    percent(pairs.filter(({ zh, en }) => isRefused(zh, en)).length, pairs.length),
  );
}

/** So many sentences of pages, over and over, with other words and numbers each time. */
function many(count: number, sides: readonly (readonly Passage[])[]): Passage[] {
  const passages: Passage[] = [];
  for (let round = 0; passages.length < count; round++) {
    for (const page of sides) {
      passages.push(
        ...page.map((passage) => ({
          ...passage,
          keys: passage.keys.map((key, index) => (index % 2 === 0 ? key : `${key}r${round}`)),
        })),
      );
    }
  }
  return passages.slice(0, count);
}

/** Runs work; says how long its longest step took. */
function longestStep(steps: Steps<unknown>): number {
  let longest = 0;
  for (let isDone = false; !isDone;) {
    longest = Math.max(
      longest,
      timed(() => (isDone = steps.next().done === true)),
    );
  }
  return longest;
}

console.log('\nTwo texts of so many sentences each');
row('', 'time', 'longest step', 'memory');
for (const { name, terminology, seen } of [variants[0], variants[3]]) {
  for (const count of [1_000, 10_000, 50_000]) {
    const variant = { name, terminology, seen };
    const zh = many(
      count,
      pages.map((page) => passagesOf(page.zh, 'zh', variant)),
    ).map(seen);
    const en = many(
      count,
      pages.map((page) => passagesOf(page.en, 'en', variant)),
    ).map(seen);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let longest = 0;
    const time = timed(() => (longest = longestStep(aligningPassages(zh, en))));
    row(
      `${count}, by ${name}`,
      `${time.toFixed(0)} ms`,
      `${longest.toFixed(1)} ms`,
      `${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`,
    );
  }
}
