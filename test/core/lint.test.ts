import assert from 'node:assert/strict';
import { loadGlossary } from '../../src/core/glossary/load.js';
import type { Glossary, GlossaryProblem, Origin } from '../../src/core/glossary/model.js';
import { problemSeverities } from '../../src/core/glossary/problems.js';
import { Terminology } from '../../src/core/glossary/terminology.js';
import { lintGlossary } from '../../src/core/lint/index.js';
import { inEnglish } from '../../src/core/localize.js';
import { loadPinyinDictionary, type PinyinDictionary } from '../../src/core/pinyin/dictionary.js';
import { decisionFaults, decisionLintFaults, lintFaults, loadFaults } from './glossary/faults.js';
import { unmark } from './marked-text.js';

function load(text: string, uri = 'team.glossary.yaml', origin: Origin = 'workspace'): Glossary {
  const { glossary, problems } = loadGlossary(text, uri, { origin });
  assert.deepEqual(problems, []);
  assert.ok(glossary);
  return glossary;
}

describe('linting a glossary', () => {
  let pinyin: PinyinDictionary;
  before(async () => {
    pinyin = await loadPinyinDictionary();
  });

  function lint(text: string, others: readonly Glossary[] = []): GlossaryProblem[] {
    const glossary = load(text);
    return lintGlossary(glossary, text, Terminology.of([...others, glossary]), {
      localize: inEnglish,
      pinyin,
    });
  }

  const codesIn = (problems: readonly GlossaryProblem[]) => problems.map(({ code }) => code);

  for (const [what, code, marked] of lintFaults) {
    it(`reports ${code}: ${what}`, () => {
      const { text, spans } = unmark(marked);
      const found = lint(text);
      assert.deepEqual(
        found.map(({ code, severity, place: { start, end } }) => ({ code, severity, span: { start, end } })),
        [{ code, severity: problemSeverities[code], span: spans[0] }],
      );
      const before = text.slice(0, spans[0].start).split('\n');
      const { line, column } = found[0].place;
      assert.deepEqual([line, column], [before.length, before.at(-1)!.length + 1]);
      assert.match(found[0].message, /^[^\n]+[.]$/u, 'one line that is a sentence');
    });
  }

  it('has a case for every problem there is', () => {
    // These need a file that no table can show: test/core/glossary/hostile.test.ts and conflicts below.
    const elsewhere = ['wrong-encoding', 'too-large', 'too-deep', 'too-many-terms', 'conflicting-entry'];
    const shown = [...loadFaults, ...lintFaults, ...decisionFaults, ...decisionLintFaults].map(
      ([, code]) => code,
    );
    assert.deepEqual(new Set([...shown, ...elsewhere]), new Set(Object.keys(problemSeverities)));
  });

  const good: Readonly<Record<string, string>> = {
    'terms told apart by a distinction':
      'concepts:\n  - { id: a, zh: 网络, en: network }\n  - { id: b, zh: 网络, en: net }\ndistinctions:\n  - { between: [a, b] }',
    'a shared term that is not in force in one concept':
      'concepts:\n  - { id: a, zh: 网络, en: network }\n  - { zh: 网, en: [net, { term: network, status: superseded }] }',
    'heteronyms in each of their readings':
      'concepts:\n  - zh: [{ term: 长城, pinyin: Chángchéng }, { term: 校长, pinyin: xiàozhǎng }]\n',
    'cues of a term that counts only with them, though not in force':
      'concepts:\n  - { zh: 网络, en: [network, { term: net, status: deprecated, cues: 光纤, only-with-cues: true }] }',
    'cues of a term shared by two concepts':
      'concepts:\n  - { id: a, zh: { term: 国家安全, cues: 总体 }, en: national security }\n  - { id: b, zh: 国民安全, en: national security }\ndistinctions:\n  - { between: [a, b] }',
    'a “not” string that holds a form of a term':
      'concepts:\n  - { zh: { term: 网络, forms: 網絡 }, not: [社交網絡] }',
    'examples that come out': `concepts:
  - zh: 网络
    en: [{ term: network, cues: 光纤 }, net]
    not: [社交网络]
    examples:
      - 光纤网络。
      - { text: 光纤网络。, expect: network }
      - { text: 网络。, expect: ambiguous }
      - { text: 社交网络。, expect: nothing }
      - { text: A network., expect: 网络 }
      - { text: 网络, expect: { 网络: ambiguous, 安全: nothing } }
`,
  };
  for (const [what, text] of Object.entries(good)) {
    it(`finds nothing wrong with ${what}`, () => assert.deepEqual(lint(text), []));
  }

  it('knows what the other glossaries have', () => {
    const other = load(
      'sources: { li-2020: {} }\nconcepts: [{ id: a, zh: 网络, en: network }]',
      'b.yaml',
      'bundled',
    );
    const text =
      'concepts:\n  - { id: b, zh: 安全, see: a, source: li-2020 §1 }\ndistinctions:\n  - { between: [a/network, b] }';
    assert.deepEqual(codesIn(lint(text)), ['unknown-concept', 'unknown-source', 'unknown-concept']);
    assert.deepEqual(lint(text, [other]), []);
  });

  describe('says of a field given twice', () => {
    const text = 'concepts:\n  - { id: a, zh: 网络, en: network }';
    const rival = 'concepts:\n  - { id: a, en: net }';

    it('that it is replaced, where both files are of one rank', () => {
      const glossary = load(text);
      const terminology = Terminology.of([glossary, load(rival, 'b.glossary.yaml')]);
      const [problem, ...others] = lintGlossary(glossary, text, terminology, { localize: inEnglish });
      assert.deepEqual(others, []);
      assert.equal(problem.code, 'conflicting-entry');
      assert.match(problem.message, /\ben\b.*b\.glossary\.yaml, line 2/u);
    });

    it('nothing, where the nearer one is meant to replace it', () => {
      const glossary = load(text, 'a.glossary.yaml', 'bundled');
      const terminology = Terminology.of([glossary, load(rival, 'b.glossary.yaml')]);
      assert.deepEqual(lintGlossary(glossary, text, terminology, { localize: inEnglish }), []);
    });
  });

  describe('repairs what it is certain of', () => {
    const repairs: readonly (readonly [what: string, before: string, after: string])[] = [
      [
        'a mistyped id',
        'concepts:\n  - { id: wangluo, zh: 网络, see: wangluuo }',
        'concepts:\n  - { id: wangluo, zh: 网络, see: wangluo }',
      ],
      [
        'a mistyped id before a rendering',
        'concepts:\n  - { id: wangluo, zh: 网络, en: [net, network] }\ndistinctions:\n  - { between: [wanglou/net, wangluo/network] }',
        'concepts:\n  - { id: wangluo, zh: 网络, en: [net, network] }\ndistinctions:\n  - { between: [wangluo/net, wangluo/network] }',
      ],
      [
        'a mistyped rendering',
        'concepts:\n  - { id: a, zh: 网络, en: [net, network] }\ndistinctions:\n  - { between: [a/net, a/netwrok] }',
        'concepts:\n  - { id: a, zh: 网络, en: [net, network] }\ndistinctions:\n  - { between: [a/net, a/network] }',
      ],
      [
        'a mistyped source',
        'sources: { li-2020: {} }\nconcepts:\n  - { zh: 网络, source: li2020 §1 }',
        'sources: { li-2020: {} }\nconcepts:\n  - { zh: 网络, source: li-2020 §1 }',
      ],
      [
        'missing tone marks',
        'concepts:\n  - zh: { term: 网络安全, pinyin: Wangluo anquan }',
        'concepts:\n  - zh: { term: 网络安全, pinyin: Wǎngluò ānquán }',
      ],
    ];
    for (const [what, before, after] of repairs) {
      it(what, () => {
        const [{ fixes }] = lint(before);
        assert.equal(fixes.length, 1);
        const [{ start, end, newText }] = fixes[0].edits;
        assert.equal(before.slice(0, start) + newText + before.slice(end), after);
        assert.ok(fixes[0].certain);
        assert.deepEqual(lint(after), []);
      });
    }
  });

  describe('offers the usual reading of a word, as a choice', () => {
    const choices: readonly (readonly [what: string, before: string, after: string, ...codes: string[]])[] = [
      ['in the name of a place', '{ term: 重庆, pinyin: Zhòngqìng }', '{ term: 重庆, pinyin: Chóngqìng }'],
      [
        'where several are in doubt',
        '{ term: 银行行长, pinyin: yínxíng hángcháng }',
        '{ term: 银行行长, pinyin: yínháng hángzhǎng }',
        'doubtful-pinyin',
        'doubtful-pinyin',
      ],
      ['in quotation marks', '{ term: 长江, pinyin: "Zhǎngjiāng" }', '{ term: 长江, pinyin: Chángjiāng }'],
      [
        'with the tone marks that are missing',
        '{ term: 重庆, pinyin: Zhongqing }',
        '{ term: 重庆, pinyin: Chóngqìng }',
        'doubtful-pinyin',
        'toneless-pinyin',
      ],
    ];
    for (const [what, before, after, ...codes] of choices) {
      it(what, () => {
        const text = `concepts:\n  - zh: ${before}`;
        const problems = lint(text);
        assert.deepEqual(codesIn(problems).toSorted(), codes.length > 0 ? codes : ['doubtful-pinyin']);
        for (const { fixes } of problems) {
          assert.equal(fixes.length, 1);
          const [{ start, end, newText }] = fixes[0].edits;
          assert.equal(text.slice(0, start) + newText + text.slice(end), `concepts:\n  - zh: ${after}`);
          assert.equal(fixes[0].certain, false);
        }
        assert.deepEqual(lint(`concepts:\n  - zh: ${after}`), []);
      });
    }

    it('and says which syllable is in doubt, by which word', () => {
      const [{ message }] = lint('concepts:\n  - zh: { term: 银行行长, pinyin: yínxíng hángzhǎng }');
      assert.equal(
        message,
        '“行” is read “háng” in “银行”, not “xíng”; unless this is another word or a name, write “yínháng hángzhǎng”.',
      );
    });
  });
});
