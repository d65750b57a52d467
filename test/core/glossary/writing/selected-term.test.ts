import assert from 'node:assert/strict';
import { selectedTerm } from '../../../../src/core/glossary/writing/selected-term.js';

describe('the term in a selection', () => {
  const cases: readonly [selection: string, term: string][] = [
    ['网络安全', '网络安全'],
    [' cyber  security,', 'cyber security'],
    ['《网络安全法》', '网络安全法'],
    ['**“cybersecurity”**.', 'cybersecurity'],
    ['网络\n  安全', '网络安全'],
    ['cyber\r\nsecurity', 'cyber security'],
    ['网络\u200b安全', '网络安全'],
    ['C++', 'C++'],
    ['critical infrastructure (CI)', 'critical infrastructure (CI)'],
    ['。', ''],
    ['', ''],
  ];
  for (const [selection, term] of cases) {
    it(`‹${selection.replace(/\r?\n/gu, '⏎').replace('\u200b', '‹200B›')}› is ‹${term}›`, () => {
      assert.equal(selectedTerm(selection), term);
    });
  }
});
