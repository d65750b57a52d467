import assert from 'node:assert/strict';
import fc from 'fast-check';
import { printable } from '../../../src/cli/reporters/printable.js';
import { commandLine, commandLineSoon, type Ran } from './command-line.js';

const esc = '\u001b';

describe('a text out of a file, as output shows it', () => {
  const cases: readonly (readonly [text: string, shown: string])[] = [
    ['网络安全 = cybersecurity', '网络安全 = cybersecurity'],
    [`${esc}[31mred`, '\\u001b[31mred'],
    ['one\ntwo\rthree', 'one\\ntwo\\u000dthree'],
    ['one\u2028two\u0085three', 'one\\u2028two\\u0085three'],
    ['::error::no', '\\u003a:error::no'],
    ['  ::error::no', '  \\u003a:error::no'],
    ['a::b', 'a::b'],
  ];
  for (const [text, shown] of cases) {
    it(`${JSON.stringify(text)} is ${shown}`, () => assert.equal(printable(text), shown));
  }

  it('is one line without controls that begins no command', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(':', ' ', '\n', '\r', esc, '\u0085', 'a') }), (text) => {
        assert.doesNotMatch(printable(text), /[\u0000-\u001f\u007f-\u009f]|^\s*::/u);
      }),
    );
  });
});

describe('control characters out of files', () => {
  const name = `::x${esc}[2J\n::error::y.md`;
  const files = {
    'a.glossary.yaml': `concepts:\n  - zh: 网络安全\n    en: [{ term: a, when: "${'\\e'}[31m\\n::error::z" }, b]\n`,
    [name]: '网络安全',
    [`glossary${esc}.yaml`]: 'concepts: [{ zh: 网, en: x, nott: y }]\n',
  };
  const argv = ['--no-bundled', '--glossary', 'a.glossary.yaml', '--glossary', `glossary${esc}.yaml`];
  const isTame = ({ out, err }: Ran) => {
    const lines = `${out}${err}`.split('\n');
    assert.ok(lines.length > 2);
    for (const line of lines) {
      assert.doesNotMatch(line, /[\u0000-\u001f]/u);
      assert.doesNotMatch(line, /^\s*::(?!warning file=)/u);
    }
  };
  for (const command of [
    ['check', name],
    ['check', '--format', 'github', name],
    ['terms', name],
    ['check', `nowhere\n::error::${esc}`],
    ['check', `--nowhere\n::error::${esc}`],
  ]) {
    it(`don’t reach the output of ${JSON.stringify(command.join(' '))}`, () =>
      isTame(commandLine([...command, ...argv], { files })));
  }

  it('don’t reach the output of glossary lint', async () =>
    isTame(await commandLineSoon(['glossary', 'lint', '--no-bundled', `glossary${esc}.yaml`], { files })));
});
