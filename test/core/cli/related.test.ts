import assert from 'node:assert/strict';
import { commandLine, withGlossary } from './command-line.js';

const files = {
  'a.glossary.yaml':
    'concepts:\n  - { zh: 网络安全, en: [{ term: cybersecurity, status: preferred }, network security] }\n  - { zh: 信息安全, en: information security }\n',
  'docs/a.zh.md': '<!-- glossary: 网络安全 = cybersecurity -- house style -->\n\n网络安全由各方共同维护。\n',
  'docs/a.en.md': 'All parties jointly uphold information security.\n',
  'b.zh.md': '<!-- glossary: 网络安全 = cybersecurity -- house style -->\n\n网络安全由各方共同维护。\n',
  'b.en.md': 'All parties jointly uphold network security.\n',
  'x/glossary.decisions.yaml': 'decisions:\n  网络安全: cybersecurity\n',
  'x/c.md': 'We uphold network security.\n',
};

function check(file: string, format = 'text'): string {
  return commandLine(['check', file, '--format', format, ...withGlossary], { files }).out;
}

describe('what a finding can’t be judged without is named with its place', () => {
  const lines: readonly (readonly [what: string, file: string, line: string])[] = [
    ['the term of the source', 'docs/a.en.md', 'docs/a.zh.md:3:1: “网络安全” in the source'],
    [
      'a decision in the source',
      'b.en.md',
      'b.zh.md:1:6: “cybersecurity”: decided in b.zh.md, line 1 (house style)',
    ],
    [
      'a decision in a file',
      'x/c.md',
      'x/glossary.decisions.yaml:2:3: “cybersecurity”: decided in glossary.decisions.yaml, line 2',
    ],
  ];
  for (const [what, file, line] of lines) {
    it(`${what}, below the message`, () =>
      assert.ok(check(file).split('\n').includes(`    ${line}`), check(file)));
    it(`${what}, in a command to GitHub`, () => assert.ok(check(file, 'github').includes(`%0A${line}`)));
    it(`${what}, in a case of JUnit`, () => assert.ok(check(file, 'junit').split('\n').includes(line)));
  }

  it('is among the related places of JSON', () => {
    const { findings } = JSON.parse(check('docs/a.en.md', 'json')) as { findings: { related: unknown }[] };
    assert.deepEqual(findings[0].related, [
      {
        message: '“网络安全” in the source',
        file: 'docs/a.zh.md',
        start: { line: 3, column: 1, offset: 56 },
      },
    ]);
  });
});
