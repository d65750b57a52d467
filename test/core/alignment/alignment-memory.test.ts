import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aligning } from '../../../src/core/alignment/aligning.js';
import { AlignmentMemory } from '../../../src/core/alignment/alignment-memory.js';
import { Kept } from '../../../src/core/alignment/kept.js';
import type { Analysis } from '../../../src/core/analysis/analysis.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import { analyse } from '../../../src/core/analysis/analyse.js';
import { complete } from '../../../src/core/steps.js';
import { terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - { id: anquan, zh: 网络安全, en: [{ term: cybersecurity }, { term: network security, status: admitted }] }
  - { id: shuju, zh: 数据安全, en: data security }`);

function analysisOf(name: string, text: string): Analysis {
  return analyse({ uri: `file:///${name}.md`, kind: markdown, text }, terminology);
}

/**
 * A text long enough to be divided into stretches, and its translation: in every fifth paragraph stands what is nowhere else,
 * the others are much alike, so that their alignment depends on how rare is what they have.
 */
const numbers = Array.from({ length: 280 }, (_, index) => index);
const zh = numbers
  .map((number) =>
    number % 5 === 0
      ? `第${2000 + number}条由A${number}x提出，国家维护网络安全。数据安全也一样。\n\n`
      : `Pod${number % 23}的网络安全。数据安全。\n\n`,
  )
  .join('');
const en = numbers
  .map((number) =>
    number % 5 === 0
      ? `Article ${2000 + number}, by A${number}x, provides for cybersecurity. So it is with data security.\n\n`
      : `Cybersecurity of Pod${number % 23}. There is some data security as well.\n\n`,
  )
  .join('');

const added = fc.constantFrom(
  '',
  '网',
  '网络安全。',
  'A5x ',
  'Pod7 ',
  '2100',
  '\n\n',
  '\n\n# ',
  '今天下雨。',
  'network security',
);
const edit = fc.record({
  isSource: fc.boolean(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(60),
  added,
  /** How many steps are made before the next edit; undefined: all. */
  steps: fc.option(fc.nat(300), { nil: undefined, freq: 2 }),
});

function edited(
  text: string,
  { at, removed, added }: { at: number; removed: number; added: string },
): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + removed);
}

describe('aligning with a memory', () => {
  it('comes to the same as without, whatever has been edited on either side, and given up', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const memory = new AlignmentMemory();
        let [own, other] = [analysisOf('zh', zh), analysisOf('en', en)];
        const work = (kept?: AlignmentMemory) =>
          aligning(own, [{ analysis: other, role: 'target' }], [], kept);
        complete(work(memory));
        for (const each of edits) {
          if (each.isSource) own = analysisOf('zh', edited(own.document.text, each));
          else other = analysisOf('en', edited(other.document.text, each));
          if (each.steps === undefined) {
            const { bitexts, occurrences } = complete(work(memory));
            const fresh = complete(work());
            assert.deepEqual(bitexts[0].units, fresh.bitexts[0].units);
            assert.deepEqual(occurrences, fresh.occurrences);
          } else {
            const steps = work(memory);
            for (let step = 0; step < each.steps; step++) steps.next();
          }
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});

describe('what is kept', () => {
  it('is there in the next round', () => {
    const kept = new Kept<number>();
    kept.begin();
    kept.set('a', 1);
    kept.end();
    kept.begin();
    assert.equal(kept.get('a'), 1);
  });

  it('is forgotten when a round that came to its end did not ask for it', () => {
    const kept = new Kept<number>();
    kept.begin();
    kept.set('a', 1);
    kept.end();
    kept.begin();
    kept.end();
    assert.equal(kept.get('a'), undefined);
  });

  it('stays when a round is given up', () => {
    const kept = new Kept<number>();
    kept.begin();
    kept.set('a', 1);
    kept.end();
    kept.begin();
    kept.set('b', 2);
    kept.begin();
    assert.deepEqual([kept.get('a'), kept.get('b')], [1, 2]);
  });
});
