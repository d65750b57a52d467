import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { analyse } from '../../../src/core/analysis/analyse.js';
import { loadDecisions } from '../../../src/core/decisions/load-decisions.js';
import { recordDecision } from '../../../src/core/decisions/writing/record-decision.js';
import { removeFromDocument, removeFromFile } from '../../../src/core/decisions/writing/remove-decision.js';
import { documentKinds } from '../../../src/core/documents/kinds.js';
import { applyEdits } from '../../../src/core/glossary/writing/apply-edits.js';
import { terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - { id: wangluo-anquan, zh: 网络安全, en: [cybersecurity, network security] }
  - { id: anquan, zh: 安全, en: [security, safety] }
`);

/** In each the decision on 网络安全 is removed. */
const fromFiles: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'among others on lines of their own',
    'decisions:\n  - term: 安全\n    rendering: security\n  # ours\n  - term: 网络安全\n    rendering: cybersecurity # yes\n    reason: usage\n  - term: 数据\n    rendering: data\n',
    'decisions:\n  - term: 安全\n    rendering: security\n  # ours\n  - term: 数据\n    rendering: data\n',
  ],
  [
    'at the end, without a line break behind it',
    'decisions:\n- { term: 安全, rendering: security }\n- { term: 网络安全, rendering: cybersecurity }',
    'decisions:\n- { term: 安全, rendering: security }',
  ],
  [
    'a term with its rendering',
    'decisions:\n  网络安全: cybersecurity\n  安全: security\n',
    'decisions:\n  安全: security\n',
  ],
  [
    'in brackets',
    'decisions: { 安全: security, 网络安全: { rendering: cybersecurity, reason: usage } }',
    'decisions: { 安全: security }',
  ],
  [
    'the first in brackets',
    'decisions: [{ term: 网络安全, rendering: cybersecurity }, { term: 安全, rendering: security }]\n',
    'decisions: [{ term: 安全, rendering: security }]\n',
  ],
  [
    'the only one',
    'format: 1\ndecisions:\n  - term: 网络安全\n    rendering: cybersecurity\n# end\n',
    'format: 1\ndecisions: []\n# end\n',
  ],
  ['the only one as a key', 'decisions: { 网络安全: cybersecurity }', 'decisions: []'],
  [
    'with the line breaks of Windows',
    'decisions:\r\n  网络安全: cybersecurity\r\n  安全: security\r\n',
    'decisions:\r\n  安全: security\r\n',
  ],
];

const fromDocuments: readonly (readonly [what: string, kind: string, before: string, after: string])[] = [
  [
    'a comment with its line',
    'markdown',
    '一\n\n<!-- glossary: 网络安全 = cybersecurity -- usage -->\n\n网络安全\n',
    '一\n\n网络安全\n',
  ],
  [
    'a comment behind its line',
    'markdown',
    '网络安全 <!-- glossary-line: 网络安全 = cybersecurity -->\n安全\n',
    '网络安全\n安全\n',
  ],
  [
    'an entry of the front matter',
    'markdown',
    '---\nglossary:\n  网络安全: cybersecurity\n  安全: security\n---\n\n网络安全\n',
    '---\nglossary:\n  安全: security\n---\n\n网络安全\n',
  ],
  [
    'the only entry of the front matter',
    'markdown',
    '---\ntitle: 一\nglossary: { 网络安全: cybersecurity }\n---\n\n网络安全\n',
    '---\ntitle: 一\n---\n\n网络安全\n',
  ],
  [
    'the front matter that has nothing else',
    'markdown',
    '---\nglossary:\n  网络安全: cybersecurity\n---\n\n网络安全\n',
    '网络安全\n',
  ],
  ['a comment of LaTeX', 'latex', '% glossary: 网络安全 = cybersecurity\n网络安全\n', '网络安全\n'],
];

function removedFromFile(before: string, index: number): string {
  const written = removeFromFile(before, loadDecisions(before, 'file').decisions[index]);
  assert.ok('edits' in written, JSON.stringify(written));
  return applyEdits(before, written.edits);
}

describe('a decision is removed', () => {
  for (const [what, before, after] of fromFiles) {
    it(`from a file: ${what}`, () => {
      const index = loadDecisions(before, 'file').decisions.findIndex(
        ({ subject }) => subject === '网络安全',
      );
      assert.equal(removedFromFile(before, index), after);
    });
  }

  for (const [what, id, before, after] of fromDocuments) {
    it(`from a document: ${what}`, () => {
      const kind = documentKinds.find((each) => each.id === id)!;
      const again = (text: string) => analyse({ uri: 'input', kind, text }, terminology);
      const analysis = again(before);
      const decision = analysis.decisions.all.find(({ subject }) => subject === '网络安全')!;
      const edits = removeFromDocument(analysis, decision, again);
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }

  it('where it was read, of two that say the same', () => {
    const before =
      'decisions:\n  - { term: 安全, rendering: safety }\n  - { term: 安全, rendering: safety } # 2\n';
    assert.equal(removedFromFile(before, 0), 'decisions:\n  - { term: 安全, rendering: safety } # 2\n');
  });

  it('from nothing but a file that can be read and has it', () => {
    const [decision] = loadDecisions('decisions: { 安全: security }', 'file').decisions;
    assert.deepEqual(removeFromFile('decisions: { 安全: safety }', decision), { problem: 'not-there' });
    assert.deepEqual(removeFromFile('decisions: { 安全: [', decision), { problem: 'unreadable' });
  });

  it('so that a file says what it said before it was recorded, whichever there are', () => {
    const subjects = fc.uniqueArray(fc.constantFrom('安全', '网络', '数据', '信息', '国家'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(subjects, fc.nat(), (terms, nth) => {
        const index = nth % terms.length;
        const text = terms.reduce((before, subject) => {
          const written = recordDecision(before === '' ? undefined : before, {
            subject,
            isConcept: false,
            rendering: 'x',
          });
          return 'edits' in written ? applyEdits(before, written.edits) : assert.fail(written.problem);
        }, '');
        assert.deepEqual(
          loadDecisions(removedFromFile(text, index), '').decisions.map(({ subject }) => subject),
          terms.toSpliced(index, 1),
        );
      }),
    );
  });
});
