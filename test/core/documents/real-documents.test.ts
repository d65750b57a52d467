import assert from 'node:assert/strict';
import { markdown } from '../../../src/core/documents/markdown.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import { read } from '../../../src/core/documents/reading.js';
import type { DocumentKind, RegionKind } from '../../../src/core/documents/region.js';
import { fixtures, type Fixture } from './fixtures.js';
import { prose } from './marked.js';

describe('real documents', () => {
  forEach('zh-laws', '.md', 'of a statute nothing is hidden but marks and comments', ({ text }) => {
    for (const kind of [markdown, plaintext]) {
      assert.deepEqual(hiddenHan(text, kind, ['comment']), []);
    }
  });

  forEach('owasp-asvs', '.md', 'of a standard no Chinese is hidden but in code', ({ text }) => {
    assert.deepEqual(hiddenHan(text, markdown, ['code']), []);
  });

  forEach(
    'cncf-glossary',
    '.md',
    'of a glossary no Chinese is hidden but where no reader sees it',
    ({ text }) => {
      assert.deepEqual(hiddenHan(text, markdown, ['code', 'front-matter', 'link-target', 'comment']), []);
    },
  );

  forEach('k8s-bilingual', '.md', 'of a translation each original is hidden in its comment', ({ text }) => {
    const comments = read(text, markdown).regions.filter((region) => region.kind === 'comment');
    const originals = text.split('<!--').length - 1;
    assert.equal(comments.length, originals);
    assert.doesNotMatch(prose(text, markdown), /<!--|-->|\{\{<|>\}\}/);
  });
});

/** Declares a test over all fixtures in a folder, which is skipped where they are missing. */
function forEach(folder: string, ending: string, name: string, check: (fixture: Fixture) => void): void {
  it(`${name} (${folder})`, function () {
    const found = fixtures(folder, ending);
    if (found.length === 0) {
      this.test!.title += ' — skipped: ../shared/fixtures is not there';
      this.skip();
    }
    for (const fixture of found) {
      try {
        check(fixture);
      } catch (error) {
        throw new Error(`${fixture.path}: ${String(error)}`, { cause: error });
      }
    }
  });
}

/** The Han text within regions of other kinds than those allowed to hold it. */
function hiddenHan(text: string, kind: DocumentKind, allowed: readonly RegionKind[]): string[] {
  return read(text, kind)
    .regions.filter((region) => !allowed.includes(region.kind))
    .map((region) => text.slice(region.start, region.end))
    .filter((covered) => /\p{Script=Han}/u.test(covered));
}
