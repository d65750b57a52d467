import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  commands,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import {
  actionsAt,
  type Api,
  api,
  closeAll,
  commandLine,
  itInNode,
  deleteFiles,
  fileUri,
  flagged,
  hoverOn,
  problemsOf,
  rangeOf,
  treeText,
  unescaped,
  until,
  writeFile,
} from './host';

const source = '# 纲要\n\n重视网络安全。\n\n再谈网络安全，也谈信息安全。\n';
const target = '# Outline\n\nAttend to cybersecurity.\n\nOn network security and information security.\n';

async function open(name: string, column = ViewColumn.One): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileUri(name)), column);
}

async function untilFlagged(document: TextDocument, expected: readonly string[]): Promise<void> {
  await until(
    `problems at ${expected.join(', ') || 'no place'}`,
    () => flagged(document),
    (found) => JSON.stringify(found) === JSON.stringify(expected),
  );
}

/** Waits for what the hover on the first 网络安全 is to say. */
async function untilHover(document: TextDocument, expected: RegExp): Promise<void> {
  await until(
    `a hover with ${String(expected)}`,
    async () => unescaped(await hoverOn(document, '网络安全')),
    (hover) => expected.test(hover),
  );
}

async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  const end = document.positionAt(document.getText().length);
  await editor?.edit((edit) => edit.replace(new Range(new Position(0, 0), end), text));
}

function selectedText({ document, selection }: TextEditor): string {
  return document.getText(selection);
}

describe('a document and its translation', () => {
  let extension: Api;
  // The editor keeps the texts of files for a while after they are closed: each test has files of its own.
  let tests = 0;
  let folder: string;
  const zh = () => `${folder}/plan.zh.md`;
  const en = () => `${folder}/plan.en.md`;

  before(async () => (extension = await api()));
  beforeEach(async () => {
    folder = `pair-${++tests}`;
    await writeFile(zh(), source);
    await writeFile(en(), target);
  });
  afterEach(async () => {
    await closeAll();
    await deleteFiles(folder);
  });

  /** What the status says of its translation. */
  const untilPaired = (document: TextDocument, expected: string | undefined) =>
    until(
      `“${String(expected)}” in the status`,
      () => extension.translationStatusOf(document) ?? 'none',
      (status) => status === (expected ?? 'none'),
    );

  it('are read together, whether the other one is open or not', async () => {
    const { document } = await open(zh());
    await untilPaired(document, 'Translation: plan.en.md');
    await untilFlagged(document, []);
    const hover = unescaped(await hoverOn(document, '网络安全', 1));
    assert.match(hover, /“network security”: so it is translated/);
    const other = await open(en(), ViewColumn.Two);
    await untilPaired(other.document, 'Source text: plan.zh.md');
    await untilFlagged(document, []);
  });

  it('are read together anew at each edit of either', async () => {
    const { document } = await open(zh());
    const other = await open(en(), ViewColumn.Two);
    await untilPaired(document, 'Translation: plan.en.md');
    await untilFlagged(document, []);
    await replaceAll(other.document, target.replace('cybersecurity', 'something else'));
    await untilFlagged(other.document, ['Attend to something else.']);
    await untilHover(document, /Here\*\*: not decided/);
    await replaceAll(other.document, target);
    await untilFlagged(other.document, ['network security']);
    await untilHover(document, /so it is translated/);
    await replaceAll(document, source.replace('重视', '网络安全'));
    await untilHover(document, /Attend to \*\*cybersecurity\*\*/);
  });

  it('are told apart when the other one goes, and together when it comes, changes or is moved', async () => {
    await deleteFiles(en());
    const { document } = await open(zh());
    await untilFlagged(document, ['网络安全', '网络安全']);
    assert.equal(extension.translationStatusOf(document), undefined);
    await writeFile(en(), target);
    await untilPaired(document, 'Translation: plan.en.md');
    await untilFlagged(document, []);
    await untilHover(document, /so it is translated/);
    await writeFile(en(), target.replace('cybersecurity', 'something else'));
    await untilHover(document, /Here\*\*: not decided/);
    await workspace.fs.rename(fileUri(en()), fileUri(`${folder}/other.md`));
    await untilPaired(document, undefined);
    await untilFlagged(document, ['网络安全', '网络安全']);
    await workspace.fs.rename(fileUri(`${folder}/other.md`), fileUri(en()));
    await untilPaired(document, 'Translation: plan.en.md');
    await deleteFiles(en());
    await untilPaired(document, undefined);
  });

  it('belong together only within one repository', async () => {
    await writeFile(`${folder}/zh/.git/HEAD`, '');
    await writeFile(`${folder}/zh/law.md`, source);
    await writeFile(`${folder}/en/law.md`, target);
    const { document } = await open(`${folder}/zh/law.md`);
    await untilFlagged(document, ['网络安全', '网络安全']);
    assert.equal(extension.translationStatusOf(document), undefined);
    await writeFile(`${folder}/.git/HEAD`, '');
    const other = await open(`${folder}/en/law.md`, ViewColumn.Two);
    await untilPaired(other.document, 'Source text: law.md');
  });

  it('are not held up by one that can’t be read', async () => {
    await writeFile(en(), new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0xff]));
    const { document } = await open(zh());
    await untilFlagged(document, ['网络安全', '网络安全']);
  });

  it('are not compared where both are in one language, and the status says so', async () => {
    await writeFile(en(), source);
    const { document } = await open(zh());
    await untilPaired(document, 'plan.en.md isn’t compared: both are in one language');
    await untilFlagged(document, ['网络安全', '网络安全']);
  });

  it('show each other’s passage in the hover, with the renderings marked', async () => {
    const { document } = await open(zh());
    await untilPaired(document, 'Translation: plan.en.md');
    const there = unescaped(await hoverOn(document, '网络安全', 1));
    assert.match(
      there,
      /\*\*Translation\*\* · plan\.en\.md · \[Show\]\(command:bilingualGlossary\.showPassage/,
    );
    assert.match(there, /On \*\*network security\*\* and information security\./);
    const other = await open(en(), ViewColumn.Two);
    await untilPaired(other.document, 'Source text: plan.zh.md');
    const back = unescaped(await hoverOn(other.document, 'cybersecurity'));
    assert.match(back, /\*\*Source text\*\* · plan\.zh\.md/);
    assert.match(back, /重视\*\*网络安全\*\*。/);
  });

  it('show each other’s passage as text, whatever stands in it', async () => {
    const hostile = '[x](command:workbench.action.quit) <b>cybersecurity</b> ![i](http://evil.example/i.png)';
    await writeFile(en(), target.replace('cybersecurity', hostile));
    const { document } = await open(zh());
    await untilPaired(document, 'Translation: plan.en.md');
    const markdown = await hoverOn(document, '网络安全');
    const own = markdown.replaceAll(/\[[\w ]+\]\(command:bilingualGlossary\.\w+\?[\w%.~-]+\)/gu, '');
    assert.doesNotMatch(own.replace(/\\[!-/:-@[-`{-~]/gu, ''), /[<>[\]!$|&`@#~]|\/\/|www\./u);
  });

  it('lead from a selection to the passage that corresponds, and back to where one was', async () => {
    const left = await open(zh());
    await untilPaired(left.document, 'Translation: plan.en.md');
    const { start } = rangeOf(left.document, '信息安全');
    left.selection = new Selection(start, start);
    await commands.executeCommand('bilingualGlossary.revealAlignedPassage');
    const right = window.activeTextEditor;
    assert.ok(right);
    assert.ok(right.document.uri.path.endsWith('plan.en.md'));
    assert.match(selectedText(right), /^On network security and information security\.\s*$/);
    await commands.executeCommand('bilingualGlossary.revealAlignedPassage');
    assert.equal(window.activeTextEditor?.document, left.document);
    assert.ok(window.activeTextEditor.selection.isEqual(new Selection(start, start)));
    const other = await open(en(), ViewColumn.Two);
    await untilPaired(other.document, 'Source text: plan.zh.md');
    const word = rangeOf(other.document, 'cybersecurity');
    other.selection = new Selection(word.start, word.end);
    await commands.executeCommand('bilingualGlossary.revealAlignedPassage');
    assert.ok(window.activeTextEditor);
    assert.match(selectedText(window.activeTextEditor), /^重视网络安全。\s*$/);
  });

  it('may name each other, whatever they are called', async () => {
    await writeFile(`${folder}/speech.md`, '<!-- glossary-pair: talk.md -->\n\n重视网络安全。\n');
    await writeFile(`${folder}/talk.md`, 'Attend to network security.\n');
    const { document } = await open(`${folder}/speech.md`);
    await untilPaired(document, 'Translation: talk.md');
    await replaceAll(document, document.getText().replace('talk.md', 'none'));
    await untilPaired(document, undefined);
  });

  it('are shown by concept, with the renderings and what is missing', async () => {
    await writeFile(en(), target.replace('cybersecurity', 'something else'));
    await open(zh());
    const tree = () => treeText(extension.documentView);
    await until('the tree of the source', tree, ([first]) => first?.includes('1 missing'));
    assert.deepEqual(await tree(), [
      '网络安全 | 2, 1 missing · network security',
      '  missing | 1',
      '    重视⟦网络安全⟧。 | 3',
      '  network security | 1',
      '    再谈⟦网络安全⟧，也谈信息安全。 | 5',
      '信息安全 | 1 · information security',
      '  …谈网络安全，也谈⟦信息安全⟧。 | 5',
    ]);
    await open(en(), ViewColumn.Two);
    await until('the tree of the translation', tree, ([first]) => first?.includes('1 missing'));
    assert.deepEqual((await tree()).slice(0, 4), [
      '网络安全 | 2, 1 missing · network security',
      '  missing | 1',
      '    ⟦Attend to something else.⟧ | 3',
      '  network security | 1',
    ]);
  });

  it('have what is missing inserted at the cursor, in one step', async () => {
    await writeFile(en(), target.replace('cybersecurity', ''));
    const { document } = await open(en());
    await untilFlagged(document, ['Attend to .']);
    const end = rangeOf(document, 'Attend to ').end;
    const actions = (await actionsAt(document, new Range(end, end))).filter(({ title }) =>
      title.startsWith('Insert'),
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Insert “cybersecurity” (网络安全)', 'Insert “network security” (网络安全)'],
    );
    const [{ edit }] = actions;
    assert.ok(edit);
    await workspace.applyEdit(edit);
    assert.equal(document.getText(), target);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), target.replace('cybersecurity', ''));
  });

  itInNode('are checked in the workspace as on the command line', async () => {
    await writeFile(en(), target.replace('cybersecurity', 'something else'));
    await extension.checkWorkspace(new CancellationTokenSource().token);
    const lines = [zh(), en()].flatMap((name) =>
      problemsOf(fileUri(name)).map(
        ({ range: { start }, code }) =>
          `${name}:${start.line + 1}:${start.character + 1} ${String(typeof code === 'object' ? code.value : code)}`,
      ),
    );
    const said = await commandLine('check', '--glossary', fileUri('sample.glossary.yaml').fsPath, folder);
    const expected = [...said.matchAll(/^(\S+:\d+:\d+): .* \[([a-z-]+)\]$/gmu)];
    assert.deepEqual(lines.sort(), expected.map(([, place, code]) => `${place} ${code}`).sort(), said);
    assert.notEqual(lines.length, 0);
  });

  it('are checked anew in the workspace when the other one changes, comes or goes', async () => {
    await writeFile(en(), target.replace('cybersecurity', 'something else'));
    await extension.checkWorkspace(new CancellationTokenSource().token);
    const untilFound = (expected: readonly string[]) =>
      until(
        `problems: ${expected.join(', ')}`,
        () => problemsOf(fileUri(en())).map(({ code }) => (typeof code === 'object' ? code.value : code)),
        (found) => JSON.stringify(found) === JSON.stringify(expected),
      );
    await untilFound(['missing-rendering']);
    await writeFile(zh(), source.replace('网络安全', '数据'));
    await untilFound([]);
    await writeFile(zh(), source);
    await untilFound(['missing-rendering']);
    await deleteFiles(zh());
    await untilFound([]);
    await writeFile(zh(), source);
    await untilFound(['missing-rendering']);
  });
});
