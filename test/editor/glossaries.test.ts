import assert from 'node:assert/strict';
import { type Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { ambiguous, untilFlagged } from './ambiguous-glossary';
import { api, closeAll, deleteFiles, flagged, openText, problemsOf, until, writeFile } from './host';

/** A glossary that breaks off in the middle of its first entry. */
const broken = 'concepts:\n  - id: made-up\n    zh: [{ term: 术语\n';

async function untilBroken(uri: Uri): Promise<void> {
  await until(
    'a problem in the glossary',
    () => problemsOf(uri).length,
    (count) => count > 0,
  );
}

describe('a broken glossary', () => {
  afterEach(async () => {
    await closeAll();
    await deleteFiles('one.glossary.yaml', 'two.glossary.yaml', 'edited.glossary.yaml');
  });

  it('is told of once, until it was good in between', async () => {
    const { notices } = await api();
    const before = notices.length;
    const given = () => notices.slice(before).length;
    const document = await openText('术语乙与术语丙。');
    const uri = await writeFile('one.glossary.yaml', ambiguous('术语乙'));
    await untilFlagged(document, '术语乙');

    await writeFile('one.glossary.yaml', broken);
    await untilBroken(uri);
    assert.equal(given(), 1);
    assert.match(notices.at(-1)!, /one\.glossary\.yaml .* What was good before stays in force/);
    await untilFlagged(document, '术语乙');

    await writeFile('one.glossary.yaml', `${broken}# still\n`);
    await writeFile('two.glossary.yaml', ambiguous('术语丙', 'witness'));
    await untilFlagged(document, '术语乙', '术语丙');
    await deleteFiles('two.glossary.yaml');
    await untilFlagged(document, '术语乙');
    assert.equal(given(), 1);

    await writeFile('one.glossary.yaml', ambiguous('术语丙'));
    await untilFlagged(document, '术语丙');
    await writeFile('one.glossary.yaml', broken);
    await untilBroken(uri);
    assert.equal(given(), 2);
  });

  it('keeps what was good of it, and takes in what is new', async () => {
    const document = await openText('术语乙与术语丙。');
    const uri = await writeFile('one.glossary.yaml', ambiguous('术语乙'));
    await untilFlagged(document, '术语乙');
    const whole = '  - { id: other, zh: 术语丙, en: [one, two] }\n';
    await writeFile('one.glossary.yaml', `concepts:\n${whole}  - id: made-up\n    zh: [{ term: 术语\n`);
    await untilFlagged(document, '术语乙', '术语丙');
    await untilBroken(uri);
  });

  it('is not told of while it is being edited', async () => {
    const { notices } = await api();
    const uri = await writeFile('edited.glossary.yaml', ambiguous('术语辛'));
    const document = await openText('术语辛。');
    await untilFlagged(document, '术语辛');
    const before = notices.length;
    const glossary = await workspace.openTextDocument(uri);
    await window.showTextDocument(glossary);
    const edit = new WorkspaceEdit();
    edit.insert(uri, glossary.positionAt(glossary.getText().length), '  - id: [unclosed\n');
    assert.ok(await workspace.applyEdit(edit));
    await untilBroken(uri);
    assert.ok(glossary.isDirty);
    assert.deepEqual(notices.slice(before), []);
    assert.deepEqual(flagged(document), ['术语辛']);
    await until(
      'the glossary to be saved',
      async () => glossary.save(),
      (isSaved) => isSaved,
    );
    await until(
      'a notice',
      () => notices.length - before,
      (count) => count === 1,
    );
  });
});
