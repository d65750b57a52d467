import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extensions, Uri } from 'vscode';
import { loadKept } from '../../src/desktop/kept-code.js';
import type { Api } from '../../src/editor/extension.js';
import { until } from './host.js';

describe('the code of the extension', () => {
  it('is kept as this editor has compiled it, and is good for its next start', async () => {
    const extension = extensions.getExtension<Api>('bilingual-glossary.bilingual-glossary');
    assert.ok(extension);
    const { cache } = await extension.activate();
    const folder = Uri.joinPath(cache.folder, '..', 'code').fsPath;
    await until('the code to be kept', () => existsSync(join(folder, 'extension.js.v8')), Boolean);
    const next = loadKept(join(extension.extensionPath, 'dist', 'extension.js'), folder, require);
    assert.equal(next.isKept, true);
  });
});
