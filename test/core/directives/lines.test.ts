import assert from 'node:assert/strict';
import { linesOf, nextLineOf } from '../../../src/core/directives/lines.js';
import { mark, unmark } from '../marked-text.js';

/** Texts with the lines marked that a place is on; the place is between the bars. */
const own = [
  '一\n⟦二|x|三⟧\n四',
  '一\r\n⟦二|x|⟧\r\n三',
  '一\r⟦|x|二⟧\r三',
  '⟦|x|⟧',
  '一\n⟦|x\ny|二⟧\n三',
  '⟦|x|⟧\n',
  '\n⟦|x|⟧',
];

/** Texts with the line marked that is next. */
const next = ['一|x|二\n⟦三⟧\n四', '|x|\r\n \t\r\n⟦　三⟧\r\n四', '|x|\r⟦二⟧\r', '|x|⟦⟧', '|x|\n\n⟦⟧'];

describe('the lines of directives', () => {
  it('are those that a place is on', () => check(own, (text, start, end) => linesOf(text, { start, end })));

  it('are the next one that is not blank', () => check(next, (text, _, end) => nextLineOf(text, end)));
});

function check(
  cases: readonly string[],
  find: (text: string, start: number, end: number) => { start: number; end: number },
): void {
  for (const marked of cases) {
    const { text } = unmark(marked);
    assert.equal(mark(text, [find(text, text.indexOf('|'), text.lastIndexOf('|') + 1)]), marked);
  }
}
