import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Direction } from '../../../src/core/config/config.js';
import { readDirectives } from '../../../src/core/directives/read-directives.js';
import { kindForLanguage } from '../../../src/core/documents/kinds.js';
import { read } from '../../../src/core/documents/reading.js';
import { findingCounterparts, type FoundCounterparts } from '../../../src/core/pairing/find-counterparts.js';
import { faultOfPatterns } from '../../../src/core/pairing/name-pattern.js';
import type { Pairing } from '../../../src/core/pairing/pairing.js';

interface Given {
  readonly files: readonly string[];
  readonly text?: string;
  readonly pairings?: readonly Pairing[];
  readonly direction?: Direction;
}

function find(
  path: string,
  { files, text = '', pairings = [], direction = 'auto' }: Given,
): FoundCounterparts {
  const { regions } = read(text, kindForLanguage('markdown')!);
  const search = findingCounterparts(path, readDirectives(text, regions), { pairings, direction });
  let step = search.next();
  while (step.done !== true) step = search.next(namesIn(step.value, files));
  return step.value;
}

/** The names of what is in a folder, where there are these files. */
function namesIn(folder: string, files: readonly string[]): string[] {
  const start = folder === '' ? '' : `${folder}/`;
  const inside = files.filter((file) => file.startsWith(start));
  return [...new Set(inside.map((file) => /^[^/]+\/?/u.exec(file.slice(start.length))![0]))];
}

/** Each as `source en/a.md`: what the counterpart is, and where. */
function found(path: string, given: Given): string[] {
  return find(path, given).counterparts.map(({ path: there, role }) => `${role ?? 'unknown'} ${there}`);
}

describe('the usual names', () => {
  const pairs: readonly (readonly [source: string, target: string])[] = [
    ['x.zh.md', 'x.en.md'],
    ['x_zh.md', 'x_en.md'],
    ['x-zh-CN.md', 'x-en.md'],
    ['x.zh-Hans.md', 'x.en-GB.md'],
    ['X.ZH-CN.md', 'X.EN.md'],
    ['x.zh_cn.md', 'x.en_US.md'],
    ['zh.md', 'en.md'],
    ['README.md', 'README.zh-CN.md'],
    ['README.md', 'README_CN.md'],
    ['README.md', 'README.en.md'],
    ['zh-cn/x.md', 'en/x.md'],
    ['ZH_CN/x.md', 'en/x.md'],
    ['content/zh/a/b/x.md', 'content/en/a/b/x.md'],
    ['docs-zh/x.md', 'docs-en/x.md'],
    ['docs/zh-cn/x.zh.md', 'docs/en/x.en.md'],
    ['zh/a/zh-cn/x_zh.md', 'en/a/en/x_en.md'],
    ['docs/x.md', 'docs/zh/x.md'],
    ['docs/a/x.md', 'docs/zh-Hant/a/x.md'],
    ['docs/x.md', 'docs_zh/x.md'],
    ['x.md', 'translations/zh/x.md'.replace('translations/', '')],
    ['en/x.md', 'en/x.zh.md'],
    ['v1.2/guide.md', 'v1.2/guide.zh.md'],
    ['说明.zh.md', '说明.en.md'],
  ];
  for (const [source, target] of pairs) {
    it(`${target} translates ${source}`, () => {
      const files = [source, target];
      assert.deepEqual(found(source, { files }), [`target ${target}`]);
      assert.deepEqual(found(target, { files }), [`source ${source}`]);
    });
  }

  const strangers: readonly (readonly [one: string, other: string])[] = [
    ['fr/x.md', 'zh/x.md'],
    ['x.fr.md', 'x.zh.md'],
    ['x.ja.md', 'x.md'],
    ['x.zh.md', 'x.zh-TW.md'],
    ['zh-cn/x.md', 'zh-tw/x.md'],
    ['zh/x.md', 'zh/x.zh.md'],
    ['en/x.zh.md', 'zh/x.zh.md'],
    ['x.zh.md', 'y.en.md'],
    ['x.zh.md', 'x.en.txt'],
    ['a/zh/x.md', 'b/en/x.md'],
    ['zh/a/x.md', 'en/x.md'],
    ['children.md', 'childr.md'],
    ['x.men.md', 'x.md'],
    ['xen.md', 'xzh.md'],
    ['x.zh.md', 'X.en.md'],
  ];
  for (const [one, other] of strangers) {
    it(`${one} and ${other} are no pair`, () => {
      const files = [one, other];
      assert.deepEqual([...found(one, { files }), ...found(other, { files })], []);
    });
  }

  it('go from English into Chinese where that is the direction, but what has no tag stays the source', () => {
    const files = ['x.zh.md', 'x.en.md', 'y.md', 'y.en.md'];
    assert.deepEqual(found('x.zh.md', { files, direction: 'en-zh' }), ['source x.en.md']);
    assert.deepEqual(found('y.en.md', { files, direction: 'en-zh' }), ['source y.md']);
  });

  it('lead to one document of each variant, to the nearest', () => {
    const files = ['en/x.md', 'en/x.zh-CN.md', 'zh/x.md', 'zh-cn/x.md', 'zh-tw/x.md', 'zh-HK/x.md'];
    assert.deepEqual(found('en/x.md', { files }), [
      'target en/x.zh-CN.md',
      'source zh-HK/x.md',
      'source zh-tw/x.md',
    ]);
  });

  it('lead to one without a tag only where no other has one', () => {
    const files = ['x.md', 'x.en.md', 'x.zh.md'];
    assert.deepEqual(found('x.zh.md', { files }), ['target x.en.md']);
    assert.deepEqual(found('x.zh.md', { files: ['x.md', 'x.zh.md'] }), ['source x.md']);
  });
});

describe('patterns', () => {
  const pairings: readonly Pairing[] = [
    { zh: '原文/{path}.md', en: 'translation/{path}.md' },
    { zh: '{path}/{name}·中文.{ext}', en: '{path}/{name}·英文.{ext}', source: 'en' },
    { zh: 'v{major}.{minor}/中/{path}', en: 'releases/{minor}-{major}/{path}' },
    { zh: '章程.md', en: 'charter.md' },
  ];
  const pairs: readonly (readonly [source: string, target: string])[] = [
    ['原文/a.md', 'translation/a.md'],
    ['原文/甲/乙.zh.md', 'translation/甲/乙.zh.md'],
    ['a/b/x·英文.md', 'a/b/x·中文.md'],
    ['v1.2/中/a/b.md', 'releases/2-1/a/b.md'],
    ['章程.md', 'charter.md'],
  ];
  for (const [source, target] of pairs) {
    it(`${target} translates ${source}`, () => {
      const given = { files: [source, target], pairings };
      assert.deepEqual(found(source, given), [`target ${target}`]);
      assert.deepEqual(found(target, given), [`source ${source}`]);
    });
  }

  const strangers: readonly (readonly [one: string, other: string])[] = [
    ['原文/.md', 'translation/.md'],
    ['原文a.md', 'translationa.md'],
    ['b/原文/a.md', 'b/translation/a.md'],
    ['x·中文.md', 'x·英文.md'],
    ['v1/2.3/中/a.md', 'releases/3-1/2/a.md'],
  ];
  for (const [one, other] of strangers) {
    it(`${one} and ${other} are no pair`, () => {
      assert.deepEqual(found(one, { files: [one, other], pairings }), []);
    });
  }

  it('come before the usual names', () => {
    const files = ['原文/x.zh.md', '原文/x.en.md', 'translation/x.zh.md'];
    assert.deepEqual(found('原文/x.zh.md', { files, pairings }), ['target translation/x.zh.md']);
  });

  it('no path with an empty name in it, which would lead to another file than its pattern says', () => {
    const given = { files: ['my/x.md', 'x.md'], pairings: [{ zh: '{path}', en: 'my{path}' }] };
    assert.deepEqual(found('my/x.md', given), []);
  });

  it('pair no file with itself where case makes no difference', () => {
    const given = { files: ['A/x.md', 'a/x.md'], pairings: [{ zh: 'A/{path}', en: 'a/{path}' }] };
    assert.deepEqual(found('A/x.md', given), []);
  });
});

describe('directives', () => {
  const files = ['docs/zh/x.md', 'docs/en/x.md', 'docs/en/old name.md', 'other.md'];
  const cases: readonly (readonly [says: string, found: readonly string[], astray: readonly string[]])[] = [
    [
      '../en/old name.md',
      ['target docs/en/old name.md'].map((each) => each.replace('target', 'unknown')),
      [],
    ],
    ['../../other.md', ['unknown other.md'], []],
    ['../en/x.md -- as before', ['target docs/en/x.md'], []],
    ['none', [], []],
    ['../en/y.md', [], ['../en/y.md']],
    ['x.md', [], ['x.md']],
    ['../../../other.md', [], ['../../../other.md']],
    ['/docs/en/x.md', [], ['/docs/en/x.md']],
    ['https://example.org/x.md', [], ['https://example.org/x.md']],
    ['..\\en\\x.md', [], ['..\\en\\x.md']],
    ['C:/x.md', [], ['C:/x.md']],
    ['.', [], ['.']],
  ];
  for (const [says, expected, astray] of cases) {
    it(`glossary-pair: ${says}`, () => {
      const given = { files, text: `<!-- glossary-pair: ${says} -->\n` };
      assert.deepEqual(found('docs/zh/x.md', given), expected);
      assert.deepEqual(
        find('docs/zh/x.md', given).astray.map(({ path: { text } }) => text),
        astray,
      );
    });
  }

  it('may name several', () => {
    const text = '<!-- glossary-pair: ../en/x.md -->\n\n<!-- glossary-pair: ../../other.md -->\n';
    assert.deepEqual(found('docs/zh/x.md', { files, text }), ['target docs/en/x.md', 'unknown other.md']);
  });
});

describe('whatever the names', () => {
  const tag = fc.constantFrom('zh', 'en', 'zh-CN', 'zh_TW', 'fr', 'cn', 'a', 'b');
  const folder = fc.oneof(
    tag,
    fc.tuple(tag, tag).map((both) => both.join('-')),
  );
  const name = fc
    .tuple(folder, fc.constantFrom('.md', '', '.zh.md', '_en.md', '.x.md'))
    .map((parts) => parts.join(''));
  const path = fc
    .tuple(fc.array(folder, { maxLength: 3 }), name)
    .map(([above, last]) => [...above, last].join('/'));
  const pattern = fc
    .array(fc.constantFrom('{path}', '{name}', '{x}', '/', '-', '.', 'a', 'zh', 'en'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((pieces) => pieces.join(''));
  const pairing = fc
    .record({ zh: pattern, en: pattern })
    .filter(({ zh, en }) => faultOfPatterns(zh, en) === undefined);
  const isOther = { source: 'target', target: 'source' } as const;

  it('a counterpart’s counterpart is the document itself, in the other role', () => {
    fc.assert(
      fc.property(path, path, fc.array(pairing, { maxLength: 2 }), (one, other, pairings) => {
        fc.pre(!one.startsWith(`${other}/`) && !other.startsWith(`${one}/`));
        const given = { files: [one, other], pairings };
        const there = find(one, given).counterparts;
        const back = find(other, given).counterparts;
        assert.deepEqual(
          there.map(({ role }) => role),
          back.map(({ role }) => role && isOther[role]),
        );
        assert.ok(there.every((each) => each.path === other));
      }),
      { numRuns: 5000 },
    );
  });
});
