import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files';

describe('the extension as it is installed', () => {
  const folder = process.env['INSTALLED_EXTENSION'] ?? assert.fail('no extension is installed');
  const files = filesIn(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    main: string;
    browser: string;
    icon: string;
    l10n: string;
    contributes: { grammars: { path: string }[]; yamlValidation: { url: string }[] };
  };

  it('has its bundle, what the manifest names and what messages link to, and nothing else', () => {
    const kinds = files.map((file) =>
      /^(?:docs|glossary|l10n|syntaxes|media)\//u.exec(file) ? `${file.split('/')[0]}/` : file,
    );
    assert.deepEqual(
      [...new Set(kinds)].sort(),
      [
        ...[
          '.vsixmanifest',
          'LICENSE.txt',
          'README.zh-CN.md',
          'changelog.md',
          'dist/desktop.js',
          'dist/extension.js',
          'dist/map-view.js',
          'docs/',
          'glossary/',
          'l10n/',
          'media/',
        ],
        ...['package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'readme.md', 'syntaxes/'],
      ].sort(),
    );
  });

  it('has in its folders what the sources have there, without the pictures of the documentation', () => {
    for (const name of ['docs', 'glossary', 'l10n', 'media', 'syntaxes']) {
      assert.deepEqual(
        files.filter((file) => file.startsWith(`${name}/`)),
        filesIn(name)
          .map((file) => `${name}/${file}`)
          .filter((file) => !file.startsWith('docs/images/')),
      );
    }
  });

  it('has every file that its manifest names', () => {
    const { main, browser, icon, contributes } = manifest;
    const named = [main, browser, icon, ...contributes.grammars.map(({ path }) => path)].map((path) =>
      path.replace(/^\.\//u, ''),
    );
    assert.deepEqual(
      named.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('has the page of every check', () => {
    assert.deepEqual(readdirSync(join(folder, 'docs', 'checks')).sort(), readdirSync('docs/checks').sort());
  });
});
