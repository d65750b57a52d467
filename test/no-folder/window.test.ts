import assert from 'node:assert/strict';
import { CancellationTokenSource, commands, window, workspace } from 'vscode';
import { actionsAt, api, closeAll, flagged, hoverOn, openText, rangeOf, until } from '../editor/host';

const open = async (text: string) => {
  const document = await openText(text);
  await window.showTextDocument(document);
  return document;
};

describe('a window without a folder', () => {
  before(async () => {
    assert.equal(workspace.workspaceFolders, undefined);
    await api();
  });
  afterEach(closeAll);

  it('has the terms of the bundled glossary found, and tells of them', async () => {
    const document = await open('重视网络安全。\n');
    await until(
      'the undecided term',
      () => flagged(document),
      ([found]) => found === '网络安全',
    );
    assert.match(await hoverOn(document, '网络安全'), /wǎngluò ānquán/u);
  });

  it('lets decide for the document, and offers no workspace', async () => {
    const document = await open('重视网络安全。\n');
    const offers = await until(
      'the ways to decide',
      async () =>
        (await actionsAt(document, rangeOf(document, '网络安全'), 99)).filter(({ title }) =>
          title.startsWith('Use “cybersecurity”'),
        ),
      (found) => found.length > 0,
    );
    assert.deepEqual(
      offers.map(({ title }) => title),
      ['Use “cybersecurity” for 网络安全 here', 'Use “cybersecurity” for 网络安全 in this document'],
    );
    assert.ok(offers[1].edit && (await workspace.applyEdit(offers[1].edit)));
    assert.match(document.getText(), /^---\nglossary:\n {2}网络安全: cybersecurity\n---\n/u);
    await until(
      'no problem',
      () => flagged(document),
      (found) => found.length === 0,
    );
  });

  it('has the documents that are open reported on', async () => {
    await open('重视网络安全和信息安全。\n');
    await commands.executeCommand('bilingualGlossary.terminologyReport', undefined, undefined, 'markdown');
    const report = await until(
      'the report',
      () => window.activeTextEditor?.document.getText() ?? '',
      (text) => text.includes('信息安全'),
    );
    assert.match(report, /^# Terminology Report$/mu);
  });

  it('has nothing to check as a workspace, and says so quietly', async () => {
    const { checkWorkspace } = await api();
    const summary = await checkWorkspace(new CancellationTokenSource().token);
    assert.equal(summary.checked, 0);
  });

  it('tells menus that there is no folder to write into', async () => {
    const { contexts } = await api();
    await until(
      'what menus are told',
      () => contexts.glossaryCount,
      (count) => count === 0,
    );
  });
});
