import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig, loadConfig } from '../../../src/core/config/load-config.js';
import { unmark } from '../marked-text.js';

const checks = ['ambiguous-term', 'first-mention'];
const load = (text: string) => loadConfig(text, 'bilingual-glossary.config.yaml', { checks });

describe('a configuration file', () => {
  it('may say everything', () => {
    const { config, problems } = load(
      [
        'glossaries: [terms/*.glossary.yaml, ../shared.glossary.yaml]',
        'ignore: drafts/**',
        'bundledGlossary: false',
        'direction: zh-en',
        'everyOccurrence: true',
        'firstMention:',
        '  zh: "{zh}(英文：{en})"',
        '  en: "{en} [{zh}]"',
        'pairs:',
        '  - { zh: "原文/{path}.md", en: "translation/{path}.md" }',
        '  - { zh: 章程.md, en: charter.md, source: en }',
        'severity: { ambiguous-term: error, first-mention: off }',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      glossaries: ['terms/*.glossary.yaml', '../shared.glossary.yaml'],
      ignore: ['drafts/**'],
      bundledGlossary: false,
      direction: 'zh-en',
      everyOccurrence: true,
      pairs: [
        { zh: '原文/{path}.md', en: 'translation/{path}.md' },
        { zh: '章程.md', en: 'charter.md', source: 'en' },
      ],
      firstMention: { zh: '{zh}(英文：{en})', en: '{en} [{zh}]' },
      severity: { 'ambiguous-term': 'error', 'first-mention': 'off' },
    });
  });

  for (const text of ['', '\n', '# nothing yet\n', 'direction:\n']) {
    it(`may say nothing: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(load(text), { config: emptyConfig, globPlaces: [], problems: [] }));
  }

  it('is read where it is right though it is wrong elsewhere', () => {
    const { config } = load(
      'direction: sideways\neveryOccurrence: true\nseverity: { x: off, first-mention: hint }',
    );
    assert.deepEqual(config, {
      ...emptyConfig,
      everyOccurrence: true,
      severity: { 'first-mention': 'hint' },
    });
  });
});

/** What is wrong, at the marks, and the text that the repair puts there. */
const faults: readonly (readonly [code: string, marked: string, message: RegExp, repair?: string])[] = [
  ['unknown-key', '⟦directions⟧: both', /did you mean “direction”/u, 'direction'],
  ['unknown-key', '⟦author⟧: me', /no key of this configuration; it may have glossaries, /u],
  ['unknown-key', 'severity: { ⟦ambigous-term⟧: off }', /did you mean “ambiguous-term”/u, 'ambiguous-term'],
  ['unknown-key', 'firstMention: { ⟦de⟧: "{zh} {en}" }', /it may have zh, en/u],
  ['wrong-type', 'direction: ⟦zh_en⟧', /did you mean “zh-en”/u, 'zh-en'],
  ['wrong-type', 'severity: { ambiguous-term: ⟦warn⟧ }', /write off, hint, |did you mean “warning”/u],
  ['wrong-type', 'severity: ⟦off⟧', /A list of checks is written as keys with values/u],
  ['wrong-type', 'everyOccurrence: ⟦yes⟧', /write true, false/u],
  ['wrong-type', 'glossaries: [⟦{ a: b }⟧]', /Write a single text here/u],
  ['wrong-type', 'firstMention: { en: ⟦"{en}"⟧ }', /names both terms/u],
  ['wrong-type', 'pairs: ⟦zh/{path}⟧', /Write a list here/u],
  ['wrong-type', 'pairs: [⟦zh/x⟧]', /A pair of paths is written as keys with values/u],
  ['unknown-key', 'pairs: [{ zh: "a/{path}", en: "b/{path}", ⟦fr⟧: c }]', /it may have zh, en, source/u],
  ['wrong-type', 'pairs: [⟦{ zh: "a/{path}" }⟧]', /A pair has two paths/u],
  ['wrong-type', 'pairs: [{ zh: "a/{path}", en: "b/{path}", source: ⟦fr⟧ }]', /write zh, en/u],
  ['wrong-type', 'pairs: [⟦{ zh: "zh/**/*.md", en: "en/**/*.md" }⟧]', /Wildcards stand for nothing here/u],
  ['wrong-type', 'pairs: [⟦{ zh: "a/{path}", en: "A/{path}" }⟧]', /Both sides are the same path/u],
  ['wrong-type', 'pairs: [⟦{ zh: "a/{path}", en: "b/{name}" }⟧]', /need the same placeholders/u],
  ['wrong-type', 'pairs: [⟦{ zh: "a/{x}{path}", en: "b/{x}/{path}" }⟧]', /not right beside another/u],
  ['wrong-type', 'pairs: [⟦{ zh: "{path}/{path}", en: "b/{path}" }⟧]', /may stand once/u],
  ['wrong-type', 'pairs: [⟦{ zh: "../a/{path}", en: "b/{path}" }⟧]', /a path below this folder/u],
  ['wrong-type', 'pairs: [⟦{ zh: "/a/{path}", en: "b/{path}" }⟧]', /a path below this folder/u],
  ['wrong-type', 'pairs: [⟦{ zh: "C:/a/{path}", en: "b/{path}" }⟧]', /a path below this folder/u],
  ['wrong-type', 'pairs: [⟦{ zh: "a/{path", en: "b/{path" }⟧]', /a path below this folder/u],
  ['empty-text', 'pairs: [{ zh: ⟦""⟧, en: "b/{path}" }]', /empty/u],
  ['wrong-type', '⟦[direction, both]⟧', /A configuration is written as keys with values/u],
  ['empty-text', 'glossaries: [⟦""⟧]', /empty/u],
  ['full-width-colon', 'direction⟦：⟧both', /full-width/u, ': '],
  ['duplicate-key', 'direction: both\n⟦direction⟧: auto', /given twice/u],
  ['yaml-syntax', 'direction: ⟦"⟧both', /not valid YAML/u],
];

describe('what is wrong with a configuration file is said at its place', () => {
  for (const [code, marked, message, repair] of faults) {
    it(`${code}: ${marked}`, () => {
      const { text, spans } = unmark(marked);
      const { problems } = load(text);
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
      const [{ place, message: said, fixes }] = problems;
      assert.match(said, message);
      if (code !== 'yaml-syntax') {
        assert.deepEqual({ start: place.start, end: place.end }, spans[0]);
      }
      if (repair !== undefined) {
        assert.equal(fixes[0].edits[0].newText, repair);
      }
    });
  }

  it('whatever it holds', () => {
    const word = fc.constantFrom(
      'direction',
      'severity',
      'glossaries',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '“',
      '：',
      'both',
      '*',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join('')),
        (text) => {
          for (const { place } of load(text).problems) {
            assert.ok(place.start <= place.end);
          }
        },
      ),
    );
  });
});
