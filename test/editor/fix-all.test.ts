import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, Range, type TextDocument, workspace } from 'vscode';
import { closeAll, deleteFiles, openText, problemsOf, until, writeFile } from './host';

const kind = CodeActionKind.SourceFixAll.append('bilingualGlossary');

/** What the editor would do to fix all, or whatever else is asked for, in a document. */
async function actionsFor(document: TextDocument, asked?: CodeActionKind): Promise<CodeAction[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    asked?.value,
  );
  return actions.filter((action) => action.kind?.value === kind.value);
}

describe('fixing all', () => {
  before(() =>
    writeFile(
      'fix-all.glossary.yaml',
      [
        'concepts:',
        '  - zh: 修复词甲',
        '    en: [{ term: new engine }, { term: old engine, status: deprecated }]',
        '  - zh: 修复词乙',
        '    en: [one rendering, another rendering]',
      ].join('\n'),
    ),
  );
  after(() => deleteFiles('fix-all.glossary.yaml'));
  afterEach(closeAll);

  it('offers nothing where all there is are choices', async () => {
    const document = await openText('这里是修复词乙。');
    await until(
      'a problem',
      () => problemsOf(document.uri).length,
      (count) => count === 1,
    );
    assert.deepEqual(await actionsFor(document, kind), []);
  });

  describe('where something is certain', () => {
    it('repairs it everywhere in one edit, and nothing else', async () => {
      const document = await openText('The old engine, 修复词乙, and the old engine.');
      const [action] = await until(
        'the action',
        () => actionsFor(document, CodeActionKind.SourceFixAll),
        ({ length }) => length === 1,
      );
      assert.ok(action.edit);
      await workspace.applyEdit(action.edit);
      assert.equal(document.getText(), 'The new engine, 修复词乙, and the new engine.');
      await commands.executeCommand('undo');
      assert.equal(document.getText(), 'The old engine, 修复词乙, and the old engine.');
    });

    it('stays out of the light bulb', async () => {
      const document = await openText('An old engine.');
      await until(
        'the action',
        () => actionsFor(document, kind),
        ({ length }) => length === 1,
      );
      assert.deepEqual(await actionsFor(document), []);
    });
  });
});
