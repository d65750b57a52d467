import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { commands, extensions, type Uri, window, workspace } from 'vscode';
import { ambiguous, untilFlagged } from './ambiguous-glossary';
import { api, closeAll, deleteFiles, flagged, hoversOn, until, writeFile } from './host';

/** What of the editor's own Git extension is used here (its api/git.d.ts). */
interface GitExtension {
  getAPI(version: 1): {
    openRepository(root: Uri): Promise<unknown>;
    toGitUri(uri: Uri, ref: string): Uri;
  };
}

const name = 'committed.md';
const glossary = 'git.glossary.yaml';
const text = '这里是旧稿术语。\n';

describe('a change in Git', () => {
  const root = workspace.workspaceFolders?.[0]?.uri ?? assert.fail('no folder is open');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root.fsPath,
    });

  before(() => writeFile(glossary, ambiguous('旧稿术语')));
  after(async () => {
    await closeAll();
    await deleteFiles(glossary, name);
    // What the Git extension has begun to ask of the repository fails, in whatever test runs by then, if that is gone.
    await commands.executeCommand('git.close');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    rmSync(join(root.fsPath, '.git'), { recursive: true, force: true });
  });

  it('is looked at where it is made, and what was committed is left alone', async () => {
    const file = await writeFile(name, text);
    git('init', '--quiet');
    git('add', name);
    git('commit', '--quiet', '--message', 'First');
    await writeFile(name, `${text}\n新写的。\n`);
    const extension = extensions.getExtension<GitExtension>('vscode.git');
    assert.ok(extension, 'the editor has no Git extension');
    const repositories = (await extension.activate()).getAPI(1);
    await repositories.openRepository(root);
    await commands.executeCommand('vscode.diff', repositories.toGitUri(file, 'HEAD'), file);
    const sides = await until(
      'both sides',
      () => window.visibleTextEditors.map(({ document }) => document),
      ({ length }) => length === 2,
    );
    const [before, after] = ['git', 'file'].map((scheme) => sides.find(({ uri }) => uri.scheme === scheme));
    assert.ok(before && after);
    assert.equal(before.getText(), text);
    await untilFlagged(after, '旧稿术语');
    const { statusOf } = await api();
    assert.deepEqual(
      [flagged(before), (await hoversOn(before, '旧稿术语')).length, statusOf(before)],
      [[], 0, undefined],
    );
  });
});
