import assert from 'node:assert/strict';
import { dateFrom, isBefore } from '../../../src/core/text/day.js';

describe('a date in a text', () => {
  const cases: [string, string | undefined][] = [
    ['2014', '2014'],
    ['2014-02', '2014-02'],
    ['2014-02-27', '2014-02-27'],
    ['2014-02-27T10:00:00+08:00', '2014-02-27'],
    [' 2014/2/7', '2014-02-07'],
    ['2014年2月27日', '2014-02-27'],
    ['2014年', '2014'],
    ['27 February 2014', undefined],
    ['20140227', undefined],
    ['', undefined],
  ];
  for (const [text, date] of cases) {
    it(`of “${text}” is ${date ?? 'none'}`, () => assert.equal(dateFrom(text), date));
  }
});

describe('a date before another', () => {
  const cases: [string, string, boolean][] = [
    ['2013', '2014', true],
    ['2014', '2014-02', false],
    ['2014-01', '2014-02-27', true],
    ['2014-02', '2014-02-27', false],
    ['2014-03', '2014', false],
    ['2015', '2014-02', false],
  ];
  for (const [date, other, expected] of cases) {
    it(`${date} ${expected ? 'is' : 'is not'} surely before ${other}`, () =>
      assert.equal(isBefore(date, other), expected));
  }
});
