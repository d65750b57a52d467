import { codeUnits } from '../../src/core/documents/reading.js';
import { Matcher } from '../../src/core/matching/matcher.js';
import { median, row } from './clock.js';
import { mixedMarkdown } from './corpus.js';
import { dictionary, forms } from './dictionary.js';

const words = dictionary();
const corpus = mixedMarkdown([...words.zh, ...words.en]);
const units = codeUnits(corpus.text);

/** The yardstick: a loop that does nothing but look at every code unit. */
function sum(): number {
  let total = 0;
  for (let i = 0; i < units.length; i++) {
    total = (total + units[i]) | 0;
  }
  return total;
}

console.log(`Matching, over 1 MB of ${corpus.origin} (${units.length} code units)`);
row('', 'time', 'bare loops', 'matches', 'built in', 'size');
const bare = median(sum);
row('a bare loop that sums the code units', `${bare.toFixed(2)} ms`, '1.0×');
const sizes = [
  [1_000, 1_000],
  [words.zh.length, 160_000 - words.zh.length],
] as const;
for (const [zh, en] of sizes) {
  const terms = [...forms(words.zh, zh, 'zh'), ...forms(words.en, Math.min(en, words.en.length), 'en')];
  const start = performance.now();
  const matcher = Matcher.of(terms);
  const built = performance.now() - start;
  const bareNow = median(sum);
  const time = median(() => matcher.match(units));
  row(
    `${zh} Chinese and ${terms.length - zh} English terms`,
    `${time.toFixed(2)} ms`,
    `${(time / bareNow).toFixed(1)}×`,
    `${matcher.match(units).length}`,
    `${built.toFixed(0)} ms`,
    `${(matcher.byteLength / 1e6).toFixed(1)} MB`,
  );
}
