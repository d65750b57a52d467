import assert from 'node:assert/strict';
import { merged } from '../../../src/checks/merged.js';
import type { Finding } from '../../../src/core/finding.js';

const finding: Finding = {
  code: 'missing-rendering',
  severity: 'information',
  start: 0,
  end: 3,
  text: 'law',
  message: 'This passage has no rendering of “加密”.',
  details: [],
  concepts: ['jiami'],
  renderings: [],
  related: [{ message: 'in a.zh.md', span: { start: 0, end: 2 } }],
  fixes: [],
};
const other: Finding = { ...finding, related: [{ message: 'in a.zh-TW.md', span: { start: 5, end: 7 } }] };

describe('findings that say the same of one place', () => {
  it('are one with the places of all', () =>
    assert.deepEqual(merged([finding, other]), [
      { ...finding, related: [...finding.related, ...other.related] },
    ]));

  for (const differing of [{ start: 1 }, { end: 4 }, { code: 'a' }, { message: 'Another.' }]) {
    it(`are two where they differ in ${Object.keys(differing).join()}`, () =>
      assert.equal(merged([finding, { ...other, ...differing }]).length, 2));
  }
});
