import assert from 'node:assert/strict';
import { inTheShapeOf } from '../../../src/core/text/shape.js';

describe('a term written in the shape of the one it replaces', () => {
  const cases: readonly (readonly [what: string, written: string, term: string, expected: string])[] = [
    ['small as it is', 'network security', 'cybersecurity', 'cybersecurity'],
    ['with a capital at the beginning of a sentence', 'Network security', 'cybersecurity', 'Cybersecurity'],
    ['with capitals in a title', 'Network Security', 'cyber sovereignty', 'Cyber Sovereignty'],
    [
      'with small words in a title',
      'Holistic Security Outlook',
      'approach to national security',
      'Approach to National Security',
    ],
    ['with its own capitals in running text', 'network security', 'Internet security', 'Internet security'],
    ['with its own capitals in a title', 'Network Security', 'Internet security', 'Internet Security'],
    ['over a wrapped title', 'Network\n  Security', 'cyber sovereignty', 'Cyber Sovereignty'],
    ['hyphenated in a title', 'Level Protection', 'multi-level protection', 'Multi-Level Protection'],
    ['in the plural', 'network attacks', 'cyberattack', 'cyberattacks'],
    ['in the plural of -y', 'network attacks', 'cyber policy', 'cyber policies'],
    ['in the plural of -ch', 'data leaks', 'data breach', 'data breaches'],
    ['in the plural with a capital', 'Network attacks', 'cyberattack', 'Cyberattacks'],
    ['in the plural it has already', 'three evils', 'three forces', 'three forces'],
    ['in the singular where the -s is none', 'network analysis', 'cyber sovereignty', 'cyber sovereignty'],
    ['in the singular behind -ss', 'network access', 'cyber sovereignty', 'cyber sovereignty'],
    ['in the singular behind -ics', 'network politics', 'cyber sovereignty', 'cyber sovereignty'],
    ['in the singular behind -us', 'computer virus', 'malicious program', 'malicious program'],
  ];
  for (const [what, written, term, expected] of cases) {
    it(`${what}: ${written.replace('\n', '⏎')} → ${expected}`, () => {
      assert.equal(inTheShapeOf(written, term, written.toLowerCase()), expected);
    });
  }

  const entries: readonly (readonly [
    what: string,
    written: string,
    entry: string,
    term: string,
    expected: string,
  ])[] = [
    ['whose capital is its own', 'Internet security', 'Internet security', 'cybersecurity', 'cybersecurity'],
    [
      'whose capital is its own, in a title',
      'Internet Security',
      'Internet security',
      'cybersecurity',
      'Cybersecurity',
    ],
    ['that is an acronym', 'MLPS', 'MLPS', 'multi-level protection scheme', 'multi-level protection scheme'],
    ['that is a name', 'Cybersecurity Law', 'Cybersecurity Law', 'data law', 'data law'],
    ['in capitals', 'INTERNET SECURITY', 'Internet security', 'cybersecurity', 'CYBERSECURITY'],
  ];
  for (const [what, written, entry, term, expected] of entries) {
    it(`of a term ${what}`, () => assert.equal(inTheShapeOf(written, term, entry), expected));
  }
});
