import { analyse } from '../../src/core/analysis/analyse.js';
import { offersAt } from '../../src/core/completion/offers.js';
import { markdown } from '../../src/core/documents/markdown.js';
import { codeUnits } from '../../src/core/documents/reading.js';
import {
  type Concept,
  type Language,
  type Place,
  type Term,
  termsOf,
} from '../../src/core/glossary/model.js';
import { Terminology } from '../../src/core/glossary/terminology.js';
import { TermIndex } from '../../src/core/search/term-index.js';
import { complete } from '../../src/core/steps.js';
import { compare, row, timed } from './clock.js';
import { type DictionaryWord, dictionaryWords } from './large-glossary.js';

/*
 * Finding the terms that someone begins to type among 160,000, words of a dictionary with their pinyin and renderings; then putting
 * them in order by what a long document says.
 */

const place: Place = { uri: 'file:///large.glossary.yaml', start: 0, end: 0, line: 1, column: 1 };
const concepts = dictionaryWords(63_000).map(conceptOf);
const glossary = { uri: place.uri, origin: 'workspace', sources: [], concepts, distinctions: [] } as const;
const terminology = Terminology.of([glossary]);
const terms = concepts.flatMap(termsOf);

function conceptOf({ zh, pinyin, en }: DictionaryWord, index: number): Concept {
  const term = (text: string, language: Language): Term => {
    const status = text === zh || text === en[0] ? 'preferred' : 'admitted';
    return { text, language, status, when: {}, note: {}, forms: [], cues: [], onlyWithCues: false, place };
  };
  return {
    id: `word-${index}`,
    definition: {},
    note: {},
    terms: { zh: [{ ...term(zh, 'zh'), pinyin }], en: en.map((text) => term(text, 'en')) },
    not: [],
    see: [],
    examples: [],
    place,
    parts: {},
  };
}

let index = complete(TermIndex.building(terminology.forms));
const built = timed(() => (index = complete(TermIndex.building(terminology.forms))));

const units = codeUnits(terms.map(({ text, pinyin }) => text + (pinyin ?? '')).join(' '));

/** The yardstick: a loop that does nothing but look at every character of the terms and their pinyin. */
function sum(): number {
  let total = 0;
  for (let i = 0; i < units.length; i++) {
    total += units[i];
  }
  return total;
}

console.log(
  `\nFinding what is typed among ${terms.length} terms, the index of them built in ${built.toFixed(0)} ms`,
);
row('', 'time', 'bare loops', 'found');
const loop = compare(sum, sum);
row('a bare loop that sums the code units', `${loop.time.toFixed(2)} ms`, '1.0×');
for (const typed of [
  'sh',
  'se',
  'cybers',
  'network sec',
  '网',
  '网络',
  'wangl',
  'wangluo anq',
  'wlaq',
  'wǎngluò',
]) {
  const { time, ratio } = compare(() => index.find(typed, 50), sum);
  row(typed, `${time.toFixed(2)} ms`, `${ratio.toFixed(1)}×`, `${index.find(typed, 1e6).length}`);
}

const words = terms.filter((_, each) => each % 80 === 0).map(({ text }) => text);
const lines = Array.from({ length: 50 }, (_, each) => words.slice(each * 40, (each + 1) * 40).join('，'));

console.log('\nWhat is offered behind a document that has 2,000 of them');
row('', 'time', 'bare loops', 'offered');
for (const typed of [
  '我们要加强sh',
  '我们要加强网络',
  '我们要加强wlaq',
  'We strengthen se',
  'Attacks in network sec',
]) {
  const text = `${lines.join('。\n\n')}\n\n${typed}`;
  const analysis = analyse({ uri: 'bench.md', kind: markdown, text }, terminology);
  const offers = () => offersAt(analysis, text.length, index);
  const { time, ratio } = compare(offers, sum);
  row(typed, `${time.toFixed(2)} ms`, `${ratio.toFixed(1)}×`, `${offers()?.offers.length ?? 0}`);
}
