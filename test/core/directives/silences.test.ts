import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDirectives } from '../../../src/core/directives/read-directives.js';
import { Silences } from '../../../src/core/directives/silences.js';
import { markdown } from '../../../src/core/documents/markdown.js';
import { read } from '../../../src/core/documents/reading.js';

const codes = ['a', 'b'] as const;

function silencesOf(text: string): Silences {
  return new Silences(readDirectives(text, read(text, markdown).regions), text);
}

/** Each line of a text that begins with 术, with the checks that are silenced there: `术 ab`, `术 a`, `术`. */
function silencedIn(text: string): string[] {
  const silences = silencesOf(text);
  return [...text.matchAll(/术/gu)].map(({ index }) => {
    const silenced = codes.filter((code) => silences.isSilenced(code, { start: index, end: index + 1 }));
    return `术${silenced.length > 0 ? ' ' : ''}${silenced.join('')}`;
  });
}

const comment = (said: string): string => `<!-- glossary-${said} -->`;

/** What is said to the checks a and b, line by line, and where they are silenced; `术` is a line that they would report. */
const cases: Readonly<Record<string, readonly [lines: readonly string[], silenced: readonly string[]]>> = {
  'every check, from there on': [
    ['术', comment('disable'), '术', '', '术'],
    ['术', '术 ab', '术 ab'],
  ],
  'every check, up to there': [
    [comment('disable'), '术', comment('enable'), '术'],
    ['术 ab', '术'],
  ],
  'one check': [
    [comment('disable a'), '术', comment('enable a'), '术'],
    ['术 a', '术'],
  ],
  'one check, until all speak': [
    [comment('disable a'), '术', comment('enable'), '术'],
    ['术 a', '术'],
  ],
  'every check but one': [
    [comment('disable'), comment('enable a'), '术', comment('disable a'), '术'],
    ['术 b', '术 ab'],
  ],
  'two checks, one after the other': [
    [comment('disable a'), '术', comment('disable b'), '术', comment('enable a'), '术'],
    ['术 a', '术 ab', '术 b'],
  ],
  'on the line before the comment, too': [
    [`术 ${comment('disable-line')}`, '术'],
    ['术 ab', '术'],
  ],
  'on all lines of a comment': [
    ['<!-- glossary-disable-line', '-->术', '术'],
    ['术 ab', '术'],
  ],
  'on the next line': [
    [comment('disable-next-line b'), '术', '术'],
    ['术 b', '术'],
  ],
  'on the next line that is not empty': [
    [comment('disable-next-line'), '', ' ', '术', '术'],
    ['术 ab', '术'],
  ],
  'in the whole document': [
    ['术', comment('disable-file a'), '术'],
    ['术 a', '术 a'],
  ],
  'in the whole document, whatever is enabled': [
    [comment('disable-file'), comment('enable'), '术'],
    ['术 ab'],
  ],
  'by nothing but its own name': [[comment('disable c'), comment('disabel'), '术'], ['术']],
};

describe('silences', () => {
  for (const [name, [lines, silenced]] of Object.entries(cases)) {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      it(`${name}, with lines that end in ${JSON.stringify(lineEnd)}`, () => {
        assert.deepEqual(silencedIn(lines.join(lineEnd)), silenced);
      });
    }
  }

  it('are as a slow reading line by line finds them', () => {
    const line = fc.constantFrom('术', '', ...said.map(comment));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        assert.deepEqual(silencedIn(lines.join('\n')), slowly(lines));
      }),
      { numRuns: 2000 },
    );
  });

  it('know which of them had nothing to silence', () => {
    const text = [
      comment('disable a'),
      '术',
      comment('enable'),
      comment('disable-line b'),
      comment('enable'),
    ].join('\n');
    const silences = silencesOf(text);
    const idle = (): string[] => [...silences.idle].map((word) => word.text);
    assert.deepEqual(idle(), ['a', 'b', 'glossary-enable']);
    assert.equal(silences.isSilenced('b', { start: text.indexOf('术'), end: text.length }), false);
    assert.deepEqual(idle(), ['a', 'b', 'glossary-enable']);
    assert.equal(silences.isSilenced('a', { start: text.indexOf('术'), end: text.length }), true);
    assert.deepEqual(idle(), ['b', 'glossary-enable']);
  });
});

const said = ['disable', 'enable', 'disable-next-line', 'disable-line', 'disable-file'].flatMap((name) =>
  ['', ' a', ' b', ' a b'].map((behind) => name + behind),
);

/** The same as `silencedIn`, by going over the lines once for each that is asked about. */
function slowly(lines: readonly string[]): string[] {
  return lines.flatMap((text, at) =>
    text === '术'
      ? [`术${' '}${codes.filter((code) => isSilencedAt(lines, at, code)).join('')}`.trimEnd()]
      : [],
  );
}

function isSilencedAt(lines: readonly string[], asked: number, code: string): boolean {
  let isOff = false;
  let isNextOff = false;
  for (const [at, line] of lines.entries()) {
    const [, name, named = ''] = /glossary-([a-z-]+)((?: [ab])*) -->/u.exec(line) ?? [];
    const isMeant = named === '' || named.split(' ').includes(code);
    if (name === 'disable-file' && isMeant) return true;
    if (at >= asked) continue;
    if (line !== '') isNextOff = false;
    if (name === 'disable' && isMeant) isOff = true;
    if (name === 'enable' && isMeant) isOff = false;
    if (name === 'disable-next-line' && isMeant) isNextOff = true;
  }
  return isOff || isNextOff;
}
