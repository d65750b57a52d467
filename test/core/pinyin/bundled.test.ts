import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { type PinyinDictionary, loadPinyinDictionary } from '../../../src/core/pinyin/dictionary.js';
import { fitPinyin } from '../../../src/core/pinyin/fit.js';
import { suggestPinyin } from '../../../src/core/pinyin/suggest.js';

const folder = 'glossary';

describe('the pinyin of the bundled glossary', () => {
  let dictionary: PinyinDictionary;
  before(async () => {
    dictionary = await loadPinyinDictionary();
  });

  const terms = readdirSync(folder)
    .filter((name) => name.endsWith('.glossary.yaml'))
    .map((file) => loadGlossary(readFileSync(join(folder, file), 'utf8'), file).glossary)
    .flatMap((glossary) => glossary?.concepts ?? [])
    .flatMap((concept) => concept.terms.zh)
    .flatMap(({ text, forms, pinyin }) => [text, ...forms].map((term) => ({ term, pinyin: pinyin ?? '' })));

  it('fits each term and its forms', () => {
    assert.ok(terms.length > 0);
    const wrong = terms
      .map(({ term, pinyin }) => ({ term, pinyin, fit: fitPinyin(term, pinyin, dictionary) }))
      .filter(({ fit }) => fit.kind !== 'fits');
    assert.deepEqual(wrong, []);
  });

  it('is what would be suggested, but for capitals, with 95 of 100 terms', () => {
    const other = terms
      .map(({ term, pinyin }) => ({
        term,
        pinyin: pinyin.toLowerCase(),
        suggested: suggestPinyin(term, dictionary),
      }))
      .filter(({ pinyin, suggested }) => pinyin !== suggested);
    assert.ok(other.length <= 0.05 * terms.length, JSON.stringify(other, undefined, 1));
  });
});
