import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { type Api, api, closeAll, deleteFiles, fileUri, openText, treeText, until, writeFile } from './host';

const glossary = 'sidebar-decisions.glossary.yaml';
const decisions = 'glossary.decisions.yaml';
const text =
  '---\nglossary:\n  卷宗庚: docket\n---\n\n卷宗庚。\n\n<!-- glossary: 卷宗庚 = dossier -- in court -->\n<!-- glossary: 案卷辛 = file -->\n\n卷宗庚。\n';

describe('the view of decisions', () => {
  let views: Api;

  before(async () => {
    views = await api();
    await writeFile(
      glossary,
      [
        'concepts:',
        '  - { id: juanzong-g, zh: 卷宗庚, en: [{ term: docket }, { term: dossier, status: preferred, when: in court }] }',
        '  - { id: anjuan-x, zh: 案卷辛, en: [file, record] }',
      ].join('\n'),
    );
    await until(
      'the glossary',
      () => treeText(views.glossaryView),
      (lines) => lines.some((line) => line.includes('卷宗庚')),
    );
  });
  after(() => deleteFiles(glossary));

  afterEach(async () => {
    await closeAll();
    await deleteFiles('decided.md', decisions);
    await shown((lines) => lines.length === 0);
  });

  const shown = (holds: (lines: string[]) => boolean) =>
    until('the decisions', () => treeText(views.decisionsView), holds);

  it('shows what a document decides on: where, why, and that nothing heeds it', async () => {
    await openDecided();
    assert.deepEqual(await shown((lines) => lines.length > 1), [
      'decided.md | in this document · 3',
      '  卷宗庚 → docket | front matter, line 3',
      '  卷宗庚 → dossier | from line 8 on · in court',
      '  案卷辛 → file | nothing heeds it · from line 9 on',
    ]);
  });

  it('shows what files decide on: for what, why, when, and what nobody understands', async () => {
    await writeFile(
      decisions,
      'decisions:\n  - { term: 卷宗庚, rendering: dossier, in: court/**, reason: usage, date: 2026-01-02 }\n  - { term: 卷宗庚, rendering: folder }\n',
    );
    assert.deepEqual(await shown((lines) => lines.length > 1), [
      'glossary.decisions.yaml | 2',
      '  卷宗庚 → dossier | court/** · usage · 2026-01-02',
      '  卷宗庚 → folder | no such rendering · line 3',
    ]);
  });

  it('removes a decision from a document, which is undone in one step', async () => {
    const document = await openDecided();
    await shown((lines) => lines.length > 1);
    const [group] = (await views.decisionsView.getChildren())!;
    const [inFrontMatter, directive] = (await views.decisionsView.getChildren(group))!;
    await commands.executeCommand('bilingualGlossary.removeDecision', directive);
    assert.equal(document.getText(), text.replace('<!-- glossary: 卷宗庚 = dossier -- in court -->\n', ''));
    await shown((lines) => lines.length === 3);
    await commands.executeCommand('bilingualGlossary.removeDecision', inFrontMatter);
    assert.equal(document.getText(), '卷宗庚。\n\n<!-- glossary: 案卷辛 = file -->\n\n卷宗庚。\n');
    await commands.executeCommand('undo');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('removes a decision from its file', async () => {
    await writeFile(
      decisions,
      'decisions:\n  - { term: 卷宗庚, rendering: dossier }\n  - { term: 案卷辛, rendering: file }\n',
    );
    await shown((lines) => lines.length === 3);
    const [group] = (await views.decisionsView.getChildren())!;
    const [first] = (await views.decisionsView.getChildren(group))!;
    await commands.executeCommand('bilingualGlossary.removeDecision', first);
    const written = await workspace.fs.readFile(fileUri(decisions));
    assert.equal(new TextDecoder().decode(written), 'decisions:\n  - { term: 案卷辛, rendering: file }\n');
    await shown((lines) => lines.length === 2);
  });

  it('goes to a decision', async () => {
    await openDecided();
    await shown((lines) => lines.length > 1);
    const [group] = (await views.decisionsView.getChildren())!;
    const [, directive] = (await views.decisionsView.getChildren(group))!;
    await commands.executeCommand('bilingualGlossary.goToDecision', directive);
    assert.equal(window.activeTextEditor?.selection.start.line, 7);
  });

  it('keeps its lines, and draws anew only what changes', async () => {
    await openDecided();
    await shown((lines) => lines.length > 1);
    const tree = views.decisionsView;
    const [group] = (await tree.getChildren())!;
    const before = (await tree.getChildren(group))!;
    await window.activeTextEditor?.edit((edit) => {
      const { document } = window.activeTextEditor!;
      const at = document.positionAt(document.getText().indexOf('in court') + 'in court'.length);
      edit.insert(at, ' only');
    });
    await shown((lines) => lines.some((line) => line.endsWith('in court only')));
    assert.deepEqual(await tree.getChildren(), [group]);
    const after = (await tree.getChildren(group))!;
    assert.ok(before.every((line, index) => line === after[index]));
  });

  it('can be taken wherever the tree of the document shows something undecided', async () => {
    await openText('卷宗庚。\n\n卷宗庚。\n\n案卷辛（file）。\n');
    const lines = await until(
      'the concepts',
      async () => (await views.documentView.getChildren()) ?? [],
      (found) => found.length === 2,
    );
    const items = await Promise.all(lines.map(async (line) => views.documentView.getTreeItem(line)));
    assert.deepEqual(
      items.map(({ contextValue }) => contextValue),
      ['undecided', undefined],
    );
  });

  async function openDecided() {
    const document = await workspace.openTextDocument(await writeFile('decided.md', text));
    await window.showTextDocument(document);
    return document;
  }
});
