import { markdown } from '../../src/core/documents/markdown.js';
import { codeUnits, read } from '../../src/core/documents/reading.js';
import type { Form } from '../../src/core/matching/form.js';
import { Matcher } from '../../src/core/matching/matcher.js';
import { compare, row, timed } from './clock.js';
import { mixedMarkdown } from './corpus.js';
import { dictionary, forms } from './dictionary.js';

const words = dictionary();
const { text, origin } = mixedMarkdown([...words.zh, ...words.en]);
const units = codeUnits(text);

/** The yardstick: a loop that does nothing but look at every code unit. */
function sum(): number {
  let total = 0;
  for (let i = 0; i < units.length; i++) {
    total += units[i];
  }
  return total;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 2 : 0)} ms`;
}

function measure(zh: number, en: number): void {
  const terms: Form[] = [...forms(words.zh, zh, 'zh'), ...forms(words.en, en, 'en')];
  let matcher = Matcher.of(terms);
  const built = timed(() => (matcher = Matcher.of(terms)));
  const { time, ratio } = compare(() => matcher.match(units), sum);
  row(
    `${zh} Chinese and ${en} English terms`,
    milliseconds(time),
    `${ratio.toFixed(1)}×`,
    `${matcher.match(units).length}`,
    milliseconds(built),
    `${(matcher.byteLength / 1e6).toFixed(1)} MB`,
  );
}

console.log(`\nMatching, over 1 MB of ${origin} (${units.length} code units)`);
row('', 'time', 'bare loops', 'matches', 'built in', 'size');
row('a bare loop that sums the code units', milliseconds(compare(sum, sum).time), '1.0×');
measure(1_000, 1_000);
const largest = 160_000;
measure(words.zh.length, largest - words.zh.length);

console.log('\nBefore it, for the same text');
row('', 'time', 'bare loops');
const copy = compare(() => codeUnits(text), sum);
row('copying the code units', milliseconds(copy.time), `${copy.ratio.toFixed(1)}×`);
const reading = compare(() => read(text, markdown), sum);
row('copying, and covering what is not prose', milliseconds(reading.time), `${reading.ratio.toFixed(1)}×`);
