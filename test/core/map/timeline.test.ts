import assert from 'node:assert/strict';
import { mostBars, ticksOf, timelineOf } from '../../../src/core/map/timeline.js';
import { terminologyIn } from './glossaries.js';

const timelineIn = (concepts: string) =>
  timelineOf(terminologyIn(`concepts:\n${concepts}`).concepts.values());

describe('a timeline', () => {
  const cases: [term: string, bar: [from: number | undefined, to: number | undefined]][] = [
    [`{ term: a, since: 2014 }`, [2014, undefined]],
    [`{ term: a, until: 2018 }`, [undefined, 2019]],
    [`{ term: a, since: 2014-07, until: 2018-06-30 }`, [2014.5, 2018.5]],
  ];
  for (const [term, [from, to]] of cases) {
    it(`of ${term} goes from ${from} to ${to}`, () => {
      const bar = timelineIn(`  - { id: x, zh: 甲, en: [${term}] }`)?.bars[0];
      assert.deepEqual([bar?.from, bar?.to && Math.round(bar.to * 100) / 100], [from, to]);
    });
  }

  it('leaves out terms without a period, and is none where no term has one', () => {
    assert.deepEqual(
      timelineIn('  - { id: x, zh: 甲, en: [one, { term: two, since: 2001 }] }')?.bars.map(
        ({ term }) => term.text,
      ),
      ['two'],
    );
    assert.equal(timelineIn('  - { id: x, zh: 甲, en: [one] }'), undefined);
  });

  it('goes beyond all that is known to begin or end', () =>
    assert.deepEqual(
      timelineIn('  - { id: x, zh: 甲, en: [{ term: a, since: 1994, until: 2013 }] }')?.years,
      {
        first: 1992,
        last: 2016,
      },
    ));

  it('goes on where nothing says when a term came up or went', () =>
    assert.deepEqual(
      timelineIn('  - { id: x, zh: 甲, en: [{ term: a, since: 1994 }, { term: b, until: 2013 }] }')?.years,
      { first: 1989, last: 2019 },
    ));

  it('is bounded, and counts what it leaves out', () => {
    const terms = Array.from({ length: mostBars + 3 }, (_, index) => `{ term: t${index}, since: 2000 }`);
    const timeline = timelineIn(`  - { id: x, zh: 甲, en: [${terms.join(', ')}] }`);
    assert.deepEqual([timeline?.bars.length, timeline?.left], [mostBars, 3]);
  });

  const axes: [first: number, last: number, ticks: number[]][] = [
    [2012, 2016, [2012, 2013, 2014, 2015, 2016]],
    [1991, 2018, [1995, 2000, 2005, 2010, 2015]],
    [1, 9999, [2000, 4000, 6000, 8000]],
  ];
  for (const [first, last, ticks] of axes) {
    it(`from ${first} to ${last} names ${ticks.join(', ')}`, () =>
      assert.deepEqual(ticksOf({ first, last }, 6), ticks));
  }
});
