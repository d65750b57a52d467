import assert from 'node:assert/strict';
import { globTest, isBearable } from '../../../src/core/text/glob.js';

describe('a glob', () => {
  for (const [glob, path, expected] of [
    ['**/*.glossary.yaml', 'a.glossary.yaml', true],
    ['**/*.glossary.yaml', 'x/y/a.glossary.yaml', true],
    ['**/*.glossary.yaml', 'x/a.glossary.yml', false],
    ['*.glossary.{yaml,yml}', 'a.glossary.yml', true],
    ['*.glossary.{yaml,yml}', 'x/a.glossary.yml', false],
    ['terms/**', 'terms/x/y.yaml', true],
    ['terms/?.yaml', 'terms/x.yaml', true],
    ['terms/?.yaml', 'terms/xx.yaml', false],
    ['a+b(c).yaml', 'a+b(c).yaml', true],
    ['a.yaml', 'aXyaml', false],
    ['policy/**', 'policy/2026/a.md', true],
    ['policy/**', 'notes/policy/a.md', false],
    ['policy/', 'policy/2026/a.md', true],
    ['policy/', 'policy.md', false],
    ['**/policy/', 'a/b/policy/c.md', true],
    ['./policy/*', 'policy/a.md', true],
    ['**', '.drafts/.a.md', true],
    ['*.zh.md', '网络安全.zh.md', true],
    ['第[一二]章.md', '第二章.md', true],
    ['第[一二]章.md', '第三章.md', false],
    ['[一', '一', false],
    ['!a.md', 'b.md', false],
    ['(a|b)+.md', 'a.md', false],
    ['+(a).md', 'aa.md', false],
    ['a\\b', 'a/b', false],
    ['', 'a.md', false],
  ] as const) {
    it(`${glob} ${expected ? 'names' : "doesn't name"} ${path}`, () => {
      assert.equal(globTest(glob)(path), expected);
    });
  }

  it('that would keep a program busy names nothing', () => {
    for (const glob of ['*a*a*a*a*a*a*a*a*b', '**/'.repeat(9) + 'a', 'a'.repeat(10_000), '{*,*}{*,*}a']) {
      assert.equal(isBearable(glob), false, glob.slice(0, 40));
      assert.equal(globTest(glob)('a'.repeat(200)), false, glob.slice(0, 40));
    }
  });
});
