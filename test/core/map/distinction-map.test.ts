import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DistinctionMap, mapOf, most } from '../../../src/core/map/distinction-map.js';
import { conceptIn, glossaries, terminologyIn } from './glossaries.js';

const terminology = terminologyIn(`
concepts:
  - id: wangluo-anquan
    zh: [网络安全, { term: 資安, region: TW }]
    en: [{ term: cybersecurity, status: preferred }, { term: Internet security }]
  - { id: xinxi-anquan, zh: [信息安全, { term: 資安, region: TW }], en: information security }
  - { id: hulianwang-anquan, zh: 互联网安全, en: internet-security }
  - { id: tongxin-anquan, zh: 通信安全, en: communications security }
  - { id: far, zh: 远处, en: far away }
distinctions:
  - id: told
    between: [wangluo-anquan/cybersecurity, tongxin-anquan]
    says: one is wider
  - { id: elsewhere, between: [far, tongxin-anquan], says: nothing to do with it }
`);

const mapFor = (id: string) => mapOf(conceptIn(terminology, id), terminology);

/** Each line as `term status → concept`. */
const linesOf = ({ lines, bands }: DistinctionMap) =>
  lines.map(({ from, as, band }) => `${from.term.text} ${as.status} → ${bands[band].concept.id}`);

describe('the map of a concept', () => {
  it('has those that share a word with it, in whatever spelling, then those it is kept apart from', () =>
    assert.deepEqual(
      mapFor('wangluo-anquan').bands.map(({ concept }) => concept.id),
      ['wangluo-anquan', 'xinxi-anquan', 'hulianwang-anquan', 'tongxin-anquan'],
    ));

  it('has a word of several concepts once, with a line to each', () => {
    const map = mapFor('wangluo-anquan');
    assert.deepEqual(
      map.bands.map(({ terms }) => [...terms.zh, ...terms.en].map(({ term }) => term.text)),
      [
        ['网络安全', '資安', 'cybersecurity', 'Internet security'],
        ['信息安全', 'information security'],
        ['互联网安全'],
        ['通信安全', 'communications security'],
      ],
    );
    assert.deepEqual(
      linesOf(map).filter((line) => /^(?:資安|Internet)/u.test(line)),
      [
        '資安 admitted → wangluo-anquan',
        'Internet security admitted → wangluo-anquan',
        '資安 admitted → xinxi-anquan',
        'Internet security preferred → hulianwang-anquan',
      ],
    );
  });

  it('has the distinctions it takes part in, each with its sides', () =>
    assert.deepEqual(
      mapFor('wangluo-anquan').distinctions.map(({ number, distinction, sides }) => [
        number,
        distinction.id,
        sides.map(({ band, term }) => `${band} ${term?.term.text ?? ''}`.trim()),
      ]),
      [[1, 'told', ['0 cybersecurity', '3']]],
    ));

  it('is one band where nothing is near', () => {
    const map = mapOf(
      conceptIn(terminology, 'xinxi-anquan'),
      terminologyIn('concepts: [{ id: x, zh: 孤立 }]'),
    );
    assert.equal(map.bands.length, 1);
    assert.deepEqual(map.left, { concepts: 0, distinctions: 0 });
  });

  it('is bounded, and counts what it leaves out', () => {
    fc.assert(
      fc.property(glossaries, (any) => {
        const concept = conceptIn(any, 'a');
        const map = mapOf(concept, any);
        assert.ok(map.bands.length <= most.concepts);
        assert.equal(map.distinctions.length + map.left.distinctions, any.distinctionsOf(concept).length);
        map.bands.forEach(({ concept: { terms }, left }, band) => {
          const limit = band === 0 ? most.terms.own : most.terms.others;
          for (const language of ['zh', 'en'] as const) {
            const shown = map.lines.filter((line) => line.band === band && line.as.language === language);
            assert.equal(shown.length + left[language], terms[language].length);
            assert.ok(shown.length <= limit);
          }
        });
      }),
    );
  });

  it('has no line and no side that ends nowhere', () => {
    fc.assert(
      fc.property(glossaries, (any) => {
        const { bands, lines, distinctions } = mapOf(conceptIn(any, 'a'), any);
        const standing = new Set(bands.flatMap(({ terms }) => [...terms.zh, ...terms.en]));
        for (const { from, band } of lines) assert.ok(standing.has(from) && bands[band] !== undefined);
        for (const { band, term } of distinctions.flatMap(({ sides }) => sides)) {
          assert.ok(bands[band] !== undefined && (term === undefined || standing.has(term)));
        }
        for (const term of standing) assert.ok(lines.some(({ from }) => from === term));
      }),
    );
  });
});
