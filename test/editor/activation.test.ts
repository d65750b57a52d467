import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('the extension', () => {
  it('is present and activates', async () => {
    const extension = extensions.getExtension('bilingual-glossary.bilingual-glossary');
    assert.ok(extension, 'the editor does not know the extension');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
