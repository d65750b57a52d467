import assert from 'node:assert/strict';
import { documentKinds, kindForFile, kindForLanguage } from '../../../src/core/documents/kinds.js';

describe('the kinds of documents', () => {
  it('are found by the ending of a file, whatever its case', () => {
    assert.equal(kindForFile('/a/b.zh.MD')?.id, 'markdown');
    assert.equal(kindForFile('C:\\法律\\网络安全法.txt')?.id, 'plaintext');
    assert.equal(kindForFile('paper.tex')?.id, 'latex');
    assert.equal(kindForFile('paper.docx'), undefined);
    assert.equal(kindForFile('md'), undefined);
  });

  it('are found by the language of an editor', () => {
    assert.equal(kindForLanguage('mdx')?.id, 'mdx');
    assert.equal(kindForLanguage('plaintext')?.id, 'plaintext');
    assert.equal(kindForLanguage('tex')?.id, 'latex');
    assert.equal(kindForLanguage('json'), undefined);
  });

  it('share no ending and no language', () => {
    for (const of of ['extensions', 'languageIds'] as const) {
      const all = documentKinds.flatMap((kind) => kind[of]);
      assert.equal(new Set(all).size, all.length);
    }
  });
});
