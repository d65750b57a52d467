import { checking, usualSettings } from '../../src/checks/index.js';
import { LiveDocument } from '../../src/checks/live-document.js';
import type { Counterpart } from '../../src/core/alignment/counterpart.js';
import { analyse, analysing } from '../../src/core/analysis/analyse.js';
import type { Document } from '../../src/core/analysis/analysis.js';
import { markdown } from '../../src/core/documents/markdown.js';
import type { Finding } from '../../src/core/finding.js';
import { inEnglish } from '../../src/core/localize.js';
import type { Steps } from '../../src/core/steps.js';
import { longPair } from './alignment/long-pair.js';
import { bundledTerminology } from './bundled-terminology.js';
import { median, row, timed } from './clock.js';
import { mixedMarkdown } from './corpus.js';
import { dictionary } from './dictionary.js';

/*
 * What the editor does after each keystroke, with the bundled glossary: the whole document analysed and checked anew. It
 * does so in slices (src/editor/documents/turns.ts), which a step may go beyond.
 */

const slice = 8;
const rounds = 31;

const tools = { localize: inEnglish, reader: 'en' as const, today: '2026-06-01' };
const words = dictionary();
const corpus = mixedMarkdown([...words.zh, ...words.en]);
const terminology = bundledTerminology();

function* looking(document: Document): Steps<Finding[]> {
  const analysis = yield* analysing(document, terminology);
  return yield* checking(analysis, usualSettings, tools);
}

/** The steps of one round: what each took, in milliseconds. */
function stepsOf(document: Document): number[] {
  const times: number[] = [];
  const steps = looking(document);
  for (let isDone = false; !isDone;) {
    times.push(timed(() => (isDone = steps.next().done === true)));
  }
  return times;
}

/** The longest stretch without a pause, where one is made after each slice. */
function longestBlock(steps: readonly number[]): number {
  let longest = 0;
  let block = 0;
  for (const step of steps) {
    block += step;
    longest = Math.max(longest, block);
    block = block >= slice ? 0 : block;
  }
  return longest;
}

function sum(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    total += text.charCodeAt(i);
  }
  return total;
}

function measure(label: string, text: string): void {
  const totals: number[] = [];
  const ratios: number[] = [];
  const longestSteps: number[] = [];
  const blocks: number[] = [];
  for (let round = -8; round < rounds; round++) {
    // Each a text of its own, as after an edit, so that nothing is known of it yet.
    const edited = Buffer.from(`${text}${round}`).toString();
    const unit = timed(() => sum(edited));
    const steps = stepsOf({ uri: 'file:///long.md', kind: markdown, text: edited });
    if (round >= 0) {
      const total = steps.reduce((a, b) => a + b, 0);
      totals.push(total);
      ratios.push(total / unit);
      longestSteps.push(Math.max(...steps));
      blocks.push(longestBlock(steps));
    }
  }
  const milliseconds = (values: number[]) => `${median(values).toFixed(1)} ms`;
  row(
    label,
    milliseconds(totals),
    `${median(ratios).toFixed(1)}×`,
    milliseconds(longestSteps),
    milliseconds(blocks),
  );
}

console.log(
  `\nAnalysing and checking after an edit: ${corpus.origin}, ${terminology.concepts.size} concepts`,
);
row('', 'in all', 'bare loops', 'longest step', 'longest block');
const { text } = corpus;
measure(`1 MB (${text.length} code units)`, text);
measure('100 KB', Buffer.from(text).subarray(0, 100_000).toString('utf8'));
measure('1 MB in one paragraph', text.replace(/[\r\n]+(?:[#>*+-]+ )*/gu, ' '));

/** Each step of a live document until its findings are known, in milliseconds. */
function stepsToFindings(live: LiveDocument, text: string): number[] {
  const document = { uri: 'file:///long.zh.md', kind: markdown, text };
  const times = [timed(() => live.become({ document, terminology, recorded: [], settings: usualSettings }))];
  while (live.isBusy) {
    times.push(timed(() => live.step()));
  }
  return times;
}

function measureWithTranslation(bytes: number): void {
  const { zh, en } = longPair(bytes);
  const translation = analyse({ uri: 'file:///long.en.md', kind: markdown, text: en }, terminology);
  const counterparts: Counterpart[] = [{ analysis: translation, role: 'target' }];
  const live = new LiveDocument({ tools: () => tools, surroundings: () => ({ counterparts, astray: [] }) });
  const size = `${(bytes / 1e6).toFixed(1)} MB (${zh.length} code units)`;
  const middle = zh.indexOf('\n', zh.length / 2);
  const typed = [...'网络安全法于二〇一七年施行。'];
  const show = (label: string, rounds: readonly (readonly number[])[]) => {
    const milliseconds = (of: (steps: readonly number[]) => number) =>
      `${median(rounds.map(of)).toFixed(1)} ms`;
    row(
      label,
      milliseconds((steps) => steps.reduce((a, b) => a + b, 0)),
      milliseconds((steps) => Math.max(...steps)),
      milliseconds(longestBlock),
    );
  };
  show(`${size}, opened`, [stepsToFindings(live, zh)]);
  show(
    `${size}, a letter typed`,
    typed.map((_, index) =>
      stepsToFindings(live, zh.slice(0, middle) + typed.slice(0, index + 1).join('') + zh.slice(middle)),
    ),
  );
}

console.log('\nThe same of a document whose translation is known, aligned with it');
row('', 'in all', 'longest step', 'longest block');
measureWithTranslation(100_000);
measureWithTranslation(1_000_000);
