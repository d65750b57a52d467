import assert from 'node:assert/strict';
import { DecisionsFile } from '../../../src/core/decisions/decisions-for.js';
import { loadDecisions } from '../../../src/core/decisions/load-decisions.js';
import { overruling } from '../../../src/core/decisions/overruling.js';
import { recordDecision } from '../../../src/core/decisions/writing/record-decision.js';
import { applyEdits } from '../../../src/core/glossary/writing/apply-edits.js';
import { terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(
  '  - { id: wangluo-anquan, zh: 网络安全, en: [{ term: cybersecurity, status: preferred }, { term: network security }] }',
);
const decision = { subject: '网络安全', isConcept: false, rendering: 'cybersecurity' };
const rule = '{ term: 网络安全, rendering: network security }';

/** The entries of a file, and the line that still counts for policy/a.md when 网络安全 is decided to be cybersecurity. */
const cases: Readonly<Record<string, readonly [entries: readonly string[], line: number | undefined]>> = {
  'a rule that is replaced': [[rule], undefined],
  'an exception above the new entry': [
    ['{ term: 网络安全, rendering: network security, in: policy/** }'],
    undefined,
  ],
  'an exception below the rule': [
    [rule, '{ term: 网络安全, rendering: network security, in: policy/** }'],
    3,
  ],
  'an exception in another spelling': [
    [rule, '{ term: 网络安全, rendering: Network Security, in: policy/** }'],
    3,
  ],
  'an exception that says the same': [
    [rule, '{ term: 网络安全, rendering: cybersecurity, in: policy/** }'],
    undefined,
  ],
  'an exception for other documents': [
    [rule, '{ term: 网络安全, rendering: network security, in: manuals/** }'],
    undefined,
  ],
  'a decision on the concept below the rule': [
    [rule, '{ concept: wangluo-anquan, rendering: network security }'],
    3,
  ],
  'an exception with a rendering that no glossary has': [
    [rule, '{ term: 网络安全, rendering: web security, in: policy/** }'],
    undefined,
  ],
};

describe('a decision that is written into a file is overruled', () => {
  for (const [what, [entries, line]] of Object.entries(cases)) {
    it(`${line === undefined ? 'not by' : 'by'} ${what}`, () => {
      const before = ['decisions:', ...entries.map((entry) => `  - ${entry}`), ''].join('\n');
      const written = recordDecision(before, decision);
      assert.ok('edits' in written);
      const after = loadDecisions(applyEdits(before, written.edits), '');
      const recorded = new DecisionsFile('/team', after.decisions).decisionsFor('/team/policy/a.md');
      assert.equal(overruling(decision, recorded, terminology)?.place.line, line);
    });
  }

  it('not where no glossary has the term', () => {
    const { decisions } = loadDecisions('decisions: { 天气: weather }', '');
    assert.equal(overruling({ subject: '天气', rendering: 'climate' }, decisions, terminology), undefined);
  });
});
