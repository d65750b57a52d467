import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { completionsAt } from '../../../../src/core/glossary/assist/completions.js';
import { contextAt, type GlossaryContext, writtenAt } from '../../../../src/core/glossary/assist/context.js';
import { outlining } from '../../../../src/core/glossary/assist/outline.js';
import { referenceAt } from '../../../../src/core/glossary/assist/reference.js';
import { complete } from '../../../../src/core/steps.js';

/** A place of a glossary in words; `[…]` is what is written there. */
function described(context: GlossaryContext | undefined): string {
  if (context === undefined) {
    return 'nowhere';
  }
  const { at, text, maps } = context;
  const path = maps.map(({ name }) => name).reverse();
  switch (at) {
    case 'key':
      return `key of ${context.map} [${text}] beside ${context.others.join(' ') || 'none'}`;
    case 'own-key':
      return `own key of ${JSON.stringify(context.slot)} [${text}]`;
    case 'value': {
      const { slot, isItem, isBesideKey, lacksSpace } = context;
      const what = typeof slot === 'string' ? slot : JSON.stringify(slot).replace(/["{}]/gu, '');
      const how = [
        isItem ? 'item' : '',
        isBesideKey ? 'beside its key' : '',
        lacksSpace ? 'without space' : '',
      ];
      return [what, `[${text}]`, ...how, path.length > 0 ? `in ${path.join(' ')}` : '']
        .filter((part) => part !== '')
        .join(' ');
    }
  }
}

/** Where the cursor is, as `|` in a text, and what the context is. */
const places: readonly (readonly [marked: string, context: string])[] = [
  // the file
  ['|', 'key of glossary [] beside none'],
  ['con|', 'key of glossary [con] beside none'],
  ['format: 1\n|\nconcepts:\n  - zh: 网络\n', 'key of glossary [] beside format concepts'],
  ['format: |', 'version [] beside its key in glossary'],
  ['format:|', 'version [] beside its key without space'],
  ['con|cepts:\n  - zh: 网络\n', 'key of glossary [concepts] beside none'],
  // a list of entries
  ['concepts:\n  |', 'listOf:concept []'],
  ['concepts:\n  - |', 'map:concept [] item'],
  ['concepts:\n  - zh: 网络\n  |', 'listOf:concept []'],
  ['concepts:\n  - zh: 网络\n  - |', 'map:concept [] item'],
  ['concepts:\n- zh: 网络\n- |', 'map:concept [] item'],
  ['concepts: [|', 'map:concept [] item beside its key in glossary'],
  // keys of an entry
  ['concepts:\n  - z|', 'map:concept [z] item'],
  ['concepts:\n  - id: x\n    |', 'key of concept [] beside id'],
  ['concepts:\n  - id: x\n    no|\n    zh: 网络\n  - en: y\n', 'key of concept [no] beside id zh'],
  ['concepts:\n  - |\n    zh: 网络\n', 'key of concept [] beside zh'],
  ['concepts:\n  - id: x\n\n    # remark\n    |\n    zh: 网络\n', 'key of concept [] beside id zh'],
  ['concepts:\r\n  - id: x\r\n    |\r\n    zh: 网络\r\n', 'key of concept [] beside id zh'],
  ['concepts:\n  - { |', 'key of concept [] beside none'],
  ['concepts:\n  - { zh: 网络, | }\n', 'key of concept [] beside zh'],
  ['concepts:\n  - { zh: 网络, st|\n  - { zh: 安全 }\n', 'key of concept [st] beside zh'],
  ['concepts:\n  - { zh: 网络, |, en: x }\n', 'key of concept [] beside zh en'],
  ['concepts:\n  - {\n      zh: 网络,\n      |\n    }\n', 'key of concept [] beside zh'],
  ['distinctions:\n  - id: x\n    |', 'key of distinction [] beside id'],
  ['distinctions:\n  - points:\n      - |', 'map:point [] item in distinction'],
  ['distinctions:\n  - points:\n      - concept: a\n        |', 'key of point [] beside concept'],
  // terms
  ['concepts:\n  - zh: |', 'terms:zh [] beside its key in concept'],
  ['concepts:\n  - zh:\n      |', 'terms:zh [] in concept'],
  ['concepts:\n  - zh:\n      - |', 'terms:zh [] item in concept'],
  ['concepts:\n  - en:\n      - term: a\n        |', 'key of term [] beside term'],
  ['concepts:\n  - en:\n      - term: a\n      |', 'terms:en [] in concept'],
  ['concepts:\n  - en: { term: a, s| }', 'key of term [s] beside term'],
  ['concepts:\n  - en: [ a, { term: b, s|', 'key of term [s] beside term'],
  ['concepts:\n  - zh: { term: 网络, s|\n    en: network\n', 'key of term [s] beside term'],
  // values
  ['concepts:\n  - en: { term: a, status: | }', 'status [] beside its key in concept term'],
  ['concepts:\n  - en: { term: a, status:| }', 'status [] beside its key without space in concept term'],
  [
    'concepts:\n  - en:\n      term: a\n      status:pre|',
    'status [pre] beside its key without space in concept term',
  ],
  [
    'concepts:\n  - en:\n      term: a\n      status: pre|ferred\n',
    'status [preferred] beside its key in concept term',
  ],
  ['concepts:\n  - see: |', 'concepts [] beside its key in concept'],
  ['concepts:\n  - see: [a, |]', 'concepts [] item beside its key in concept'],
  ['concepts:\n  - see: [a, "|', 'concepts [] item beside its key in concept'],
  ["concepts:\n  - see: 'x|y'", 'concepts [xy] beside its key in concept'],
  ['concepts:\n  - see:\n      - a\n      - |', 'concepts [] item in concept'],
  ['concepts:\n  - source: li|-2020 §3', 'source-reference [li-2020 §3] beside its key in concept'],
  ['concepts:\n  - definition: { zh: |', 'text [] beside its key in concept localized-text'],
  ['distinctions:\n  - between: [a, b/|]', 'sides [b/] item beside its key in distinction'],
  ['distinctions:\n  - points: [{ concept: | }]', 'side [] beside its key in distinction point'],
  [
    'concepts:\n  - examples:\n      - { text: x, expect: | }',
    'outcomes [] beside its key in concept example',
  ],
  ['concepts:\n  - examples:\n      - { text: x, expect: { | } }', 'own key of "outcomes" []'],
  [
    'concepts:\n  - examples:\n      - { text: x, expect: { a: | } }',
    'outcomes [] beside its key in concept example',
  ],
  ['sources:\n  |', 'mapOf:source []'],
  ['sources:\n  a:\n    |', 'map:source []'],
  ['sources:\n  a:\n    author: x\n    |', 'key of source [] beside author'],
  ['sources:\n  a: { | }', 'key of source [] beside none'],
  ['sources:\n  a: {}\n  b|', 'mapOf:source [b]'],
  // texts that nobody can tell anything of, and comments
  ['# con|', 'nowhere'],
  ['concepts:\n  - id: x # st|', 'nowhere'],
  ['concepts:\n  # z|\n  - zh: 网络\n', 'nowhere'],
  ['concepts:\n  - note: |\n      some |text\n'.replace('|', '>'), 'nowhere'],
  ['unknown:\n  - |', 'nowhere'],
  ['concepts:\n  - unknown: |', 'nowhere'],
  ['concepts:\n  - constructor: |', 'nowhere'],
  // glossaries in JSON's clothes
  [
    '{ "concepts": [{ "zh": "网络", "en": { "term": "a", "status": "|" } }] }',
    'status [] beside its key in glossary concept term',
  ],
];

const outlineOf = (text: string) => complete(outlining(text));

describe('where in a glossary one is writing', () => {
  for (const [marked, context] of places) {
    it(`${marked.replaceAll('\n', '⏎')} is ${context}`, () => {
      const offset = marked.indexOf('|');
      const text = marked.slice(0, offset) + marked.slice(offset + 1);
      assert.equal(described(contextAt(text, offset)), context);
    });
  }

  it('is told by the entry alone: what is broken elsewhere does no harm', () => {
    const broken = 'concepts:\n  - { zh: [网络, "\n  - id: x\n    |\n  - } ]: {\n';
    const offset = broken.indexOf('|');
    const context = contextAt(broken.replace('|', ''), offset);
    assert.equal(described(context), 'key of concept [] beside id');
  });

  it('gives the stretch that is written, in the offsets of the file', () => {
    const text = 'concepts:\n  - zh: 网络\n    en: { term: network, status: "adm" }\n';
    for (const offset of [text.indexOf('adm'), text.indexOf('adm') + 3]) {
      const context = contextAt(text, offset);
      assert.ok(context);
      assert.equal(text.slice(context.start, context.end), 'adm');
    }
  });
});

describe('what is written in a glossary', () => {
  const text = 'concepts:\n  - id: a\n    see: [b, c]\n    en: { term: x, status: preferred }\n';
  const written: readonly (readonly [at: string, context: string])[] = [
    ['concepts', 'key of glossary [concepts] beside none'],
    ['see', 'key of concept [see] beside id en'],
    ['c]', 'concepts [c] item beside its key in concept'],
    ['preferred', 'status [preferred] beside its key in concept term'],
    ['  - id', 'nowhere'],
  ];
  for (const [at, context] of written) {
    it(`“${at}” is ${context}`, () => {
      assert.equal(described(writtenAt(text, text.indexOf(at))), context);
    });
  }
});

describe('help with writing', () => {
  const bundled = readdirSync('glossary')
    .filter((name) => name.endsWith('.glossary.yaml'))
    .map((name) => readFileSync(join('glossary', name), 'utf8').slice(0, 8000))
    .join('');
  const knowledge = { concepts: new Map(), sources: new Map(), suggestPinyin: (term: string) => term };

  it('never throws, whatever the text and wherever in it, and stays inside it', function () {
    this.timeout(60_000);
    const piece = fc.oneof(
      fc.constantFrom(...'[]{}:,-?|>&*!%@`"\'#\t \n\r~\u0000\ud800\u3000\ue000：'),
      fc.constantFrom('\n  ', '\n    ', '- ', ': ', 'zh: ', 'concepts:\n', 'expect: ', '网络', '"'),
    );
    const part = fc
      .tuple(fc.nat(bundled.length), fc.nat(600))
      .map(([at, length]) => bundled.slice(at, at + length));
    const texts = fc.array(fc.oneof(piece, part), { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
        const offset = Math.round(at * text.length);
        const { start, end } = completionsAt(text, offset, knowledge);
        assert.ok(0 <= start && start <= offset && offset <= end && end <= text.length);
        assert.ok(!text.slice(start, end).includes('\n'));
        writtenAt(text, offset);
        referenceAt(text, offset);
        outlineOf(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives up where a text nests too deep', () => {
    for (const opening of ['[', '{a: ', '- ', '? ']) {
      const text = `concepts:\n  - zh: ${opening.repeat(20_000)}`;
      assert.equal(contextAt(text, text.length), undefined);
    }
  });
});
