import assert from 'node:assert/strict';
import { CancellationTokenSource, commands, type Uri, window, workspace } from 'vscode';
import type { Report } from '../../src/core/report/report';
import { api, closeAll, commandLine, deleteFiles, fileUri, itInNode, until, writeFile } from './host';

const glossary =
  'concepts:\n  - { id: reported, zh: 术语壬, en: [ninth way, other way] }\n  - { id: reported-too, zh: 术语癸, en: tenth term }\n';

async function reportOn(...files: readonly Uri[]): Promise<Report | undefined> {
  const { report } = await api();
  return report(files, new CancellationTokenSource().token);
}

/** How often the concept was rendered how, as soon as the glossary and the files are in force. */
async function untilReported(files: readonly Uri[], expected: readonly string[]): Promise<Report> {
  let report: Report | undefined;
  await until(
    `a report with ${expected.join(', ')}`,
    async () => {
      report = await reportOn(...files);
      const concept = report?.concepts.find(({ id }) => id === 'reported');
      return (concept?.renderings ?? []).map(({ text, count }) => `${text} ${count}`);
    },
    (found) => JSON.stringify(found) === JSON.stringify(expected),
  );
  assert.ok(report);
  return report;
}

describe('the terminology report', () => {
  const files = () => ['reported/a.zh.md', 'reported/a.en.md'].map(fileUri);

  before(async () => {
    await writeFile('team.glossary.yaml', glossary);
    await writeFile('reported/a.zh.md', '# 甲\n\n这里是术语壬。\n\n那里也是术语壬和术语癸。\n');
    await writeFile(
      'reported/a.en.md',
      '# A\n\nHere is the ninth way.\n\nThere is the other way and nothing.\n',
    );
  });
  after(() => deleteFiles('team.glossary.yaml', 'reported'));
  afterEach(closeAll);

  itInNode('counts in the editor what the command line counts', async () => {
    const report = await untilReported(files(), ['ninth way 1', 'other way 1']);
    const printed = await commandLine(
      ...['report', '--no-config', '--no-bundled', '--format', 'json'],
      ...['--glossary', 'team.glossary.yaml', 'reported'],
    );
    const { totals, concepts, documents, checks } = JSON.parse(printed) as Report;
    assert.deepEqual(
      [report.totals, report.concepts, report.documents, report.checks],
      [totals, concepts, documents, checks],
    );
  });

  it('names what can’t be read', async () => {
    const report = await reportOn(fileUri('reported/gone.md'));
    assert.deepEqual(
      report?.troubles.map(({ file, kind }) => `${file} ${kind}`),
      ['reported/gone.md unreadable'],
    );
  });

  it('stops where it is told to', async () => {
    const { report } = await api();
    const source = new CancellationTokenSource();
    source.cancel();
    assert.equal(await report(files(), source.token), undefined);
  });

  it('opens as Markdown, on what is selected in the explorer', async () => {
    await untilReported(files(), ['ninth way 1', 'other way 1']);
    const folder = fileUri('reported');
    await commands.executeCommand('bilingualGlossary.terminologyReport', folder, [folder], 'markdown');
    const document = window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'markdown');
    assert.match(document.getText(), /^\| reported\/a\.en\.md \| 1 \| 1 \|/mu);
  });

  it('takes open documents as they stand in their editors', async () => {
    await untilReported(files(), ['ninth way 1', 'other way 1']);
    const editor = await window.showTextDocument(await workspace.openTextDocument(files()[1]));
    const { document } = editor;
    const at = document.positionAt(document.getText().indexOf('other'));
    await editor.edit((edit) => edit.replace(document.getWordRangeAtPosition(at)!, 'ninth'));
    await untilReported([files()[1]], ['ninth way 2']);
    await commands.executeCommand('workbench.action.files.revert');
  });
});
