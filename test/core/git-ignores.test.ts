import assert from 'node:assert/strict';
import { GitIgnores } from '../../src/editor/workspace-check/git-ignores.js';

/** What `.gitignore` files, by their folder, leave out, and what they let in, as `git check-ignore` has it. */
const cases: [name: string, files: Record<string, string>, out: string[], not: string[]][] = [
  ['nothing', {}, [], ['a.md', 'x/a.md']],
  ['a name at any depth', { '': 'draft.md\n' }, ['draft.md', 'x/y/draft.md'], ['drafts.md', 'x/draft.mdx']],
  [
    'a folder with all in it',
    { '': 'build/\n' },
    ['build/a.md', 'x/build/y/a.md'],
    ['build', 'x/builder/a.md'],
  ],
  ['a path from the root', { '': '/out\n' }, ['out', 'out/a.md'], ['x/out/a.md']],
  [
    'a glob, and an exception',
    { '': '*.md\n!readme.md\n' },
    ['a.md', 'x/a.md'],
    ['readme.md', 'x/readme.md'],
  ],
  ['no exception in a folder left out', { '': 'x/\n!x/a.md\n' }, ['x/a.md'], []],
  ['a file deeper down', { 'x/': 'a.md\n/b.md\n' }, ['x/a.md', 'x/y/a.md', 'x/b.md'], ['a.md', 'x/y/b.md']],
  [
    'the nearest file has its way',
    { '': '*.md\n', 'x/': '!a.md\n' },
    ['a.md', 'x/b.md'],
    ['x/a.md', 'x/y/a.md'],
  ],
  ['no file counts in a folder left out', { '': 'x/\n', 'x/': '!a.md\n' }, ['x/a.md'], ['a.md']],
  ['comments and blank lines', { '': '# a.md\n\n\\#b.md\r\n' }, ['#b.md'], ['a.md', '# a.md']],
  ['capital letters matter', { '': 'Build/\n' }, ['Build/a.md'], ['build/a.md']],
  ['Chinese names', { '': '草稿/\n' }, ['草稿/一.md', '译文/草稿/一.md'], ['草稿.md']],
];

describe('what .gitignore files leave out', () => {
  for (const [name, files, out, not] of cases) {
    it(name, () => {
      const ignores = new GitIgnores(Object.entries(files).map(([folder, text]) => ({ folder, text })));
      const all = [...out, ...not];
      assert.deepEqual(
        all.filter((path) => ignores.ignores(path)),
        out,
      );
    });
  }
});
