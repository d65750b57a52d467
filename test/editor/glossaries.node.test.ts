import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, ConfigurationTarget, type TextDocument, Uri, workspace } from 'vscode';
import { userGlossaryUri } from '../../src/editor/glossaries/whereabouts';
import { ambiguous, untilFlagged } from './ambiguous-glossary';
import { api, closeAll, deleteFiles, fileUri, openText, until, writeFile } from './host';

/** A file of the workspace by its path on the disk, for what other programs do to it. */
const onDisk = (name: string) => fileUri(name).fsPath;

describe('a glossary that other programs work on', () => {
  let document: TextDocument;

  beforeEach(async () => {
    document = await openText('术语乙与术语丙。');
  });
  afterEach(async () => {
    await closeAll();
    await deleteFiles('terms', 'moved', 'one.glossary.yaml', 'two.glossary.yaml', 'one.glossary.yaml.new');
  });

  it('is saved by putting another file in its place', async () => {
    writeFileSync(onDisk('one.glossary.yaml'), ambiguous('术语乙'));
    await untilFlagged(document, '术语乙');
    writeFileSync(onDisk('one.glossary.yaml.new'), ambiguous('术语丙'));
    renameSync(onDisk('one.glossary.yaml.new'), onDisk('one.glossary.yaml'));
    await untilFlagged(document, '术语丙');
  });

  it('is deleted and created again', async () => {
    writeFileSync(onDisk('one.glossary.yaml'), ambiguous('术语乙'));
    await untilFlagged(document, '术语乙');
    rmSync(onDisk('one.glossary.yaml'));
    writeFileSync(onDisk('one.glossary.yaml'), ambiguous('术语丙'));
    await untilFlagged(document, '术语丙');
  });

  it('gets another name', async () => {
    writeFileSync(onDisk('one.glossary.yaml'), ambiguous('术语乙'));
    await untilFlagged(document, '术语乙');
    renameSync(onDisk('one.glossary.yaml'), onDisk('one.yaml'));
    await untilFlagged(document);
    renameSync(onDisk('one.yaml'), onDisk('two.glossary.yaml'));
    await untilFlagged(document, '术语乙');
  });

  it('comes, moves and goes with its folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'glossaries-'));
    try {
      mkdirSync(join(outside, 'terms', 'deep'), { recursive: true });
      writeFileSync(join(outside, 'terms', 'deep', 'one.glossary.yaml'), ambiguous('术语乙'));
      renameSync(join(outside, 'terms'), onDisk('terms'));
      await untilFlagged(document, '术语乙');
      renameSync(onDisk('terms'), onDisk('moved'));
      writeFileSync(onDisk('moved/deep/one.glossary.yaml'), ambiguous('术语丙'));
      await untilFlagged(document, '术语丙');
      rmSync(onDisk('moved'), { recursive: true });
      await untilFlagged(document);
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it('is read by the command where nothing was noticed', async () => {
    writeFileSync(onDisk('one.glossary.yaml'), ambiguous('术语乙'));
    await commands.executeCommand('bilingualGlossary.reload');
    await untilFlagged(document, '术语乙');
  });
});

describe('a glossary of the user', () => {
  let folder: string;
  const settings = () => workspace.getConfiguration('bilingualGlossary');
  const setFiles = (files: string[] | undefined) =>
    settings().update('userGlossaries', files, ConfigurationTarget.Global);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'user-glossaries-'));
  });
  afterEach(async () => {
    await setFiles(undefined);
    await closeAll();
    await deleteFiles('one.glossary.yaml');
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds in every folder, and less than the glossaries there', async () => {
    const file = join(folder, 'mine [1].yaml');
    writeFileSync(file, ambiguous('术语丁'));
    const document = await openText('术语丁与术语戊。');
    await setFiles([file]);
    await untilFlagged(document, '术语丁');
    writeFileSync(file, ambiguous('术语戊'));
    await untilFlagged(document, '术语戊');
    await writeFile('one.glossary.yaml', 'concepts:\n  - { id: made-up, en: the only way }\n');
    await untilFlagged(document);
    await setFiles([]);
    await deleteFiles('one.glossary.yaml');
    await untilFlagged(document);
  });

  it('may be missing, which the status says, and come later', async () => {
    const { notices, statusOf } = await api();
    const before = notices.length;
    const file = join(folder, 'later.yaml');
    const document = await openText('术语丁。');
    await setFiles([Uri.file(file).toString()]);
    await until(
      'a status that names the file',
      () => statusOf(document)?.detail,
      (detail) => /can’t be read: later\.yaml/.test(detail ?? ''),
    );
    // The editor begins to watch a folder some time after it was asked to.
    const saving = setInterval(() => writeFileSync(file, ambiguous('术语丁')), 1000);
    await untilFlagged(document, '术语丁').finally(() => clearInterval(saving));
    assert.doesNotMatch(statusOf(document)?.detail ?? '', /later\.yaml can/);
    rmSync(file);
    await untilFlagged(document);
    assert.deepEqual(notices.slice(before), []);
  });

  for (const [path, expected] of [
    ['/terms/a b.yaml', 'file:///terms/a%20b.yaml'],
    ['~/terms.yaml', Uri.file(join(homedir(), 'terms.yaml')).toString()],
    ['file:///terms/a.yaml', 'file:///terms/a.yaml'],
    ['vscode-vfs://github/owner/terms/a.yaml', 'vscode-vfs://github/owner/terms/a.yaml'],
    ['terms.yaml', undefined],
    ['../terms.yaml', undefined],
    ['~someone/terms.yaml', undefined],
  ] as const) {
    it(`named ${path} is ${expected ?? 'nowhere'}`, () => {
      assert.equal(userGlossaryUri(path)?.toString(), expected);
    });
  }
});
