import assert from 'node:assert/strict';
import type { Form } from '../../../src/core/matching/form.js';
import {
  NO_ENDING,
  PLURAL_ES,
  PLURAL_S,
  endingOf,
  isAcronym,
  spellingsOf,
} from '../../../src/core/matching/spellings.js';

const english = (text: string): Form => ({ text, language: 'en' });
const chinese = (text: string): Form => ({ text, language: 'zh' });

describe('the spellings of a term', () => {
  const cases: readonly (readonly [what: string, form: Form, ...others: string[]])[] = [
    ['a single word', english('network')],
    [
      'an open compound',
      english('network security'),
      'networksecurity',
      'network securities',
      'networksecurities',
    ],
    ['a hyphenated compound', english('multi-level'), 'multilevel'],
    ['a closed compound with a combining form', english('cyberspace'), 'cyber space'],
    ['a closed compound without one', english('database')],
    ['a word too short to be a compound', english('cyber')],
    ['one compound at a time', english('data base law'), 'database law', 'data baselaw'],
    ['a short word, which closes with none', english('code of law'), 'codes of law'],
    ['the head before a preposition', english('act of war'), 'acts of war'],
    ['a head in -y', english('policy on data'), 'policies on data'],
    ['a head in -ch', english('breach of data'), 'breaches of data'],
    ['a noun in -y', english('country'), 'countries'],
    ['a noun in a vowel and -y', english('key')],
    ['Han characters', chinese('网络安全')],
    ['Latin beside Han', chinese('IP地址'), 'IP 地址'],
    ['Latin and Han with a space', chinese('IP 地址'), 'IP地址'],
    ['a digit beside Han', chinese('5G网络'), '5G 网络'],
    ['both sides', chinese('中QR码'), '中 QR 码'],
    ['spaces at the ends and in a row', english('  code   law '), 'code law', 'codelaw'],
  ];
  for (const [what, form, ...others] of cases) {
    it(`of ${what}: ${form.text.trim()}`, () => {
      const itself = form.text.trim().replace(/\s+/gu, ' ');
      const found = spellingsOf(form);
      assert.equal(found[0], itself);
      assert.deepEqual(
        found.filter((spelling) => spelling !== itself).toSorted(),
        others.filter((spelling) => spelling !== itself).toSorted(),
      );
    });
  }

  it('are as few as the words of a term, not their combinations', () => {
    assert.ok(spellingsOf(english('data base law code text word page line')).length < 20);
  });
});

describe('the plural that may stand behind a term', () => {
  const cases: readonly (readonly [Form, number])[] = [
    [english('firewall'), PLURAL_S],
    [english('APT'), PLURAL_S],
    [english('key'), PLURAL_S],
    [english('breach'), PLURAL_ES],
    [english('crash'), PLURAL_ES],
    [english('virus'), PLURAL_ES],
    [english('fix'), PLURAL_ES],
    [english('policy'), NO_ENDING],
    [english('C++'), NO_ENDING],
    [english('Web 2'), NO_ENDING],
    [chinese('网络'), NO_ENDING],
    [chinese('App'), NO_ENDING],
  ];
  for (const [form, ending] of cases) {
    it(`${form.text} (${form.language}): ${['none', '-s', '-es'][ending]}`, () => {
      assert.equal(endingOf(form), ending);
    });
  }
});

describe('an acronym, whose case counts', () => {
  for (const term of ['IT', 'APT', 'IoT', 'MLPS', 'SaaS']) {
    it(`${term} is one`, () => assert.equal(isAcronym(term), true));
  }
  for (const term of ['Internet', 'network', 'A', 'it', 'NATIONAL', '网络', 'IP地址', 'C++']) {
    it(`${term} is none`, () => assert.equal(isAcronym(term), false));
  }
});
