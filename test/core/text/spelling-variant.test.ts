import assert from 'node:assert/strict';
import { isShortFor } from '../../../src/core/text/short-form.js';
import { capitalizedLike, compoundedLike, spellingVariant } from '../../../src/core/text/spelling-variant.js';
import { isTitleCase } from '../../../src/core/text/title-case.js';

describe('the spelling of a term', () => {
  for (const [written, compound, capitals] of [
    ['cyber crime', 'cyber crime', '00'],
    ['Cyber-Crimes', 'cyber-crime', '11'],
    ['cyberterrorism', 'cyberterrorism', '0'],
    ['data-security', 'data security', '00'],
    ['Internet sovereignty', 'internet sovereignty', '10'],
    ['color revolutions', 'color revolution', '00'],
  ]) {
    it(`of ${written} is ${compound}, ${capitals}`, () =>
      assert.deepEqual(spellingVariant(written), { compound, capitals }));
  }

  for (const [written, compound, expected] of [
    ['cyber-crimes', 'cybercrime', 'cybercrimes'],
    ['Cyber Crime', 'cybercrime', 'Cybercrime'],
    ['CYBER CRIME', 'cybercrime', 'CYBERCRIME'],
    ['cybercrime', 'cyber-crime', 'cyber-crime'],
  ]) {
    it(`of ${written} becomes that of ${compound}: ${expected}`, () =>
      assert.equal(compoundedLike(written, compound), expected));
  }

  it('takes the capitals of another', () =>
    assert.equal(
      capitalizedLike('Information Securities', 'information security'),
      'information securities',
    ));
});

describe('a short form', () => {
  for (const [short, long, language, expected] of [
    ['国家网信办', '国家互联网信息办公室', 'zh', true],
    ['赛博空间', '网络空间', 'zh', false],
    ['Cyberspace Commission', 'Central Cyberspace Affairs Commission', 'en', true],
    ['network security', 'cybersecurity', 'en', false],
    ['网络安全', '网络安全', 'zh', false],
  ] as const) {
    it(`${short} ${expected ? 'is' : 'is not'} short for ${long}`, () =>
      assert.equal(isShortFor(short, long, language), expected));
  }
});

describe('a title in English', () => {
  for (const [words, expected] of [
    ['Principles of Network Security in Practice', true],
    ['Network Security', false],
    ['No cybersecurity, no national security', false],
    ['the Goal of Cyberpower', false],
  ] as const) {
    it(`${words}: ${expected ? 'yes' : 'no'}`, () => assert.equal(isTitleCase(words), expected));
  }
});
