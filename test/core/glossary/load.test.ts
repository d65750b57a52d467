import assert from 'node:assert/strict';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import type { Concept, Glossary, Term } from '../../../src/core/glossary/model.js';
import { problemSeverities } from '../../../src/core/glossary/problems.js';
import { unmark } from '../marked-text.js';
import { loadFaults } from './faults.js';

const uri = 'team.glossary.yaml';

/** The glossary in a text, which must have no problem. */
function load(text: string): Glossary {
  const { glossary, problems } = loadGlossary(text, uri);
  assert.deepEqual(problems, []);
  assert.ok(glossary);
  return glossary;
}

const conceptIn = (text: string): Concept => load(`concepts:\n${text}`).concepts[0];

const textsOf = (terms: readonly Term[]): string[] => terms.map(({ text }) => text);

const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'place' || key === 'parts' ? undefined : part)),
  );

describe('a glossary file', () => {
  it('may be one line a concept', () => {
    const { concepts } = load('concepts:\n  - { zh: 网络主权, en: network sovereignty }\n');
    assert.deepEqual(withoutPlaces(concepts), [
      {
        id: '网络主权',
        definition: {},
        terms: {
          zh: [term('网络主权', 'zh', 'preferred')],
          en: [term('network sovereignty', 'en', 'preferred')],
        },
        note: {},
        not: [],
        see: [],
        examples: [],
      },
    ]);
  });

  it('may say everything', () => {
    const { title, sources, concepts, distinctions } = load(full);
    assert.equal(title, 'Cybersecurity');
    assert.deepEqual(withoutPlaces(sources), [
      { key: 'li-2020', author: 'Li Na', year: '2020', title: '术语研究', url: 'https://example.org/li' },
      { key: 'law-2016' },
    ]);
    assert.deepEqual(withoutPlaces(concepts), [
      {
        id: 'wangluo-anquan',
        subject: 'security',
        note: { en: 'a note' },
        source: 'law-2016 Art. 76',
        definition: { en: 'keeping networks safe', zh: '保障网络的安全' },
        terms: {
          zh: [
            { ...term('网络安全', 'zh', 'admitted'), pinyin: 'wǎngluò ānquán', forms: ['網絡安全'] },
            { ...term('網路安全', 'zh', 'admitted'), region: 'TW' },
          ],
          en: [
            {
              ...term('cybersecurity', 'en', 'preferred'),
              when: { en: 'policy', zh: '政策' },
              since: '2014',
              until: '2030',
              forms: ['cyber security', 'cyber-security'],
              cues: ['国家安全', 'strategy'],
              onlyWithCues: true,
              source: 'li-2020 §1',
              note: { en: 'of a term' },
            },
            { ...term('network security', 'en', 'deprecated') },
            { ...term('netsec', 'en', 'superseded') },
          ],
        },
        not: ['保障网络安全、稳定运行'],
        see: ['xinxi-anquan'],
        examples: [
          { text: '网络安全。', expected: [] },
          { text: '没有。', expected: [{ outcome: 'nothing' }] },
          { text: '网络安全。', expected: [{ term: '网络安全', outcome: 'ambiguous' }] },
        ],
      },
      {
        id: 'xinxi-anquan',
        definition: {},
        terms: {
          zh: [term('信息安全', 'zh', 'preferred')],
          en: [term('information security', 'en', 'preferred')],
        },
        note: {},
        not: [],
        see: [],
        examples: [],
      },
    ]);
    assert.deepEqual(withoutPlaces(distinctions), [
      {
        id: 'network-and-information',
        between: [{ concept: 'wangluo-anquan', rendering: 'cybersecurity' }, { concept: 'xinxi-anquan' }],
        says: { en: 'hardware against content', zh: '硬件与内容' },
        points: [
          { concept: 'wangluo-anquan', says: { en: 'hardware' } },
          { concept: 'xinxi-anquan', says: { zh: '信息内容' } },
        ],
        source: 'li-2020 §2',
      },
    ]);
  });

  it('may have its keys in any order', () => {
    const { title, concepts } = load('concepts:\n  - en: network\n    zh: 网络\ntitle: T\nformat: 1\n');
    assert.equal(title, 'T');
    assert.deepEqual([concepts[0].id, textsOf(concepts[0].terms.zh)], ['网络', ['网络']]);
  });

  it('may have no concepts', () => {
    assert.deepEqual(withoutPlaces(load('title: T\n')), {
      uri,
      origin: 'workspace',
      title: 'T',
      sources: [],
      concepts: [],
      distinctions: [],
    });
  });
});

const full = `
format: 1
title: Cybersecurity
sources:
  li-2020: { author: Li Na, year: 2020, title: 术语研究, url: "https://example.org/li" }
  law-2016: {}
concepts:
  - id: wangluo-anquan
    subject: security
    definition:
      en: keeping networks safe
      zh: 保障网络的安全
    zh:
      - { term: 网络安全, pinyin: wǎngluò ānquán, forms: [網絡安全] }
      - { term: 網路安全, region: TW }
    en:
      - term: cybersecurity
        status: preferred
        when: { en: policy, zh: 政策 }
        since: 2014
        until: 2030
        forms: [cyber security, cyber-security]
        cues: [国家安全, strategy]
        only-with-cues: true
        source: li-2020 §1
        note: of a term
      - { term: network security, status: deprecated }
      - { term: netsec, status: superseded }
    not: [保障网络安全、稳定运行]
    note: a note
    see: [xinxi-anquan]
    source: law-2016 Art. 76
    examples:
      - 网络安全。
      - { text: 没有。, expect: nothing }
      - { text: 网络安全。, expect: { 网络安全: ambiguous } }
  - id: xinxi-anquan
    zh: 信息安全
    en: information security
distinctions:
  - id: network-and-information
    between: [wangluo-anquan/cybersecurity, xinxi-anquan]
    says: { en: hardware against content, zh: 硬件与内容 }
    points:
      - { concept: wangluo-anquan, says: hardware }
      - { concept: xinxi-anquan, says: 信息内容 }
    source: li-2020 §2
`;

function term(text: string, language: 'zh' | 'en', status: string): object {
  return { text, language, status, when: {}, note: {}, forms: [], cues: [], onlyWithCues: false };
}

describe('the short forms of a glossary', () => {
  it('a term is a text, a list of texts, a map or a list of maps and texts', () => {
    for (const written of [
      'network',
      '[network]',
      '{ term: network }',
      '[ { term: network } ]',
      '\n      term: network',
      '\n      - network',
    ]) {
      assert.deepEqual(textsOf(conceptIn(`  - en: ${written}`).terms.en), ['network'], written);
    }
    const { en } = conceptIn('  - en: [network, { term: net, status: preferred }]').terms;
    assert.deepEqual(
      en.map(({ text, status }) => [text, status]),
      [
        ['network', 'admitted'],
        ['net', 'preferred'],
      ],
    );
  });

  it('the only term of a language is preferred, several are admitted', () => {
    const { terms } = conceptIn('  - { zh: 网络, en: [network, net] }');
    assert.deepEqual(
      [...terms.zh, ...terms.en].map(({ status }) => status),
      ['preferred', 'admitted', 'admitted'],
    );
  });

  it('a list of one text may be the text', () => {
    const { not, see, terms } = conceptIn(
      '  - { zh: 网络, en: { term: network, forms: net, cues: 光纤 }, not: 社交网络, see: hulianwang }',
    );
    assert.deepEqual(
      [not, see, terms.en[0].forms, terms.en[0].cues],
      [['社交网络'], ['hulianwang'], ['net'], ['光纤']],
    );
  });

  it('a concept without an id is called by its first Chinese term, else by its first English one', () => {
    assert.equal(conceptIn('  - { en: network, zh: [网络, 网路] }').id, '网络');
    assert.equal(conceptIn('  - { en: [network, net] }').id, 'network');
  });

  it('a concept without a term adds to the entry of another glossary', () => {
    const { terms, not } = conceptIn('  - { id: wangluo, not: [社交网络] }');
    assert.deepEqual([terms, not], [{ zh: [], en: [] }, ['社交网络']]);
  });

  it('a distinction without an id is called by what it keeps apart', () => {
    const { distinctions } = load('distinctions:\n  - { between: [a/one, b], says: x }');
    assert.equal(distinctions[0].id, 'a-b');
  });

  it('a definition in one language is sorted by its script', () => {
    assert.deepEqual(conceptIn('  - { zh: 网络, definition: 计算机的互联 }').definition, {
      zh: '计算机的互联',
    });
    assert.deepEqual(conceptIn('  - { zh: 网络, definition: computers that are connected }').definition, {
      en: 'computers that are connected',
    });
    assert.deepEqual(conceptIn('  - { zh: 网络, definition: { en: connected } }').definition, {
      en: 'connected',
    });
  });

  it('a remark is a text, in the language of its script, or one in each language', () => {
    const noteIn = (note: string) => conceptIn(`  - { zh: 网络, note: ${note} }`).note;
    assert.deepEqual(noteIn('of machines'), { en: 'of machines' });
    assert.deepEqual(noteIn('“机器”，而非 people。'), { en: '“机器”，而非 people。' });
    assert.deepEqual(noteIn('此处指机器，而非 it。'), { zh: '此处指机器，而非 it。' });
    assert.deepEqual(noteIn('{ en: of machines, zh: 机器的 }'), { en: 'of machines', zh: '机器的' });
  });

  it('a key with nothing behind its colon counts as absent', () => {
    const concept = conceptIn('  - { zh: 网络, en:, note:, see:, source: }');
    assert.deepEqual([concept.terms.en, concept.note, concept.see], [[], {}, []]);
    assert.equal(conceptIn('  - { zh: 网络, en: { term: network, pinyin: } }').terms.en[0].pinyin, undefined);
  });
});

describe('what YAML would make of a text', () => {
  for (const text of [
    'no',
    'yes',
    'null',
    '~',
    'true',
    '1.10',
    '0x1F',
    '2020-01-01',
    '.inf',
    '012',
    '是',
    '1_000',
  ]) {
    it(`stays a text: ${text}`, () => {
      assert.deepEqual(textsOf(conceptIn(`  - { zh: 网络, en: ${text} }`).terms.en), [text]);
    });
  }

  it('is brought to NFC and loses the spaces at its ends', () => {
    assert.deepEqual(textsOf(conceptIn('  - { en: "  cafe\u0301 " }').terms.en), ['café']);
  });

  it('may run over several lines', () => {
    const { definition, note } = conceptIn(
      '  - zh: 网络\n    definition: computers\n      that are connected\n    note: |\n      one\n      two\n',
    );
    assert.deepEqual([definition.en, note.en], ['computers that are connected', 'one\ntwo']);
  });

  it('may begin its paragraphs with full-width spaces, as Chinese texts do', () => {
    const { note } = conceptIn('  - zh: 网络\n    note: |\n      　　首段。\n      　　次段。\n');
    assert.equal(note.zh, '首段。\n　　次段。');
  });

  it('keeps its place: where the term is written', () => {
    const { text, spans } = unmark('concepts:\n  - zh: 网络\n    en:\n      - term: ⟦network⟧\n');
    const { place } = load(text).concepts[0].terms.en[0];
    assert.deepEqual(place, { uri, ...spans[0], line: 4, column: 15 });
  });

  it('keeps the place of a concept: its id, else its first term', () => {
    const { text, spans } = unmark('concepts:\n  - en: network\n    id: ⟦net⟧\n  - en: ⟦data⟧\n');
    assert.deepEqual(
      load(text).concepts.map(({ place: { start, end } }) => ({ start, end })),
      spans,
    );
  });
});

describe('a problem in a glossary is reported at its place', () => {
  for (const [what, code, marked] of loadFaults) {
    it(`${code}: ${what}`, () => {
      const { text, spans } = unmark(marked);
      const found = loadGlossary(text, uri).problems;
      assert.deepEqual(
        found.map((problem) => [problem.code, problem.severity]),
        [[code, problemSeverities[code]]],
      );
      const before = text.slice(0, spans[0].start).split('\n');
      const { place, message } = found[0];
      assert.deepEqual(
        { uri: place.uri, start: place.start, line: place.line, column: place.column },
        { uri, start: spans[0].start, line: before.length, column: before.at(-1)!.length + 1 },
      );
      if (spans[0].end > spans[0].start) {
        assert.equal(place.end, spans[0].end);
      }
      assert.match(message, /^[^\n]+$/u, 'one line');
    });
  }

  const repairs: readonly (readonly [what: string, before: string, after: string])[] = [
    ['a mistyped key', 'concepts:\n  - { zh: 网络, nte: x }', 'concepts:\n  - { zh: 网络, note: x }'],
    [
      'a mistyped status',
      'concepts:\n  - zh: { term: 网络, status: prefered }',
      'concepts:\n  - zh: { term: 网络, status: preferred }',
    ],
    [
      'a full-width colon',
      'concepts:\n  - zh：网络\n    en: network',
      'concepts:\n  - zh: 网络\n    en: network',
    ],
    [
      'a full-width colon in a map',
      'concepts:\n  - { zh：网络, en: network }',
      'concepts:\n  - { zh: 网络, en: network }',
    ],
    [
      'a country code in small letters',
      'concepts:\n  - zh: { term: 网路, region: tw }',
      'concepts:\n  - zh: { term: 网路, region: TW }',
    ],
    ['full-width spaces as indentation', 'concepts:\n　- zh: 网络', 'concepts:\n  - zh: 网络'],
  ];
  for (const [what, before, after] of repairs) {
    it(`with its repair: ${what}`, () => {
      const { fixes } = loadGlossary(before, uri).problems[0];
      const [{ start, end, newText }] = fixes[0].edits;
      assert.ok(fixes[0].certain);
      assert.equal(before.slice(0, start) + newText + before.slice(end), after);
      assert.deepEqual(loadGlossary(after, uri).problems, []);
    });
  }

  it('without a repair where none is near', () => {
    const [problem] = loadGlossary('concepts:\n  - { zh: 网络, translation: x }', uri).problems;
    assert.deepEqual(problem.fixes, []);
    assert.match(problem.message, /it may have id, subject/u);
  });

  it('counts lines by LF, CR LF and CR alike', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { problems: found } = loadGlossary(
        ['concepts:', '  - zh: 网络', '    de: Netz'].join(end === '\r' ? '\n' : end),
        uri,
      );
      assert.deepEqual(
        found.map(({ code, place }) => [code, place.line, place.column]),
        [['unknown-key', 3, 5]],
      );
    }
  });

  it('says what to do about a full-width colon', () => {
    const [problem] = loadGlossary('concepts:\n  - zh：网络', uri).problems;
    assert.match(problem.message, /full-width/u);
  });

  it('names the line of the entry that has the id already', () => {
    const [problem] = loadGlossary(
      'concepts:\n  - { id: a, zh: 网络 }\n  - { id: a, zh: 安全 }',
      uri,
    ).problems;
    assert.match(problem.message, /line 2/u);
  });
});

describe('one bad entry', () => {
  const bad = [
    '- 网络',
    '- { note: x }',
    '- { zh: [[a]] }',
    '- { zh: "" }',
    '- { zh: { pinyin: a } }',
    '- [a, b]',
    '- { id: good-1, zh: 又 }',
    '- zh: a: b',
    '- "a',
    '- { zh: a }}',
    '- { zh: [a, b }',
    '- zh: 又\n    en: "never closed\n    note: x',
    '- zh: 又\n  en: too far left',
    '- zh: 又\n      en: too far right',
    '-\tzh: 又',
    '\t- zh: 又',
    '- { zh: a',
    '- @a',
  ];
  for (const entry of bad) {
    it(`does not hide the good ones: ${entry}`, () => {
      const text = `concepts:\n  - { id: good-1, zh: 网络 }\n  ${entry}\n  - { id: good-2, zh: 安全 }\n`;
      const { glossary, problems: found } = loadGlossary(text, uri);
      assert.deepEqual(
        glossary?.concepts.map(({ id, terms }) => [id, terms.zh[0].text]),
        [
          ['good-1', '网络'],
          ['good-2', '安全'],
        ],
      );
      assert.ok(found.length > 0);
    });
  }

  it('that is not valid YAML is reported where it stands', () => {
    for (const entry of ['- { zh: [a, b }', '- zh: "never closed', '- zh: 又\n  en: too far left']) {
      const text = `concepts:\n  - { id: good-1, zh: 网络 }\n  ${entry}\n  - { id: good-2, zh: 安全, nott: x }\n`;
      const last = entry.split('\n').length + 3;
      const { problems: found } = loadGlossary(text, uri);
      const syntax = found.filter(({ code }) => code === 'yaml-syntax').map(({ place }) => place.line);
      assert.ok(
        syntax.length > 0 && syntax.every((line) => line > 2 && line <= last),
        `${entry}: ${syntax.join()}`,
      );
      assert.deepEqual(
        found.filter(({ code }) => code === 'unknown-key').map(({ place }) => place.line),
        [last],
      );
    }
  });

  it('does not hide the good terms of its concept', () => {
    const { glossary, problems: found } = loadGlossary(
      'concepts:\n  - { zh: 网络, en: [network, "", { status: preferred }, net] }',
      uri,
    );
    assert.deepEqual(textsOf(glossary!.concepts[0].terms.en), ['network', 'net']);
    assert.equal(found.length, 2);
  });

  it('does not hide the other parts of the file', () => {
    const { glossary } = loadGlossary('sources: 1\nconcepts:\n  - zh: 网络\ndistinctions: 2\n', uri);
    assert.equal(glossary?.concepts.length, 1);
  });
});
