import assert from 'node:assert/strict';
import { isNode } from 'test-host';
import {
  commands,
  type Disposable,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  type NotebookDocument,
  NotebookEdit,
  NotebookRange,
  type NotebookSerializer,
  type TextDocument,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { ambiguous, untilFlagged } from './ambiguous-glossary';
import {
  actionsAt,
  api,
  closeAll,
  deleteFiles,
  fileUri,
  hoverOn,
  itInNode,
  rangeOf,
  until,
  writeFile,
} from './host';

const glossary = 'notebook.glossary.yaml';

function cell(line: string): NotebookCellData {
  return line.startsWith('>')
    ? new NotebookCellData(NotebookCellKind.Code, line, 'python')
    : new NotebookCellData(NotebookCellKind.Markup, line, 'markdown');
}

/** Reads and writes as much of the format of `.ipynb` as these tests need, where the editor doesn’t: its extension for that has no web build here. */
const serializer: NotebookSerializer = {
  deserializeNotebook: (bytes) => {
    const { cells } = JSON.parse(new TextDecoder().decode(bytes)) as { cells: { source: string[] }[] };
    return new NotebookData(cells.map(({ source: [line] }) => cell(line)));
  },
  serializeNotebook: ({ cells }) =>
    new TextEncoder().encode(JSON.stringify({ cells: cells.map(({ value }) => ({ source: [value] })) })),
};

/** Opens a new notebook of the workspace, the first cell to be edited. One that begins with `>` is a program, the others are Markdown. */
async function openCells(file: string, ...lines: readonly string[]): Promise<NotebookDocument> {
  const cells = lines.map((line) =>
    line.startsWith('>')
      ? { cell_type: 'code', source: [line], metadata: {}, outputs: [], execution_count: null }
      : { cell_type: 'markdown', source: [line], metadata: {} },
  );
  const metadata = { language_info: { name: 'python' } };
  await writeFile(file, JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 2 }));
  const notebook = await workspace.openNotebookDocument(fileUri(file));
  // A page without the editor’s server has no place for what a notebook is shown in, nor closes one that is edited.
  if (isNode) {
    await window.showNotebookDocument(notebook);
    await commands.executeCommand('notebook.cell.edit');
  }
  return notebook;
}

const documentsOf = (notebook: NotebookDocument): TextDocument[] =>
  notebook.getCells().map(({ document }) => document);

describe('a notebook', () => {
  let serializing: Disposable | undefined;

  before(async function () {
    this.timeout(60_000);
    await api();
    if (!isNode) serializing = workspace.registerNotebookSerializer('jupyter-notebook', serializer);
    await writeFile(glossary, ambiguous('本子术语'));
    // What shows notebooks is loaded by the first one.
    await openCells('first.ipynb', '没有什么。');
  });
  after(async () => {
    serializing?.dispose();
    await deleteFiles(glossary, 'first.ipynb', 'prose.ipynb', 'decided.ipynb', 'added.ipynb', 'folder.ipynb');
  });
  afterEach(async () => {
    for (const notebook of workspace.notebookDocuments) await notebook.save();
    await closeAll();
  });

  it('has the prose of its cells looked at, and not its programs', async () => {
    const [prose, program] = documentsOf(await openCells('prose.ipynb', '一个本子术语。', '> 本子术语'));
    await untilFlagged(prose, '本子术语');
    await untilFlagged(program);
    assert.match(await hoverOn(prose, '本子术语'), /first way/u);
  });

  itInNode('has decisions taken in a cell, which hold there', async () => {
    const [first, second] = documentsOf(
      await openCells('decided.ipynb', '一个本子术语。', '又一个本子术语。'),
    );
    await untilFlagged(first, '本子术语');
    const actions = await until(
      'the ways to decide',
      () => actionsAt(first, rangeOf(first, '本子术语'), 99),
      (found) => found.some(({ title }) => title.includes('in this workspace')),
    );
    const decision = actions.find(({ title }) => title === 'Use “second way” for 本子术语 in this document');
    assert.ok(decision?.edit, 'there is no decision for the document');
    await workspace.applyEdit(decision.edit);
    await untilFlagged(first);
    assert.match(first.getText(), /<!-- glossary: 本子术语 = second way -->/u);
    await untilFlagged(second, '本子术语');
  });

  itInNode(
    'has cells looked at that are added, and left alone when they are programs from now on',
    async () => {
      const notebook = await openCells('added.ipynb', '没有什么。');
      const edit = new WorkspaceEdit();
      edit.set(notebook.uri, [NotebookEdit.insertCells(1, [cell('新的本子术语。')])]);
      await workspace.applyEdit(edit);
      const added = await until(
        'the cell',
        () => documentsOf(notebook).at(1),
        (document) => document !== undefined,
      );
      await untilFlagged(added!, '本子术语');
      const change = new WorkspaceEdit();
      change.set(notebook.uri, [NotebookEdit.replaceCells(new NotebookRange(1, 2), [cell('> 本子术语')])]);
      await workspace.applyEdit(change);
      await untilFlagged(documentsOf(notebook)[1]);
    },
  );

  it('has the decisions of its folder hold in its cells', async () => {
    const decisions = 'glossary.decisions.yaml';
    const entry = (path: string) => `decisions:\n  - { term: 本子术语, rendering: first way, in: ${path} }\n`;
    const [prose] = documentsOf(await openCells('folder.ipynb', '一个本子术语。'));
    try {
      await writeFile(decisions, entry('*.md'));
      await untilFlagged(prose, '本子术语');
      await writeFile(decisions, entry('folder.*'));
      await untilFlagged(prose);
    } finally {
      await deleteFiles(decisions);
    }
  });
});
