import assert from 'node:assert/strict';
import { CancellationTokenSource, commands, ConfigurationTarget, type Uri, window, workspace } from 'vscode';
import type { Summary } from '../../src/editor/workspace-check/workspace-check';
import { api, closeAll, deleteFiles, fileUri, itInNode, problemsOf, until, writeFile } from './host';

const glossary = 'concepts:\n  - { id: made-up, zh: 术语辛, en: [first way, second way] }\n';
const twice = '这里是术语辛。\n\n还是术语辛。\n';

async function run(): Promise<Summary> {
  const { checkWorkspace } = await api();
  return checkWorkspace(new CancellationTokenSource().token);
}

function problems(name: string): string[] {
  return problemsOf(fileUri(name)).map(({ range: { start } }) => `${start.line}:${start.character}`);
}

async function untilProblems(name: string, expected: readonly string[]): Promise<void> {
  await until(
    `problems of ${name} at ${expected.join(', ') || 'no place'}`,
    () => problems(name),
    (found) => JSON.stringify(found) === JSON.stringify(expected),
  );
}

async function open(uri: Uri): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri));
}

describe('a check of the workspace', () => {
  before(async () => {
    await writeFile('team.glossary.yaml', glossary);
    await writeFile('checked/one.md', twice);
    await writeFile('checked/crlf.tex', '%\r\n术语辛\r\n');
    await until('the glossary to be in force', run, ({ problems }) => problems >= 2);
  });
  after(async () => {
    await commands.executeCommand('bilingualGlossary.clearWorkspaceCheck');
    await deleteFiles('team.glossary.yaml', 'checked', '.gitignore');
  });
  afterEach(closeAll);

  it('finds the problems of documents that are not open, and counts them without the hints', async () => {
    await run();
    // Files and glossary have just been written: that they have changed may be told only now.
    await untilProblems('checked/one.md', ['0:3', '2:2']);
    await untilProblems('checked/crlf.tex', ['1:0']);
    const summary = await run();
    assert.equal(summary.checked, summary.documents);
    assert.equal(summary.unreadable, 0);
    await writeFile('checked/two.md', twice);
    const next = await run();
    assert.equal(next.documents, summary.documents + 1);
    assert.equal(next.problems, summary.problems + 1);
    await deleteFiles('checked/two.md');
  });

  it('leaves out what the settings and .gitignore files leave out', async () => {
    await writeFile('checked/kept/a.md', twice);
    await writeFile('checked/left/a.md', twice);
    await writeFile('checked/left/not.md', twice);
    await writeFile('checked/.gitignore', '/left/*\n!/left/not.md\n');
    await writeFile('checked/unsearched/a.md', twice);
    await writeFile('checked/hidden/a.md', twice);
    await writeFile('node_modules/a/readme.md', twice);
    const set = (section: string, value: unknown) =>
      workspace.getConfiguration(section).update('exclude', value, ConfigurationTarget.Workspace);
    try {
      await set('search', { '**/unsearched': true });
      await set('files', { '**/hidden': true });
      await run();
      assert.deepEqual(problems('checked/kept/a.md'), ['0:3', '2:2']);
      assert.deepEqual(problems('checked/left/not.md'), ['0:3', '2:2']);
      for (const name of ['checked/left', 'checked/unsearched', 'checked/hidden', 'node_modules/a']) {
        assert.deepEqual([...problems(`${name}/a.md`), ...problems(`${name}/readme.md`)], [], name);
      }
    } finally {
      await set('search', undefined);
      await set('files', undefined);
      await deleteFiles('checked/kept', 'checked/left', 'checked/.gitignore', 'checked/unsearched');
      await deleteFiles('checked/hidden', 'node_modules');
    }
  });

  it('follows a file that changes, and forgets one that goes', async () => {
    await writeFile('checked/changing.md', '术语辛');
    await run();
    assert.deepEqual(problems('checked/changing.md'), ['0:0']);
    await writeFile('checked/changing.md', '。术语辛');
    await untilProblems('checked/changing.md', ['0:1']);
    await deleteFiles('checked/changing.md');
    await untilProblems('checked/changing.md', []);
  });

  it('follows the glossaries', async () => {
    await run();
    await writeFile('team.glossary.yaml', glossary.replace(', second way', ''));
    await untilProblems('checked/one.md', []);
    await writeFile('team.glossary.yaml', glossary);
    await untilProblems('checked/one.md', ['0:3', '2:2']);
  });

  it('shows the problems of a document once, whether it is open or not', async () => {
    await run();
    await open(fileUri('checked/one.md'));
    await untilProblems('checked/one.md', ['0:3', '2:2']);
    await run();
    assert.deepEqual(problems('checked/one.md'), ['0:3', '2:2']);
  });

  it('counts what can’t be read, and goes on', async () => {
    await writeFile('checked/gb18030.md', Uint8Array.of(0xca, 0xf5, 0xd3, 0xef));
    const { documents, checked, unreadable } = await run();
    assert.deepEqual([unreadable, checked], [1, documents - 1]);
    assert.deepEqual(problems('checked/one.md'), ['0:3', '2:2']);
    await deleteFiles('checked/gb18030.md');
  });

  itInNode('stops at once when it is cancelled, and keeps what it has found', async () => {
    const count = 60;
    const long = '依照网络安全法，这里是术语辛。\n\n'.repeat(3000);
    for (let index = 0; index < count; index++) await writeFile(`checked/long/${index}.md`, long);
    try {
      const { checkWorkspace } = await api();
      const source = new CancellationTokenSource();
      const running = checkWorkspace(source.token);
      const found = () =>
        Array.from({ length: count }, (_, index) => problems(`checked/long/${index}.md`).length);
      await until('the first of many', found, (counts) => counts.some((problems) => problems > 0));
      // By the CPU's clock: on a machine that is busy elsewhere the other one tells nothing.
      const before = process.cpuUsage();
      source.cancel();
      const { checked, documents } = await running;
      const { user, system } = process.cpuUsage(before);
      assert.ok((user + system) / 1000 < 100, `it took ${(user + system) / 1000} ms to stop`);
      assert.ok(checked > 0 && checked < documents, `${checked} of ${documents} documents were checked`);
      const counts = found();
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(found(), counts, 'it went on');
    } finally {
      await deleteFiles('checked/long');
    }
  }).timeout(60_000);

  it('is forgotten when its results are cleared', async () => {
    await run();
    assert.deepEqual(problems('checked/crlf.tex'), ['1:0']);
    await commands.executeCommand('bilingualGlossary.clearWorkspaceCheck');
    assert.deepEqual(problems('checked/crlf.tex'), []);
  });
});
