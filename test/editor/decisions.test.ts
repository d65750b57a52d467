import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  Position,
  Selection,
  type TextDocument,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import {
  actionsAt,
  closeAll,
  commandLine,
  itInNode,
  pick,
  deleteFiles,
  eventually,
  fileUri,
  flagged,
  problemsOf,
  rangeOf,
  until,
  writeFile,
} from './host';

const glossary = 'decided.glossary.yaml';
const decisions = 'glossary.decisions.yaml';
const config = 'bilingual-glossary.config.yaml';
const text = '# 一\n\n这是卷宗己。\n\n又是卷宗己。\n';

describe('a decision', () => {
  let document: TextDocument;

  before(() =>
    writeFile(
      glossary,
      'concepts:\n  - { id: juanzong, zh: 卷宗己, en: [{ term: docket }, { term: dossier, status: preferred }] }',
    ),
  );
  after(() => deleteFiles(glossary));

  beforeEach(async () => {
    document = await workspace.openTextDocument(await writeFile('decided.md', text));
    await window.showTextDocument(document);
    await problems(2);
  });

  afterEach(async () => {
    await closeAll();
    await deleteFiles('decided.md', decisions, config);
  });

  it('is offered for each rendering and reach, the preferred rendering first', async () => {
    const titles = (await offers()).map(({ title }) => title);
    assert.deepEqual(titles, [
      'Use “dossier” for 卷宗己 here',
      'Use “dossier” for 卷宗己 in this document',
      'Use “dossier” for 卷宗己 in this workspace…',
      'Use “docket” for 卷宗己 here',
      'Use “docket” for 卷宗己 in this document',
      'Use “docket” for 卷宗己 in this workspace…',
    ]);
  });

  it('here settles one occurrence, and is undone in one step', async () => {
    await apply(await offer('Use “docket” for 卷宗己 here'));
    assert.equal(
      document.getText(),
      text.replace('这是卷宗己。', '这是卷宗己。 <!-- glossary-line: 卷宗己 = docket -->'),
    );
    await problems(1);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('in the document settles all, and is undone in one step', async () => {
    await apply(await offer('Use “docket” for 卷宗己 in this document'));
    assert.equal(document.getText(), `---\nglossary:\n  卷宗己: docket\n---\n\n${text}`);
    await problems(0);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  describe('by the command', () => {
    const decided = text.replace('这是卷宗己。', '这是卷宗己。 <!-- glossary-line: 卷宗己 = dossier -->');
    const decide = () => pick(commands.executeCommand('bilingualGlossary.decide'));

    it('is on the term at the cursor', async () => {
      const { start } = rangeOf(document, '卷宗己');
      window.activeTextEditor!.selection = new Selection(start, start);
      await decide();
      assert.equal(document.getText(), decided);
    });

    it('is on an undecided term that is asked for where the cursor is in none', async () => {
      const start = new Position(0, 0);
      window.activeTextEditor!.selection = new Selection(start, start);
      await decide();
      assert.equal(document.getText(), decided);
      assert.deepEqual(window.activeTextEditor!.selection.active, new Position(2, 2));
    });

    it('is on one of the document behind another tab', async () => {
      await window.showTextDocument(document, { preview: false });
      await commands.executeCommand('workbench.action.openWalkthrough');
      await eventually('the document to be covered', () =>
        window.activeTextEditor === undefined ? true : undefined,
      );
      await decide();
      assert.equal(document.getText(), decided);
    });

    it('is on one of a sample where no document is open', async () => {
      await closeAll();
      await decide();
      const sample = window.activeTextEditor!.document;
      assert.equal(sample.uri.path, '/讲话要点.md');
      assert.match(sample.getText(), /<!-- glossary-line: .+ -->/u);
      await commands.executeCommand('undo');
    });
  });

  itInNode(
    'in the workspace is written into its file, counts in the editor and on the command line',
    async () => {
      assert.match(await check(), /卷宗己/u);
      const { command } = await offer('Use “dossier” for 卷宗己 in this workspace…');
      const [uri, decision] = command?.arguments as [string, object];
      await commands.executeCommand(command!.command, uri, { ...decision, reason: 'the court says so' });
      await problems(0);
      const written = (await workspace.openTextDocument(fileUri(decisions))).getText();
      assert.match(
        written,
        /term: 卷宗己\n\s+rendering: dossier\n\s+reason: the court says so\n\s+date: \d{4}-\d\d-\d\d/u,
      );
      assert.doesNotMatch(await check(), /卷宗己/u);
      // As the explorer does it: so soon after it was created, a file that another program deletes was never there.
      const deletion = new WorkspaceEdit();
      deletion.deleteFile(fileUri(decisions));
      assert.ok(await workspace.applyEdit(deletion));
      await problems(2);
    },
  );

  it('that is broken later stays in force', async () => {
    await writeFile(decisions, 'decisions: { 卷宗己: dossier }');
    await problems(0);
    await writeFile(decisions, 'decisions: { 卷宗己: [dossier');
    await until(
      'a problem of the file',
      () => problemsOf(fileUri(decisions)).length,
      (found) => found > 0,
    );
    assert.deepEqual(flagged(document), []);
  });

  it('that nobody understands is a problem of its file, with a repair', async () => {
    const file = await workspace.openTextDocument(
      await writeFile(decisions, 'decisions: { 卷宗己: dosier }'),
    );
    await until(
      'a problem of the file',
      () => flagged(file),
      ([found]) => found === 'dosier',
    );
    await apply(
      await eventually('the repair', async () =>
        (await actionsAt(file, rangeOf(file, 'dosier'))).find(
          ({ title }) => title === 'Replace with “dossier”',
        ),
      ),
    );
    await file.save();
    await problems(0);
  });

  it('can be changed', async () => {
    await apply(await offer('Use “docket” for 卷宗己 in this document'));
    await problems(0);
    await apply(await offer('Use “dossier” for 卷宗己 in this document'));
    assert.equal(document.getText(), `---\nglossary:\n  卷宗己: dossier\n---\n\n${text}`);
    await offer('Go to the decision');
  });

  it('may have exceptions made where a text goes against it, here or for all of it, or be taken anew', async () => {
    await writeFile(decisions, 'decisions: { 卷宗己: dossier }');
    const file = await workspace.openTextDocument(await writeFile('exception.md', 'See the docket.\n'));
    try {
      await until(
        'the conflict',
        () => flagged(file),
        ([found]) => found === 'docket',
      );
      const actions = (await actionsAt(file, rangeOf(file, 'docket'), 99)).filter(({ title }) =>
        title.startsWith('Use '),
      );
      assert.deepEqual(
        actions.map(({ title }) => title),
        [
          'Use “docket” for 卷宗己 here',
          'Use “docket” for 卷宗己 in this document',
          'Use “docket” for 卷宗己 in this workspace…',
        ],
      );
      await apply(actions[0]);
      assert.equal(file.getText(), 'See the docket. <!-- glossary-line: 卷宗己 = docket -->\n');
      await until(
        'no problem',
        () => flagged(file),
        (found) => found.length === 0,
      );
      await file.save();
    } finally {
      await deleteFiles('exception.md');
    }
  });

  it('of the project on a severity counts, unless someone has set another', async () => {
    await writeFile(config, 'severity: { ambiguous-term: off }');
    await problems(0);
    const settings = workspace.getConfiguration('bilingualGlossary');
    await settings.update('severity.ambiguous-term', 'error', false);
    await problems(2);
    await settings.update('severity.ambiguous-term', undefined, false);
    await problems(0);
  });

  async function problems(count: number): Promise<void> {
    await until(
      `${count} problems`,
      () => problemsOf(document.uri).length,
      (found) => found === count,
    );
  }

  async function offers(): Promise<CodeAction[]> {
    const actions = await actionsAt(
      document,
      rangeOf(document, '卷宗己', document.getText().startsWith('---') ? 1 : 0),
      99,
    );
    return actions.filter(({ title }) => /^Use |^Go to the decision/u.test(title));
  }

  function offer(title: string): Promise<CodeAction> {
    return eventually(title, async () => (await offers()).find((action) => action.title === title));
  }
});

async function apply({ edit }: CodeAction): Promise<void> {
  assert.ok(edit && (await workspace.applyEdit(edit)));
}

/** What the command line says of the document. */
function check(): Promise<string> {
  return commandLine('check', '--glossary', glossary, 'decided.md');
}
