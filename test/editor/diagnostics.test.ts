import assert from 'node:assert/strict';
import {
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { closeAll, deleteFiles, flagged, openText, problemsOf, rangeOf, until, writeFile } from './host';

const ambiguous = (term: string, id = 'made-up') =>
  `concepts:\n  - id: ${id}\n    zh: [{ term: ${term} }]\n    en: [{ term: first way }, { term: second way }]\n`;

async function untilFlagged(document: TextDocument, expected: readonly string[]): Promise<void> {
  await until(
    `problems under ${expected.join(', ') || 'nothing'}`,
    () => flagged(document),
    (found) => JSON.stringify(found) === JSON.stringify(expected),
  );
}

async function edit(document: TextDocument, change: (edit: WorkspaceEdit) => void): Promise<void> {
  const whole = new WorkspaceEdit();
  change(whole);
  assert.ok(await workspace.applyEdit(whole), `${document.uri.toString()} could not be edited`);
}

describe('the problems of a document', () => {
  before(() => writeFile('team.glossary.yaml', ambiguous('术语甲')));
  after(() => deleteFiles('team.glossary.yaml'));
  afterEach(closeAll);

  it('appear in the targets of files in formats for translations, whatever the editor takes them for', async () => {
    await writeFile(
      'formats.glossary.yaml',
      'concepts:\n  - id: spelt\n    zh: [{ term: 新词乙 }, { term: 旧词乙, status: deprecated }]\n',
    );
    const files: readonly (readonly [name: string, text: string, ...flagged: string[]])[] = [
      [
        'messages.xlf',
        '<xliff><file source-language="zh" target-language="en"><trans-unit><source>旧词乙</source></trans-unit></file>' +
          '<file source-language="en" target-language="zh"><trans-unit><source>a</source><target>旧词乙</target></trans-unit></file></xliff>',
        '旧词乙',
      ],
      ['zh.po', 'msgid ""\nmsgstr "Language: zh\\n"\n\nmsgid "a"\nmsgstr "旧词"\n"乙"\n', '旧词"\n"乙'],
      ['broken.tmx', '<tmx><body>', '<body>'],
    ];
    for (const [name, text, ...expected] of files) {
      const document = await workspace.openTextDocument(await writeFile(name, text));
      await window.showTextDocument(document);
      await untilFlagged(document, expected);
      await closeAll();
    }
    await deleteFiles('formats.glossary.yaml', ...files.map(([name]) => name));
  });

  it('appear when it is opened, follow its edits, and go when it is closed', async () => {
    const document = await openText('这里是术语甲。\n\n还是术语甲。\n');
    await untilFlagged(document, ['术语甲', '术语甲']);
    const [first, later] = problemsOf(document.uri);
    assert.match(first.message, /^“术语甲” has 2 renderings, and nothing here tells which is meant/);
    assert.match(first.message, /first way/);
    assert.equal(first.severity, DiagnosticSeverity.Warning);
    assert.equal(later.severity, DiagnosticSeverity.Hint);
    assert.equal((first.code as { value: string }).value, 'ambiguous-term');
    assert.ok(
      first.relatedInformation?.some(({ location }) => location.range.isEqual(later.range)),
      'the first does not point to the later one',
    );
    assert.ok(
      first.relatedInformation?.some(({ location }) => location.uri.path.endsWith('team.glossary.yaml')),
      'it does not point to the glossary',
    );

    await edit(document, (change) =>
      change.insert(document.uri, document.positionAt(document.getText().indexOf('。')), '（first way）'),
    );
    await untilFlagged(document, ['术语甲']);

    await closeAll();
    await until(
      'no problems',
      () => problemsOf(document.uri),
      (found) => found.length === 0,
    );
  });

  it('have a code that leads to its page', async () => {
    const document = await openText('这里是术语甲。');
    await untilFlagged(document, ['术语甲']);
    const { target } = problemsOf(document.uri)[0].code as {
      target: Parameters<typeof workspace.fs.stat>[0];
    };
    await workspace.fs.stat(target);
  });

  it('follow the settings', async () => {
    const document = await openText('这里是术语甲。\n\n还是术语甲。\n');
    await untilFlagged(document, ['术语甲', '术语甲']);
    const settings = workspace.getConfiguration('bilingualGlossary');
    const set = (name: string, value: unknown) => settings.update(name, value, ConfigurationTarget.Workspace);
    const severities = () => problemsOf(document.uri).map(({ severity }) => severity);
    try {
      await set('everyOccurrence', true);
      await until('two warnings', severities, (found) => found[1] === DiagnosticSeverity.Warning);
      await set('severity.ambiguous-term', 'error');
      await until('errors', severities, (found) => found[0] === DiagnosticSeverity.Error);
      await set('severity.ambiguous-term', 'off');
      await untilFlagged(document, []);
      await set('severity.ambiguous-term', undefined);
      await untilFlagged(document, ['术语甲', '术语甲']);
      await set('direction', 'en-zh');
      await untilFlagged(document, []);
      await set('direction', undefined);
      await untilFlagged(document, ['术语甲', '术语甲']);
      await set('languages', ['plaintext']);
      await untilFlagged(document, []);
      await set('languages', 'nonsense');
      await untilFlagged(document, []);
      await set('languages', undefined);
      await untilFlagged(document, ['术语甲', '术语甲']);
      await set('enable', false);
      await untilFlagged(document, []);
    } finally {
      for (const name of ['everyOccurrence', 'severity.ambiguous-term', 'direction', 'languages', 'enable']) {
        await set(name, undefined);
      }
    }
    await untilFlagged(document, ['术语甲', '术语甲']);
  });

  it('stay out of what nobody writes in', async () => {
    const provider = workspace.registerTextDocumentContentProvider('old-version', {
      provideTextDocumentContent: () => '这里是术语甲。',
    });
    try {
      const old = await workspace.openTextDocument(Uri.parse('old-version:/policy.md'));
      assert.equal(old.languageId, 'markdown');
      const document = await openText('这里是术语甲。');
      await untilFlagged(document, ['术语甲']);
      assert.deepEqual(problemsOf(old.uri), []);
    } finally {
      provider.dispose();
    }
  });
});

describe('a glossary of the folder', () => {
  afterEach(async () => {
    await closeAll();
    await deleteFiles('new.glossary.yaml', 'new.glossary.yml', 'deep', 'plain.yaml');
  });

  it('counts from its creation to its deletion, through every change', async () => {
    const document = await openText('术语乙与术语丙。');
    await writeFile('new.glossary.yml', ambiguous('术语乙'));
    await untilFlagged(document, ['术语乙']);
    await writeFile('new.glossary.yml', ambiguous('术语丙'));
    await untilFlagged(document, ['术语丙']);
    await deleteFiles('new.glossary.yml');
    await untilFlagged(document, []);
  });

  it('keeps its last good state while it is broken', async () => {
    const document = await openText('术语乙与术语丙。');
    const uri = await writeFile('new.glossary.yaml', ambiguous('术语乙'));
    await untilFlagged(document, ['术语乙']);
    await writeFile('new.glossary.yaml', 'concepts:\n  - id: [unclosed\n    zh: "术语丙\n');
    await until(
      'a problem in the glossary',
      () => problemsOf(uri).length,
      (count) => count > 0,
    );
    assert.deepEqual(flagged(document), ['术语乙']);
    await writeFile('new.glossary.yaml', ambiguous('术语丙'));
    await untilFlagged(document, ['术语丙']);
    await until(
      'no problem in the glossary',
      () => problemsOf(uri).length,
      (count) => count === 0,
    );
  });

  it('keeps its last good state while it is in no known encoding', async () => {
    const document = await openText('术语乙。');
    await writeFile('new.glossary.yaml', ambiguous('术语乙'));
    await untilFlagged(document, ['术语乙']);
    await writeFile('new.glossary.yaml', Uint8Array.of(0xca, 0xf5, 0xd3, 0xef));
    await writeFile('deep/other.glossary.yaml', ambiguous('天气', 'other'));
    const witness = await openText('天气');
    await untilFlagged(witness, ['天气']);
    assert.deepEqual(flagged(document), ['术语乙']);
  });

  it('may be in UTF-16', async () => {
    const document = await openText('术语乙。');
    await writeFile('new.glossary.yaml', inUtf16(`\ufeff${ambiguous('术语乙')}`));
    await untilFlagged(document, ['术语乙']);
  });

  it('counts as it stands in the editor, saved or not', async () => {
    const uri = await writeFile('new.glossary.yaml', ambiguous('术语乙'));
    const document = await openText('术语乙与术语丙。');
    await untilFlagged(document, ['术语乙']);
    const glossary = await workspace.openTextDocument(uri);
    await window.showTextDocument(glossary);
    await edit(glossary, (change) => change.replace(uri, rangeOf(glossary, '术语乙'), '术语丙'));
    await untilFlagged(document, ['术语丙']);
    assert.ok(glossary.isDirty);
    // It works on whichever editor is active then, and with a newer version of the document not at all.
    await until(
      'the glossary to be as it is in its file',
      async () => {
        await window.showTextDocument(glossary);
        await commands.executeCommand('workbench.action.files.revert');
        return glossary.isDirty;
      },
      (isDirty) => !isDirty,
    );
    await untilFlagged(document, ['术语乙']);
  });

  it('has only files with the name of a glossary', async () => {
    const document = await openText('术语乙与术语丙。');
    await writeFile('plain.yaml', ambiguous('术语丙'));
    await writeFile('new.glossary.yaml', ambiguous('术语乙'));
    await untilFlagged(document, ['术语乙']);
  });
});

/** The bytes of a text, the lower of each two first. */
function inUtf16(text: string): Uint8Array {
  return new Uint8Array(
    text.split('').flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]),
  );
}
