import assert from 'node:assert/strict';
import { commands, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import { api, closeAll, flagged, hoverOn, until } from './host';

const openSamples = (set: string) => commands.executeCommand('bilingualGlossary.openSamples', set);

/** The samples that are in sight, with the column that each is in. */
function shown(): (readonly [name: string, column: ViewColumn | undefined])[] {
  return window.visibleTextEditors
    .map(({ document, viewColumn }) => [document.uri.path.slice(1), viewColumn] as const)
    .sort(([, a], [, b]) => (a ?? 0) - (b ?? 0));
}

function sample(name: string): TextDocument {
  const found = workspace.textDocuments.find(({ uri }) => uri.path === `/${name}`);
  return found ?? assert.fail(`${name} isn't open`);
}

describe('the samples', () => {
  before(api);
  afterEach(closeAll);

  it('have what there is to decide', async () => {
    await openSamples('speech');
    assert.deepEqual(shown(), [['讲话要点.md', ViewColumn.One]]);
    assert.match(await hoverOn(sample('讲话要点.md'), '网络安全'), /wǎngluò ānquán/u);
  });

  it('have a text beside its translation, in which something is missing', async () => {
    await openSamples('translation');
    assert.deepEqual(shown(), [
      ['港区通报.zh.md', ViewColumn.One],
      ['港区通报.en.md', ViewColumn.Two],
    ]);
    assert.equal(window.activeTextEditor?.document, sample('港区通报.zh.md'));
    const { contexts } = await api();
    await until(
      'the translation to be found',
      () => contexts.hasTranslation,
      (has) => has,
    );
    const translation = sample('港区通报.en.md');
    await until(
      'what is wrong with the translation',
      () => flagged(translation),
      (texts) => texts.length > 0,
    );
  });

  it('can be edited and saved, and are on no disk', async () => {
    await openSamples('brief');
    const brief = sample('policy-brief.md');
    const before = brief.getText();
    const editor = window.activeTextEditor ?? assert.fail('nothing is open');
    await editor.edit((edit) => edit.insert(brief.positionAt(0), 'Draft. '));
    assert.ok(await brief.save());
    const saved = new TextDecoder().decode(await workspace.fs.readFile(brief.uri));
    assert.equal(saved, `Draft. ${before}`);
    assert.notEqual(brief.uri.scheme, 'file');
    await commands.executeCommand('undo');
    assert.ok(await brief.save());
  });

  it('are all that is there', async () => {
    const scheme = 'bilingual-glossary-samples';
    const names = await workspace.fs.readDirectory(Uri.from({ scheme, path: '/' }));
    assert.deepEqual(names.map(([name]) => name).sort(), [
      ...['policy-brief.md', '港区通报.en.md', '港区通报.zh.md', '讲话要点.md'],
    ]);
    await assert.rejects(async () => workspace.fs.readFile(Uri.from({ scheme, path: '/other.md' })));
    await assert.rejects(async () => workspace.fs.delete(Uri.from({ scheme, path: '/policy-brief.md' })));
  });
});
