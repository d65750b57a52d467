import assert from 'node:assert/strict';
import fc from 'fast-check';
import { faultOfPatterns, filledPattern, placeholdersOf } from '../../../src/core/pairing/name-pattern.js';

/** What the placeholders stand for, `name=value` each; none where the path isn't of the pattern. */
const paths: readonly (readonly [pattern: string, path: string, ...values: string[]])[] = [
  ['zh/{path}.md', 'zh/a/b.md', 'path=a/b'],
  ['zh/{path}', 'zh/a.md', 'path=a.md'],
  ['{path}/zh/{name}.md', 'x/zh/y/zh/f.md', 'path=x/zh/y', 'name=f'],
  ['{part}/{path}.md', 'a/b/c.md', 'part=a', 'path=b/c'],
  ['{a}-{b}.md', 'x-y-z.md', 'a=x', 'b=y-z'],
  ['{name}.md', 'a.md.md', 'name=a.md'],
  ['{name}.md', 'a/b.md'],
  ['{name}.md', '.md'],
  ['a.md', 'a.md.md'],
  ['a{x}.md', 'ab'],
  ['(a+)+{x}', '(a+)+b', 'x=b'],
  ['(a+)+{x}', 'aab'],
];

describe('a pattern of paths', () => {
  for (const [pattern, path, ...values] of paths) {
    it(`${pattern}: ${path}`, () => {
      const found = placeholdersOf(path, pattern);
      assert.deepEqual(
        [...(found ?? [])].map((pair) => pair.join('=')),
        values,
      );
    });
  }

  it('of no placeholder is one path', () => {
    assert.ok(placeholdersOf('a/b.md', 'a/b.md'));
    assert.equal(placeholdersOf('a/c.md', 'a/b.md'), undefined);
  });

  const piece = fc.constantFrom('{path}', '{a}', '{b}', '/', '-', '.', 'x', '(', '*', '$&', '文');
  const text = fc.array(fc.constantFrom('/', '-', '.', 'x', '(', '*', '文', 'a'), {
    minLength: 1,
    maxLength: 20,
  });

  const pattern = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) => pieces.join(''))
    .filter((written) => faultOfPatterns(written, `${written}.`) === undefined);

  it('makes of what its placeholders stand for the path they were read from', () => {
    fc.assert(
      fc.property(pattern, text, (written, parts) => {
        const path = parts.join('');
        const values = placeholdersOf(path, written);
        if (values !== undefined) {
          assert.equal(filledPattern(written, values), path);
          assert.ok(
            [...values].every(([name, value]) => value !== '' && (name === 'path' || !value.includes('/'))),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in a path of any length', () => {
    const path = 'a-'.repeat(200_000);
    assert.equal(placeholdersOf(path, '{a}-{b}-{c}-{d}x'), undefined);
    assert.equal(placeholdersOf(`zh/${path}/x`, 'zh/{path}/{a}')?.get('path'), path);
  });
});
