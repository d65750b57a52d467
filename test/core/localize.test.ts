import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  inEnglish,
  listed,
  type Localize,
  named,
  noted,
  parted,
  quoted,
  remarked,
} from '../../src/core/localize.js';

type List = (items: readonly string[], localize: Localize) => string;

const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as Record<string, string>;
const inChinese: Localize = (message, ...values) => inEnglish(bundle[message], ...values);

describe('lists in messages', () => {
  const kinds: readonly (readonly [string, List, readonly string[], en: string, zh: string])[] = [
    ['things alike', listed, ['a', 'b', 'c'], 'a, b, c', 'a、b、c'],
    ['words', quoted, ['a', 'b', 'c'], '“a”, “b”, “c”', '“a”“b”“c”'],
    ['remarks', remarked, ['a', 'b', 'c'], 'a, b, c', 'a，b，c'],
    ['what holds commas', parted, ['a, b', 'c'], 'a, b; c', 'a, b；c'],
  ];
  for (const [what, list, items, en, zh] of kinds) {
    it(`of ${what} are parted as the language has it`, () => {
      assert.deepEqual([list(items, inEnglish), list(items, inChinese)], [en, zh]);
    });

    it(`of ${what} may have one item, or none`, () => {
      assert.equal(list([items[0]], inChinese), list([items[0]], inEnglish));
      assert.equal(list([], inEnglish), '');
    });
  }

  it('hold remarks in parentheses of their own', () => {
    assert.deepEqual([noted('a', 'b', inEnglish), noted('a', 'b', inChinese)], ['a (b)', 'a（b）']);
  });

  it('stand behind a name of their own', () => {
    assert.deepEqual([named('a', 'b', inEnglish), named('a', 'b', inChinese)], ['a: b', 'a：b']);
  });

  it('hold items as they are', () => {
    assert.equal(remarked(['{1}', '$&', '{0}'], inEnglish), '{1}, $&, {0}');
  });

  it('leave out remarks that there are none of', () => {
    assert.equal(remarked([undefined, 'a', undefined, 'b'], inEnglish), 'a, b');
  });
});
