import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lines } from '../../../src/core/text/lines.js';

describe('lines and columns', () => {
  const cases: readonly (readonly [
    what: string,
    text: string,
    places: readonly (readonly [number, number, number])[],
  ])[] = [
    [
      'count from 1',
      'ab',
      [
        [0, 1, 1],
        [1, 1, 2],
        [2, 1, 3],
      ],
    ],
    ['of an empty text', '', [[0, 1, 1]]],
    [
      'end with LF',
      'a\nb',
      [
        [1, 1, 2],
        [2, 2, 1],
        [3, 2, 2],
      ],
    ],
    [
      'end with CR LF, once',
      'a\r\nb',
      [
        [1, 1, 2],
        [2, 1, 3],
        [3, 2, 1],
      ],
    ],
    [
      'end with CR',
      'a\rb',
      [
        [1, 1, 2],
        [2, 2, 1],
      ],
    ],
    [
      'may be empty',
      'a\n\n\nb',
      [
        [2, 2, 1],
        [3, 3, 1],
        [4, 4, 1],
      ],
    ],
    ['begin behind the last line end', 'a\n', [[2, 2, 1]]],
    [
      'count UTF-16 code units, as editors do',
      '𠮷网\n安',
      [
        [2, 1, 3],
        [3, 1, 4],
        [4, 2, 1],
      ],
    ],
    ['hold line separators, which end no line in an editor', 'a\u2028b', [[2, 1, 3]]],
  ];
  for (const [what, text, places] of cases) {
    it(what, () => {
      const lines = new Lines(text);
      for (const [offset, line, column] of places) {
        assert.deepEqual(lines.positionAt(offset), { line, column, offset });
      }
    });
  }

  it('end with the text for offsets outside it', () => {
    const lines = new Lines('a\nb');
    assert.deepEqual(lines.positionAt(100), { line: 2, column: 2, offset: 3 });
    assert.deepEqual(lines.positionAt(-5), { line: 1, column: 1, offset: 0 });
  });

  it('are those that counting from the beginning gives', () => {
    const text = fc.array(fc.constantFrom('\n', '\r', '\r\n', 'a', '网', '𠮷'), { maxLength: 30 });
    fc.assert(
      fc.property(text, (pieces) => {
        const all = pieces.join('');
        const lines = new Lines(all);
        for (let offset = 0; offset <= all.length; offset++) {
          const before = all.slice(0, offset).split(/\r\n|\n|\r(?!\n)/u);
          // Between CR and LF a line is not over yet.
          const isBetween = all[offset - 1] === '\r' && all[offset] === '\n';
          const line = isBetween ? before.length - 1 : before.length;
          const column = isBetween ? before[line - 1].length + 2 : before[line - 1].length + 1;
          assert.deepEqual(lines.positionAt(offset), { line, column, offset });
        }
      }),
    );
  });
});
