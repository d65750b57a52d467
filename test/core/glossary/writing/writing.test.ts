import assert from 'node:assert/strict';
import { addConcept } from '../../../../src/core/glossary/writing/add-concept.js';
import { addTerms } from '../../../../src/core/glossary/writing/add-terms.js';
import { applyEdits } from '../../../../src/core/glossary/writing/apply-edits.js';
import type { NewConcept, NewTerm } from '../../../../src/core/glossary/writing/new-entry.js';
import { setTermField } from '../../../../src/core/glossary/writing/set-term-field.js';
import type { Written } from '../../../../src/core/glossary/writing/written.js';

/*
 * Each case is a file with what is written into it marked ⟦so⟧: without the marked parts it is the file before, and
 * with them the file after. What is replaced is marked ⟦before→after⟧.
 */

interface Case {
  readonly what: string;
  readonly file: string;
}

const tea: NewConcept = { terms: { zh: [{ text: '绿茶' }], en: [{ text: 'green tea' }] } };

describe('adding a concept to a glossary', () => {
  const cases: readonly Case[] = [
    { what: 'that is empty', file: '⟦concepts:⏎  - zh: 绿茶⏎    en: green tea⏎⟧' },
    { what: 'that has comments only', file: '# Terms⏎⟦concepts:⏎  - zh: 绿茶⏎    en: green tea⏎⟧' },
    { what: 'that has no line break at its end', file: '# Terms⟦⏎concepts:⏎  - zh: 绿茶⏎    en: green tea⟧' },
    {
      what: 'that has no concepts',
      file: 'title: T⏎  # here⟦⏎concepts:⏎  - zh: 绿茶⏎    en: green tea⟧⏎⏎# there⏎',
    },
    {
      what: 'whose concepts are still to come',
      file: 'concepts: # soon⏎  # like these⟦⏎  - zh: 绿茶⏎    en: green tea⟧⏎title: T⏎',
    },
    { what: 'whose list is empty', file: 'concepts:⟦ []→⏎  - zh: 绿茶⏎    en: green tea⟧⏎title: T⏎' },
    {
      what: 'whose last concept is on one line',
      file: 'concepts:⏎  - { zh: 红茶 } # red⟦⏎  - { zh: 绿茶, en: green tea }⟧⏎',
    },
    {
      what: 'whose last concept is on lines of its own',
      file: 'concepts:⏎  - zh: 红茶⏎    # of it⟦⏎  - zh: 绿茶⏎    en: green tea⟧⏎# of the file⏎',
    },
    {
      what: 'whose hyphens are not indented',
      file: 'concepts:⏎- zh: 红茶⏎  # of it⟦⏎- zh: 绿茶⏎  en: green tea⟧⏎# of the file⏎',
    },
    {
      what: 'whose concepts are set apart',
      file: 'concepts:⏎⏎  - zh: 红茶⏎⏎  # last⏎  - zh: 白茶⟦⏎⏎  - zh: 绿茶⏎    en: green tea⟧⏎⏎distinctions: []⏎',
    },
    {
      what: 'that ends in a text of several lines',
      file: 'concepts:⏎  - zh: 红茶⏎    note: |⏎      # no comment⟦⏎  - zh: 绿茶⏎    en: green tea⟧⏎⏎⏎title: T⏎',
    },
    { what: 'whose list is in brackets', file: 'concepts: [{ zh: 红茶 }⟦, { zh: 绿茶, en: green tea }⟧]⏎' },
    {
      what: 'whose list is in brackets, an item a line',
      file: 'concepts: [⏎  { zh: 红茶 }⟦,⟧ # red⟦⏎  { zh: 绿茶, en: green tea }⟧⏎]⏎',
    },
    {
      what: 'whose list is in brackets and ends in a comma',
      file: 'concepts: [⏎  { zh: 红茶 },⟦⏎  { zh: 绿茶, en: green tea },⟧⏎]⏎',
    },
    {
      what: 'that is in brackets as a whole',
      file: '{ concepts: [{ zh: 红茶 }⟦, { zh: 绿茶, en: green tea }⟧] }⏎',
    },
  ];
  for (const { what, file } of cases) {
    it(what, () => assertWritten(file, (text) => addConcept(text, tea)));
  }

  it('writes all that a concept may have', () => {
    const concept: NewConcept = {
      id: 'lucha',
      subject: 'drinks',
      definition: { en: 'tea, not fermented', zh: '不发酵的茶' },
      terms: {
        zh: [
          { text: '绿茶', pinyin: 'lǜchá', status: 'preferred', forms: ['綠茶'] },
          { text: '緑茶', region: 'JP', status: 'admitted', onlyWithCues: true, cues: ['日本'] },
        ],
        en: [
          {
            text: 'green tea',
            status: 'preferred',
            when: { en: 'always: or nearly' },
            since: '1900',
            until: '2100',
            source: 's §1',
            note: { en: 'n', zh: '注' },
          },
        ],
      },
      not: ['绿茶味'],
      note: { en: 'a # note' },
      see: ['hongcha'],
      source: 's §2',
      examples: [
        { text: '喝绿茶', expected: [] },
        { text: '绿茶, 红茶', expected: [{ outcome: 'nothing' }] },
        { text: '茶', expected: [{ term: '茶: 绿', outcome: 'ambiguous' }] },
      ],
    };
    assertWritten(
      [
        'title: T⟦⏎concepts:⏎  - id: lucha⏎    subject: drinks⏎    definition: { en: "tea, not fermented", zh: 不发酵的茶 }',
        '    zh:',
        '      - { term: 绿茶, pinyin: lǜchá, status: preferred, forms: [綠茶] }',
        '      - { term: 緑茶, region: JP, cues: [日本], only-with-cues: true }',
        '    en: { term: green tea, when: "always: or nearly", since: 1900, until: 2100, source: s §1, note: { en: n, zh: 注 } }',
        '    not: [绿茶味]⏎    note: "a # note"⏎    see: [hongcha]⏎    source: s §2⏎    examples:⏎      - 喝绿茶⏎      - { text: "绿茶, 红茶", expect: nothing }',
        '      - { text: 茶, expect: { "茶: 绿": ambiguous } }⟧⏎',
      ].join('⏎'),
      (text) => addConcept(text, concept),
    );
  });
});

describe('adding a rendering to a concept', () => {
  const cases: readonly (Case & { term?: Partial<NewTerm> })[] = [
    { what: 'beside a text', file: '- { zh: a, en: ⟦b→[b, c]⟧ }' },
    { what: 'beside a text on a line of its own', file: '- zh: a⏎    en: ⟦b→[b, c]⟧ # b' },
    { what: 'beside a quoted text', file: "- zh: a⏎    en: ⟦'b: d'→['b: d', c]⟧" },
    { what: 'beside a text that brackets would cut', file: '- zh: a⏎    en: ⟦b, d→["b, d", c]⟧' },
    {
      what: 'with more to say of it',
      file: '- zh: a⏎    en:⟦ b→⏎      - b⟧ # b⟦⏎      - { term: c, when: now }⟧',
      term: { when: { en: 'now' } },
    },
    {
      what: 'beside keys in brackets',
      file: '- zh: a⏎    en:⟦ { term: b }→⏎      - { term: b }⏎      - { term: c }⟧',
    },
    {
      what: 'beside keys in brackets, in brackets',
      file: '- { zh: a, en: ⟦{ term: b }→[{ term: b }, { term: c }]⟧ }',
    },
    {
      what: 'beside keys on lines of their own',
      file: '- zh: a⏎    en:⏎      ⟦- ⟧term: b # b⏎⟦  ⟧      when: x⟦⏎      - term: c⟧',
    },
    { what: 'to a list in brackets', file: '- zh: a⏎    en: [b⟦, c⟧ ] # b' },
    { what: 'to an empty list', file: '- zh: a⏎    en: [⟦c⟧]' },
    { what: 'to a list of lines', file: '- zh: a⏎    en:⏎      - b # b⟦⏎      - c⟧⏎    note: n' },
    {
      what: 'to a list of keys on lines',
      file: '- zh: a⏎    en:⏎      - term: b⟦⏎      - term: c⏎        when: now⟧',
      term: { when: { en: 'now' } },
    },
    {
      what: 'to a list of keys in brackets',
      file: '- zh: a⏎    en:⏎      - { term: b }⟦⏎      - { term: c }⟧',
    },
    { what: 'where there is none', file: '- zh: a # a⟦⏎    en: c⟧⏎    note: n' },
    { what: 'where there is none, in brackets', file: '- { zh: a⟦, en: c⟧, note: n }' },
    { what: 'where there is only the key', file: '- zh: a⏎    en:⟦ c⟧ # soon' },
  ];
  for (const { what, file, term } of cases) {
    it(what, () =>
      assertWritten(`concepts:⏎  ${file}⏎`, (text) => addTerms(text, 'a', 'en', [{ text: 'c', ...term }])),
    );
  }

  it('puts Chinese before English where there is none, and keeps the id', () => {
    const add = (text: string) => addTerms(text, 'b', 'zh', [{ text: 'a' }]);
    assertWritten('concepts:⏎  - ⟦id: b⏎    zh: a⏎    ⟧en: b⏎', add);
    assertWritten('concepts:⏎  - { ⟦id: b, zh: a, ⟧en: b }⏎', add);
    assertWritten('concepts:⏎  - { id: b, ⟦zh: a, ⟧en: c }⏎', add);
  });

  it('finds the concept by its id, not by a word', () => {
    assertWritten('concepts:⏎  - { id: x, en: a }⏎  - { id: a, en: [x⟦, c⟧] }⏎', (text) =>
      addTerms(text, 'a', 'en', [{ text: 'c' }]),
    );
  });
});

describe('setting a key of a term', () => {
  const cases: readonly (Case & { field?: 'source' })[] = [
    { what: 'of a text', file: '- { id: x, zh: ⟦a→{ term: a, pinyin: p }⟧, en: b }' },
    { what: 'of a text on a line of its own', file: '- id: x⏎    zh: ⟦a→{ term: a, pinyin: p }⟧ # a' },
    { what: 'of a text in a list in brackets', file: '- { id: x, zh: [b, ⟦a→{ term: a, pinyin: p }⟧] }' },
    { what: 'of a text in a list', file: '- id: x⏎    zh:⏎      - b⏎      - ⟦a→{ term: a, pinyin: p }⟧ # a' },
    {
      what: 'of keys in brackets, behind the word',
      file: '- { id: x, zh: { term: a⟦, pinyin: p⟧, region: TW } }',
    },
    {
      what: 'of keys on lines, behind the word',
      file: '- id: x⏎    zh:⏎      - term: a # a⟦⏎        pinyin: p⟧⏎        region: TW',
    },
    {
      what: 'that pinyin is not, behind the others',
      file: '- { id: x, zh: { term: a, region: TW⟦, source: p⟧ } }',
      field: 'source',
    },
    { what: 'that it has already', file: '- { id: x, zh: { term: a, pinyin: ⟦"q"→p⟧ } }' },
    { what: 'that is empty', file: '- id: x⏎    zh:⏎      term: a⏎      pinyin:⟦ p⟧ # soon' },
  ];
  for (const { what, file, field } of cases) {
    it(what, () =>
      assertWritten(`concepts:⏎  ${file}⏎`, (text) =>
        setTermField(text, { concept: 'x', language: 'zh', term: 'a' }, field ?? 'pinyin', 'p'),
      ),
    );
  }
});

describe('what is refused', () => {
  const add = (text: string) => addConcept(text, tea);
  const addTo = (text: string) => addTerms(text, 'a', 'en', [{ text: 'c' }]);
  const set = (text: string) =>
    setTermField(text, { concept: 'a', language: 'en', term: 'b' }, 'source', 'p');
  const cases: readonly [what: string, text: string, write: (text: string) => Written, problem: string][] = [
    ['a file that is not YAML', 'concepts: [', add, 'unreadable'],
    ['a file that is not YAML', 'concepts: [', addTo, 'unreadable'],
    ['a file that is not YAML', 'concepts: [', set, 'unreadable'],
    ['a file that is a list', '- a\n', add, 'unreadable'],
    ['concepts that are a text', 'concepts: none\n', add, 'unreadable'],
    ['a concept that is there', 'concepts: [{ zh: 绿茶 }]\n', add, 'already-there'],
    ['a rendering that is there', 'concepts: [{ id: a, en: c }]\n', addTo, 'already-there'],
    ['a rendering of no concept', 'concepts: [{ id: x, en: c }]\n', addTo, 'not-there'],
    ['a key of no term', 'concepts: [{ id: a, en: c }]\n', set, 'not-there'],
    [
      'a status that there is not',
      'concepts: [{ id: a, en: b }]\n',
      (text) => setTermField(text, { concept: 'a', language: 'en', term: 'b' }, 'status', 'good'),
      'invalid',
    ],
    ['a file with one bad entry', 'concepts:\n  - { zh: 词 }\n  - { zh: [ }\n', add, 'unreadable'],
    ['a file of Contextive', 'contexts: []\n', add, 'unusual'],
    ['a rendering beside an alias', 'x: &x b\nconcepts: [{ id: a, zh: c, en: *x }]\n', addTo, 'unusual'],
    ['a concept behind the end of the document', '---\n...\n', add, 'unusual'],
    [
      'a word of nothing but spaces',
      'concepts: []\n',
      (text) => addConcept(text, { terms: { zh: [{ text: ' ' }], en: [] } }),
      'unusual',
    ],
  ];
  for (const [what, text, write, problem] of cases) {
    it(`${what}: ${visible(text)}`, () => assert.deepEqual(write(text), { problem }));
  }
});

function assertWritten(marked: string, write: (text: string) => Written): void {
  for (const lineBreak of ['\n', '\r\n']) {
    const file = marked.replaceAll('⏎', lineBreak);
    const before = file.replace(/⟦(?:([^⟧→]*)→)?[^⟧]*⟧/gu, (_, old: string | undefined) => old ?? '');
    const after = file.replace(/⟦(?:[^⟧→]*→)?([^⟧]*)⟧/gu, '$1');
    const result = write(before);
    assert.ok('edits' in result, JSON.stringify(result));
    assert.equal(visible(applyEdits(before, result.edits)), visible(after));
  }
}

function visible(text: string): string {
  return text.replace(/\r?\n/gu, '⏎');
}
