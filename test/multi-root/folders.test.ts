import assert from 'node:assert/strict';
import { CancellationTokenSource, commands, Uri, window, workspace, type TextDocument } from 'vscode';
import { api, closeAll, flagged, openText, problemsOf, until } from '../editor/host';

const ambiguous = (term: string) => `concepts:\n  - { id: same, zh: ${term}, en: [first way, second way] }\n`;

const workspaceUri = (path: string) => Uri.joinPath(workspace.workspaceFile!, '..', path);

async function write(path: string, content: string): Promise<Uri> {
  const uri = workspaceUri(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

async function open(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(await write(path, '术语甲与术语乙。'));
  await window.showTextDocument(document);
  return document;
}

async function untilFlagged(document: TextDocument, ...expected: string[]): Promise<void> {
  await until(
    `problems under ${expected.join(', ') || 'nothing'} in ${document.uri.path}`,
    () => flagged(document),
    (found) => JSON.stringify(found) === JSON.stringify(expected),
  );
}

describe('a workspace of two folders', () => {
  afterEach(closeAll);

  it('lends no folder the glossaries of another', async () => {
    assert.equal(workspace.workspaceFolders?.length, 2);
    await write('one/terms.glossary.yaml', ambiguous('术语甲'));
    await write('two/terms.glossary.yaml', ambiguous('术语乙'));
    const [one, two] = [await open('one/text.md'), await open('two/text.md')];
    const outside = await openText('术语甲与术语乙，民族国家安全与网络安全。');
    await untilFlagged(one, '术语甲');
    await untilFlagged(two, '术语乙');
    assert.deepEqual(
      flagged(outside).filter((term) => term.startsWith('术语')),
      [],
    );

    await write('one/terms.glossary.yaml', ambiguous('术语乙'));
    await untilFlagged(one, '术语乙');
    await untilFlagged(two, '术语乙');
    await workspace.fs.delete(workspaceUri('two/terms.glossary.yaml'));
    await untilFlagged(two);
    await untilFlagged(one, '术语乙');
  });

  it('is checked with each folder’s own glossaries', async () => {
    await write('one/terms.glossary.yaml', ambiguous('术语丙'));
    await write('two/terms.glossary.yaml', ambiguous('术语丁'));
    const one = await write('one/closed.md', '术语丙与术语丁。');
    const two = await write('two/closed.md', '术语丙与术语丁。');
    const { checkWorkspace } = await api();
    const starts = (uri: Uri) => problemsOf(uri).map(({ range }) => range.start.character);
    await until(
      'the problem of each folder',
      async () => {
        await checkWorkspace(new CancellationTokenSource().token);
        return JSON.stringify([starts(one), starts(two)]);
      },
      (found) => found === '[[0],[4]]',
    );
    await commands.executeCommand('bilingualGlossary.clearWorkspaceCheck');
  });

  it('may get another folder, and lose it again', async () => {
    await write('three/terms.glossary.yaml', ambiguous('术语甲'));
    const document = await open('three/text.md');
    await untilFlagged(document);
    const count = workspace.workspaceFolders?.length ?? 0;
    assert.ok(workspace.updateWorkspaceFolders(count, 0, { uri: workspaceUri('three') }));
    await untilFlagged(document, '术语甲');
    assert.ok(workspace.updateWorkspaceFolders(count, 1));
    await untilFlagged(document);
  });
});
