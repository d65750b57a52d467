import assert from 'node:assert/strict';
import {
  documentKinds,
  exchangeKindForFile,
  isOwnFile,
  kindForFile,
  kindForLanguage,
} from '../../../src/core/documents/kinds.js';

describe('the kinds of documents', () => {
  it('tell formats for translations by the ending of a file alone', () => {
    assert.equal(exchangeKindForFile('a/memory.tmx')?.id, 'tmx');
    assert.equal(exchangeKindForFile('zh.json')?.id, 'json');
    assert.equal(exchangeKindForFile('zh.md'), undefined);
    assert.equal(exchangeKindForFile('zh.xml'), undefined);
  });

  it('are found by the ending of a file, whatever its case', () => {
    assert.equal(kindForFile('/a/b.zh.MD')?.id, 'markdown');
    assert.equal(kindForFile('C:\\法律\\网络安全法.txt')?.id, 'plaintext');
    assert.equal(kindForFile('paper.tex')?.id, 'latex');
    assert.equal(kindForFile('index.xhtml')?.id, 'html');
    assert.equal(kindForFile('index.rst')?.id, 'restructuredtext');
    assert.equal(kindForFile('手册.adoc')?.id, 'asciidoc');
    assert.equal(kindForFile('zh-CN.yml')?.id, 'yaml');
    assert.equal(kindForFile('messages.zh_CN.XLF')?.id, 'xliff');
    assert.equal(kindForFile('zh_CN.po')?.id, 'po');
    assert.equal(kindForFile('terms.tsv')?.id, 'csv');
    assert.equal(kindForFile('paper.docx'), undefined);
    assert.equal(kindForFile('md'), undefined);
  });

  it('are found by the language of an editor', () => {
    assert.equal(kindForLanguage('mdx')?.id, 'mdx');
    assert.equal(kindForLanguage('plaintext')?.id, 'plaintext');
    assert.equal(kindForLanguage('tex')?.id, 'latex');
    assert.equal(kindForLanguage('typescript'), undefined);
  });

  it('are not those of glossaries, decisions and settings', () => {
    for (const name of [
      'team.glossary.yaml',
      'docs/Team.Glossary.YML',
      'glossary.decisions.yaml',
      'C:\\docs\\glossary.decisions.yml',
      'docs/bilingual-glossary.config.yaml',
    ]) {
      assert.equal(kindForFile(name), undefined, name);
      assert.ok(isOwnFile(name), name);
    }
    for (const name of ['glossary.yaml', 'team.glossary.md', 'my-glossary.decisions.yaml']) {
      assert.ok(kindForFile(name) !== undefined && !isOwnFile(name), name);
    }
  });

  it('share no ending and no language', () => {
    for (const of of ['extensions', 'languageIds'] as const) {
      const all = documentKinds.flatMap((kind) => kind[of]);
      assert.equal(new Set(all).size, all.length);
    }
  });
});
