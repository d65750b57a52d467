import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { offersAt } from '../../../src/core/completion/offers.js';
import { type Candidate, criteria, ranked } from '../../../src/core/completion/ranking.js';
import { TermIndex } from '../../../src/core/search/term-index.js';
import { complete } from '../../../src/core/steps.js';
import { bundledTerminology } from '../../bench/bundled-terminology.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';

const terminology = bundledTerminology();
const index = complete(TermIndex.building(terminology.forms));

/** What is offered at the `|`, the first first. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  const analysis = analyseText(marked.slice(0, offset) + marked.slice(offset + 1), terminology);
  return (offersAt(analysis, offset, index)?.offers ?? []).map(({ text }) => text);
}

describe('of the bundled glossary are offered', () => {
  const cases: readonly (readonly [what: string, marked: string, first: string[], notOffered: string[]])[] = [
    [
      'a term before a longer one of which more is left to type, though the document has the longer one alone',
      '《数据安全法》自2021年起施行。我们要加强shujuanq|',
      ['数据安全', '数据安全法'],
      [],
    ],
    [
      'a term before the longer names that begin with it and that the document has',
      'The Cyberspace Administration of China reported three cyber attacks.\n\nWe protect cybersp|',
      ['cyberspace', 'cyberspace administration', 'Cyberspace Administration of China', 'Cyberspace Force'],
      ['cyber attack', 'cyber theft', 'cyber sovereignty', 'network monitoring'],
    ],
    [
      'the same in Chinese, by the English',
      '国家互联网信息办公室通报三起网络攻击。我们要保护cybersp|',
      ['网络空间', '网信部门', '国家互联网信息办公室', '网络空间部队'],
      ['网络攻击', '网络窃密', '网络主权'],
    ],
    [
      'a term that begins so before those that have it and the word before within',
      'They report attacks in cybersp|',
      ['cyberspace', 'Cyberspace Force'],
      ['cyber sovereignty'],
    ],
    [
      'simplified characters in a simplified text',
      '我们要加强wlaq|',
      ['网络安全', '网络安全法'],
      ['網路安全', '網絡安全', '網路安全法'],
    ],
    [
      'traditional characters in a traditional text',
      '我們要加強wlaq|',
      ['網絡安全', '網路安全'],
      ['网络安全', '网络安全法'],
    ],
    [
      'the terms of a region first in a text that has some of it',
      '資訊安全是國家安全。我們要加強wlaq|',
      ['網路安全', '網絡安全'],
      ['网络安全'],
    ],
    [
      'traditional characters in a traditional text by English, too, of the region that it has terms of',
      '資訊安全是國家安全。我們要保護cybers|',
      ['網路空間', '網路安全'],
      ['网络空间'],
    ],
    [
      'what is decided on in any script',
      '<!-- glossary: cybersecurity = 網路安全 -->\n\n我们要加强wlaq|',
      ['網路安全', '网络安全'],
      [],
    ],
    ['another spelling from where it differs', 'They suffered a cyberspace at|', ['cyber attack'], []],
    ['another spelling that is all there', 'The CAC|', ['Cyberspace Administration of China'], []],
    [
      'a term before what takes the place of another',
      'We improve network sec|',
      ['network security', 'Cybersecurity Law'],
      [],
    ],
    [
      'no term for the rest of what pinyin is read as',
      '保护jichu sheshi anq|',
      ['关键信息基础设施安全'],
      ['安全可控'],
    ],
  ];
  for (const [what, marked, first, notOffered] of cases) {
    it(`${what}: ${marked}`, () => {
      const all = offered(marked);
      assert.deepEqual(all.slice(0, first.length), first);
      assert.deepEqual(
        notOffered.filter((text) => all.includes(text)),
        [],
      );
    });
  }
});

describe('of two terms that may be offered', () => {
  const { concepts } = terminologyOf(`
  - { id: one, zh: 甲, en: one }
  - { id: two, zh: 乙, en: two }
`);
  const [one, two] = [...concepts.values()].map((concept): Candidate => {
    const [term] = concept.terms.zh;
    return {
      concept,
      term,
      text: term.text,
      isInScript: false,
      grade: 'beginning',
      start: 2,
      wording: 'rendering',
      isDecided: false,
      isConceptDecided: false,
      hasCue: false,
      isUsed: false,
      home: 'anywhere',
      isLeading: false,
      length: 5,
    };
  });

  type Name = keyof typeof criteria;
  const cases: Readonly<Record<Name, Partial<Candidate>>> = {
    script: { isInScript: true },
    fit: { grade: 'whole' },
    stretch: { start: 1 },
    wording: { wording: 'own' },
    decision: { isDecided: true },
    cue: { hasCue: true },
    use: { isUsed: true },
    region: { home: 'here' },
    status: { isLeading: true },
    remainder: { length: 4 },
  };
  const names = Object.keys(criteria) as Name[];

  /** A term that some criteria speak for. */
  const favoured = (term: Candidate, by: readonly Name[]) =>
    by.reduce<Candidate>((some, name) => ({ ...some, ...cases[name] }), term);

  for (const [at, name] of names.entries()) {
    const later = names.slice(at + 1);
    it(`the ${name} tells, whatever is said by ${later.join(', ') || 'nothing else'}`, () => {
      const order = ranked([favoured(one, later), favoured(two, [name])]);
      assert.deepEqual(
        order.map(({ concept }) => concept.id),
        ['two', 'one'],
      );
    });
  }

  it('readers are told of the same criteria in the same order', () => {
    const told = readFileSync('docs/completion.md', 'utf8').matchAll(/^\d+\. \*\*(\w+)\*\*/gmu);
    assert.deepEqual(
      [...told].map(([, name]) => name.toLowerCase()),
      names,
    );
  });
});
