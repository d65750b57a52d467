import assert from 'node:assert/strict';
import { type OutlineItem, outlining } from '../../../../src/core/glossary/assist/outline.js';
import { referenceAt } from '../../../../src/core/glossary/assist/reference.js';
import { complete } from '../../../../src/core/steps.js';

/** An outline as text: a line for each part, indented by its depth. */
function drawn(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ what, name, detail, children }) => [
    `${indent}${what} ${name}${detail === '' ? '' : ` | ${detail}`}`,
    ...drawn(children, `${indent}  `),
  ]);
}

const text = `format: 1
sources:
  li-2020: { author: Li Na, year: 2020 }
  "法":
    title: 网络安全法

concepts:
  # the first
  - id: wangluo-anquan
    zh: [网络安全, 网安]
    en:
      - { term: network security }
      - { term: cybersecurity, status: preferred }

  - { zh: 数据, en: data }
  - en: nothing Chinese
distinctions:
  - { id: d, between: [wangluo-anquan/cybersecurity, 数据] }
  - between: [a, b]
`;

const outlineOf = (text: string) => complete(outlining(text));

describe('the outline of a glossary file', () => {
  it('names its concepts with their leading terms, its distinctions and its sources', () => {
    assert.deepEqual(drawn(outlineOf(text)), [
      'section sources',
      '  source li-2020 | Li Na 2020',
      '  source 法',
      'section concepts',
      '  concept wangluo-anquan | 网络安全 · cybersecurity',
      '  concept 数据 | data',
      '  concept nothing Chinese',
      'section distinctions',
      '  distinction d | wangluo-anquan/cybersecurity ≠ 数据',
      '  distinction a | a ≠ b',
    ]);
  });

  it('covers an entry from its hyphen to its end, and points at its name', () => {
    const [, concepts] = outlineOf(text);
    const covered = concepts.children.map(({ start, end, selection }) => [
      text.slice(start, end).split('\n'),
      text.slice(selection.start, selection.end),
    ]);
    assert.deepEqual(covered, [
      [
        [
          '- id: wangluo-anquan',
          '    zh: [网络安全, 网安]',
          '    en:',
          '      - { term: network security }',
          '      - { term: cybersecurity, status: preferred }',
        ],
        'wangluo-anquan',
      ],
      [['- { zh: 数据, en: data }'], '数据'],
      [['- en: nothing Chinese'], 'nothing Chinese'],
    ]);
  });

  for (const broken of ['- id: new\n    zh: [数', '- { zh: 新, en: "', '- id: new\n    st', '- new']) {
    it(`shows the others, and what can be told of a broken one: ${broken.replace('\n', '⏎')}`, () => {
      const items = drawn(outlineOf(`concepts:\n  - { id: a, zh: 网络 }\n  ${broken}`));
      assert.equal(items[1], '  concept a | 网络');
      assert.match(items[2], /^ {2}concept n?e?w?新?/u);
    });
  }

  it('is there for lists whose hyphens stand in the first column, and for lines that end with CR LF', () => {
    const lines = 'concepts:\n- id: a\n  zh: 网络\n- id: b\n'.replaceAll('\n', '\r\n');
    assert.deepEqual(drawn(outlineOf(lines)), ['section concepts', '  concept a | 网络', '  concept b']);
  });

  it('is empty for what is no glossary', () => assert.deepEqual(outlineOf('just some text\n'), []));
});

describe('a text of a glossary file refers', () => {
  const file = [
    'concepts:',
    '  - id: a',
    '    zh: 网络',
    '    see: [b, "c"]',
    '    source: li-2020 §3',
    'distinctions:',
    '  - { between: [a/network, d], points: [{ concept: d, says: e }] }',
  ].join('\n');
  const references: readonly (readonly [at: string, reference: string | undefined])[] = [
    ['b,', 'concept b'],
    ['c"', 'concept c'],
    ['li-', 'source li-2020'],
    ['a/', 'concept a'],
    ['d]', 'concept d'],
    ['d,', 'concept d'],
    ['e }', undefined],
    ['网络', undefined],
    ['see', undefined],
  ];
  for (const [at, expected] of references) {
    it(`at “${at}” to ${expected ?? 'nothing'}`, () => {
      const found = referenceAt(file, file.indexOf(at));
      const described = found && `${found.to} ${found.to === 'concept' ? found.id : found.key}`;
      assert.equal(described, expected);
      if (found) {
        assert.equal(file.slice(found.start, found.end), described?.split(' ')[1]);
      }
    });
  }
});
