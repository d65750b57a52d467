import assert from 'node:assert/strict';
import { type Disposable, languages, Uri, window, workspace } from 'vscode';
import { findFiles } from '../../src/editor/glossaries/find-files';
import { api, closeAll, hoverOn, unescaped } from './host';
import { MemoryFiles } from './memory-files';

describe('a file system without disk and search', () => {
  let provider: Disposable | undefined;

  before(async () => {
    await api();
    provider = workspace.registerFileSystemProvider(
      'memory',
      new MemoryFiles({
        '/root/a.glossary.yaml': '',
        '/root/docs/deep/b.glossary.yml': '',
        '/root/docs/c.yaml': '',
        '/root/node_modules/d.glossary.yaml': '',
        '/root/text.md': '重视网络安全。',
      }),
      { isCaseSensitive: true },
    );
  });
  after(() => {
    provider?.dispose();
  });
  afterEach(closeAll);

  it('has its glossaries found', async () => {
    const folder = { uri: Uri.parse('memory:/root'), name: 'root', index: 0 };
    const found = await findFiles(folder, ['**/*.glossary.yaml', '**/*.glossary.yml']);
    assert.deepEqual(
      found.map(({ path }) => path),
      ['/root/a.glossary.yaml', '/root/docs/deep/b.glossary.yml'],
    );
  });

  it('has no files found in or under what is excluded', async () => {
    const folder = { uri: Uri.parse('memory:/root'), name: 'root', index: 0 };
    const found = await findFiles(
      folder,
      ['**/*.yaml', '**/*.md'],
      ['**/node_modules', '**/docs', '**/text.*'],
    );
    assert.deepEqual(
      found.map(({ path }) => path),
      ['/root/a.glossary.yaml'],
    );
  });

  it('has its documents looked at', async () => {
    const document = await workspace.openTextDocument(Uri.parse('memory:/root/text.md'));
    await languages.setTextDocumentLanguage(document, 'markdown');
    await window.showTextDocument(document);
    const text = unescaped(await hoverOn(document, '网络安全'));
    assert.match(text, /wǎngluò ānquán/);
    assert.doesNotMatch(text, /official documents from 2014 on$/m, 'a folder lent it its glossary');
  });
});
