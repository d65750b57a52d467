import assert from 'node:assert/strict';
import { commands, languages, Uri, window, workspace } from 'vscode';
import type { Contexts } from '../../src/editor/contexts';
import { api, closeAll, deleteFiles, openText, until, writeFile } from './host';

/** Waits until the editor has been told some of what `when` clauses ask. */
async function told(expected: Partial<Contexts>): Promise<void> {
  const { contexts } = await api();
  await until(
    'the contexts',
    () => ({ ...contexts }),
    (now) => Object.entries(expected).every(([name, value]) => now[name as keyof Contexts] === value),
  );
}

describe('what menus, keys and the palette go by', () => {
  before(api);

  afterEach(async () => {
    await closeAll();
    await deleteFiles('glossary.decisions.yaml', 'empty.txt');
  });

  it('says that there is no document', () => told({ isLookedAt: false, unread: 'none', decisionCount: 0 }));

  it('follows what is opened', async () => {
    await openText('网络空间。\n');
    await told({ isLookedAt: true, unread: undefined, occurrenceCount: 1, hasTranslation: false });
    await openText('let x;\n', 'javascript');
    await told({ isLookedAt: false, unread: 'language', occurrenceCount: undefined });
  });

  it('follows the language of a document', async () => {
    const document = await openText('Nothing here.\n', 'javascript');
    await told({ unread: 'language' });
    await languages.setTextDocumentLanguage(document, 'markdown');
    await told({ isLookedAt: true, unread: undefined, occurrenceCount: 0 });
  });

  it('follows the setting that turns everything off', async () => {
    await openText('网络空间。\n');
    const settings = workspace.getConfiguration('bilingualGlossary');
    await settings.update('enable', false);
    await told({ isLookedAt: false, unread: 'off' });
    await settings.update('enable', undefined);
    await told({ isLookedAt: true, unread: undefined });
  });

  it('tells glossaries and decisions from documents, and counts what these record', async () => {
    const decisions = 'decisions:\n  - { term: 网络空间, rendering: cyberspace }\n';
    await window.showTextDocument(await writeFile('glossary.decisions.yaml', decisions));
    await told({ isLookedAt: false, unread: 'own', decisionCount: 1 });
  });

  it('tells what nobody can edit', async () => {
    const uri = Uri.parse('bilingual-glossary-nowhere:/old.md');
    const provider = workspace.registerTextDocumentContentProvider(uri.scheme, {
      provideTextDocumentContent: () => '网络空间\n',
    });
    await window.showTextDocument(uri);
    await told({ isLookedAt: false, unread: 'derived' });
    provider.dispose();
  });

  it('counts glossaries and what they hold', async () => {
    await openText('网络空间。\n');
    const { contexts } = await api();
    assert.equal(contexts.glossaryCount, 1);
    assert.ok((contexts.conceptCount ?? 0) > 0);
  });

  it('knows of a filter, and how the glossary is grouped', async () => {
    await commands.executeCommand('bilingualGlossary.filter', 'wangluo');
    await told({ isFiltered: true });
    await commands.executeCommand('bilingualGlossary.clearFilter');
    await commands.executeCommand('bilingualGlossary.groupByStatus');
    await told({ isFiltered: false, grouping: 'status' });
    await commands.executeCommand('bilingualGlossary.groupBySubject');
    await told({ grouping: 'subject' });
  });

  it('knows whether there is something of a check to clear', async () => {
    await commands.executeCommand('bilingualGlossary.checkWorkspace');
    await told({ hasCheckResults: true });
    await commands.executeCommand('bilingualGlossary.clearWorkspaceCheck');
    await told({ hasCheckResults: false });
  });
});
