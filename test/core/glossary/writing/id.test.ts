import assert from 'node:assert/strict';
import { loadGlossary } from '../../../../src/core/glossary/load.js';
import { idFor } from '../../../../src/core/glossary/writing/id.js';
import { starterGlossary } from '../../../../src/core/glossary/writing/starter.js';

describe('the id of a new concept', () => {
  const cases: readonly [what: string, named: Parameters<typeof idFor>[0], id: string][] = [
    ['is its pinyin without tones', { zh: '网络安全', pinyin: 'wǎngluò ānquán' }, 'wangluo-anquan'],
    ['joins what a hyphen joins', { zh: '中法', pinyin: 'Zhōng-Fǎ' }, 'zhong-fa'],
    ['leaves out apostrophes', { zh: '资安', pinyin: "zī'ān" }, 'zian'],
    ['has u for ü', { zh: '绿色', pinyin: 'lǜsè' }, 'luse'],
    [
      'is the English term where the pinyin is unknown',
      { zh: '网络', en: 'The Network’s “edge”' },
      'the-networks-edge',
    ],
    ['is the Chinese term where there is nothing else', { zh: '网络' }, '网络'],
    ['is the English term as it is where no letter of it is on every keyboard', { en: 'Ωμ' }, 'Ωμ'],
  ];
  for (const [what, named, id] of cases) {
    it(what, () => assert.equal(idFor(named, new Set()), id));
  }

  it('is none that is taken', () => {
    assert.equal(idFor({ pinyin: 'fǎzhì' }, new Set(['fazhi', 'fazhi-2'])), 'fazhi-3');
  });
});

describe('the glossary to start from', () => {
  for (const title of ['Our terms', '术语', 'a: b #c', '"']) {
    it(`loads without a problem under the title ${title}`, () => {
      const { glossary, problems } = loadGlossary(starterGlossary(title), '');
      assert.deepEqual(problems, []);
      assert.equal(glossary?.title, title);
      assert.ok(
        glossary.concepts.length > 2 && glossary.distinctions.length === 1 && glossary.sources.length === 1,
      );
    });
  }

  it('names only concepts and sources that it has', () => {
    const { concepts, distinctions, sources } = loadGlossary(starterGlossary('T'), '').glossary!;
    const ids = new Set(concepts.map(({ id }) => id));
    const named = [
      ...distinctions.flatMap(({ between }) => between.map(({ concept }) => concept)),
      ...concepts.flatMap(({ see }) => see),
    ];
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    );
    const cited = concepts.flatMap(({ terms }) =>
      [...terms.zh, ...terms.en].flatMap(({ source }) => source?.split(' ')[0] ?? []),
    );
    assert.deepEqual(
      cited,
      sources.map(({ key }) => key),
    );
  });
});
