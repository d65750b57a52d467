import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mapOf } from '../../../src/core/map/distinction-map.js';
import { type Box, layoutOf, numberRadius, type Point } from '../../../src/core/map/layout.js';
import { linesOf, widthOf } from '../../../src/core/map/text-lines.js';
import { conceptIn, glossaries } from './glossaries.js';

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

describe('the layout of a map', () => {
  const layouts = glossaries.map((terminology) => layoutOf(mapOf(conceptIn(terminology, 'a'), terminology)));

  it('lets no two boxes overlap, and keeps each in its band', () => {
    fc.assert(
      fc.property(layouts, ({ bands, terms }) => {
        for (const [one, other] of [...pairsOf(bands), ...pairsOf(terms)]) assert.ok(!overlap(one, other));
        for (const box of terms) assert.ok(within(box, bands[box.term.band]));
      }),
    );
  });

  it('lets no two numbers of distinctions overlap, and none stand on a band', () => {
    fc.assert(
      fc.property(layouts, ({ bands, lanes }) => {
        const drawn = lanes.filter(({ sides }) => sides.length > 0).map(({ number }) => numberBox(number));
        for (const [one, other] of pairsOf(drawn)) assert.ok(!overlap(one, other));
        for (const number of drawn) for (const band of bands) assert.ok(!overlap(number, band));
      }),
    );
  });

  it('begins each line at the box of its term and ends it at the knot of its concept', () => {
    fc.assert(
      fc.property(layouts, ({ bands, terms, lines }) => {
        for (const { line, from, to } of lines) {
          const box = terms.find(({ term }) => term === line.from);
          assert.ok(box);
          assert.ok(from.x === box.x || from.x === box.x + box.width);
          assert.ok(from.y > box.y && from.y < box.y + box.height);
          assert.deepEqual(to, bands[line.band].knot);
        }
      }),
    );
  });

  it('leaves nothing outside the picture', () => {
    fc.assert(
      fc.property(layouts, ({ width, height, bands, lanes }) => {
        const picture = { x: 0, y: 0, width, height };
        for (const box of [
          ...bands,
          ...lanes.filter(({ sides }) => sides.length > 0).map(({ number }) => numberBox(number)),
        ]) {
          assert.ok(within({ ...box, y: box.y + 0.001, height: box.height - 0.002 }, picture));
        }
      }),
    );
  });
});

function numberBox({ x, y }: Point): Box {
  return { x: x - numberRadius, y: y - numberRadius, width: 2 * numberRadius, height: 2 * numberRadius };
}

describe('a text in lines', () => {
  const cases: [text: string, width: number, lines: string[]][] = [
    ['', 100, []],
    ['one two', 200, ['one two']],
    ['one two three', 60, ['one two', 'three']],
    ['网络安全和信息化', 50, ['网络安全', '和信息化']],
    ['网络安全，信息化', 50, ['网络安', '全，信息', '化']],
    ['说“网络安全”', 50, ['说“网络', '安全”']],
    ['abcdefghijklmnopqrstuvwxyz', 80, ['abcdefghijkl', 'mnopqrstuv', 'wxyz']],
  ];
  for (const [text, width, lines] of cases) {
    it(`${JSON.stringify(text)} in ${width} is ${JSON.stringify(lines)}`, () =>
      assert.deepEqual(linesOf(text, 12, width, 9), lines));
  }

  it('is cut where it has more than there may be', () =>
    assert.deepEqual(linesOf('one two three four five', 12, 60, 2), ['one two', 'three…']));

  it('has no line that is too wide, and loses nothing that there is room for', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'安全网w i.，（）“”', ' ', '\u{20000}') });
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = linesOf(text, 12, width, Infinity);
        for (const line of lines) assert.ok(widthOf(line, 12) <= width);
        assert.equal(lines.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
      }),
    );
  });
});
