import assert from 'node:assert/strict';
import {
  commands,
  env,
  Position,
  Selection,
  type TreeDataProvider,
  type TreeItem,
  window,
  workspace,
} from 'vscode';
import {
  type Api,
  api,
  closeAll,
  deleteFiles,
  fileUri,
  openText,
  rangeOf,
  treeText,
  until,
  writeFile,
} from './host';

describe('the sidebar', () => {
  let views: Api;

  before(async () => {
    views = await api();
    await writeFile(
      'sidebar.glossary.yaml',
      [
        'concepts:',
        '  - id: tea',
        '    subject: drinks',
        '    zh: [{ term: 绿茶叶, pinyin: lǜcháyè }]',
        '    en: [{ term: green tea leaf, when: in trade }, { term: sencha, status: deprecated }]',
        'distinctions:',
        '  - { id: tea-or-safety, between: [tea, xinxi-anquan], says: one is drunk }',
      ].join('\n'),
    );
  });
  after(() => deleteFiles('sidebar.glossary.yaml'));
  afterEach(closeAll);

  it('shows the glossary: subject, concept, terms, distinctions', async () => {
    const lines = await until(
      'the glossary',
      () => treeText(views.glossaryView),
      (found) => found.some((line) => line.startsWith('Drinks')),
      // The large glossaries of the tests before are still being put away.
      60_000,
    );
    const start = lines.findIndex((line) => line.startsWith('Drinks'));
    assert.deepEqual(lines.slice(start, start + 6), [
      'Drinks | 1',
      '  绿茶叶 | lǜcháyè · green tea leaf',
      '    绿茶叶 | lǜcháyè',
      '    green tea leaf | in trade',
      '    sencha',
      '    绿茶叶 ≠ 信息安全 | one is drunk',
    ]);
  }).timeout(90_000);

  it('names every item uniquely and for screen readers', async () => {
    const items = await allItems(views.glossaryView);
    const ids = items.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, 'two items have the same id');
    const tea = items.find(({ label }) => label === '绿茶叶');
    assert.equal(tea?.accessibilityInformation?.label, '绿茶叶, lǜcháyè, green tea leaf');
  });

  it('opens an entry where it stands', async () => {
    const tea = (await allItems(views.glossaryView)).find(({ label }) => label === '绿茶叶');
    await run(tea);
    const editor = window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.uri.path.endsWith('sidebar.glossary.yaml'));
    assert.equal(editor.selection.start.line, 1);
  });

  describe('a line of the glossary', () => {
    const line = async (label: string) => {
      const found = await findLine(views.glossaryView, label);
      assert.ok(found, `${label} isn't in the tree`);
      return found;
    };

    it('is written at the cursor, in the language of what is written there', async () => {
      for (const [before, after] of [
        ['他们喝', '他们喝绿茶叶'],
        ['They drink ', 'They drink green tea leaf'],
      ]) {
        const document = await openText(before);
        const end = document.positionAt(before.length);
        window.activeTextEditor!.selection = new Selection(end, end);
        await commands.executeCommand('bilingualGlossary.insertRendering', await line('绿茶叶'));
        assert.equal(document.getText(), after);
        assert.equal(document.offsetAt(window.activeTextEditor!.selection.active), after.length);
      }
    });

    it('takes the place of what is selected', async () => {
      const document = await openText('They drink tea.');
      window.activeTextEditor!.selection = new Selection(0, 11, 0, 14);
      await commands.executeCommand('bilingualGlossary.insertRendering', await line('sencha'));
      assert.equal(document.getText(), 'They drink sencha.');
    });

    it('is copied, a concept by its rendering', async () => {
      for (const [label, copied] of [
        ['绿茶叶', 'green tea leaf'],
        ['sencha', 'sencha'],
      ]) {
        await commands.executeCommand('bilingualGlossary.copyRendering', await line(label));
        assert.equal(await env.clipboard.readText(), copied);
      }
    });

    it('stays the same when another glossary is added, and is not drawn anew', async () => {
      const before = await line('绿茶叶');
      const redrawn: unknown[] = [];
      const subscription = views.glossaryView.onDidChangeTreeData!((lines) => redrawn.push(lines));
      await writeFile('other.glossary.yaml', 'concepts: [{ id: cha, subject: drinks, zh: 红茶叶 }]');
      await until(
        'the concept',
        () => treeText(views.glossaryView, 2),
        (lines) => lines.includes('  红茶叶'),
      );
      assert.equal(await line('绿茶叶'), before);
      assert.ok(!redrawn.flat().includes(before));
      subscription.dispose();
      await deleteFiles('other.glossary.yaml');
    });
  });

  describe('the filter', () => {
    afterEach(() => commands.executeCommand('bilingualGlossary.clearFilter'));

    for (const [what, typed, found] of [
      ['Chinese', '绿茶', '⟦绿茶⟧叶 | lǜcháyè · green tea leaf'],
      ['pinyin without tones', 'lucha', '⟦绿茶⟧叶 | lǜcháyè · green tea leaf'],
      ['pinyin with v for ü', 'lvcha', '⟦绿茶⟧叶 | lǜcháyè · green tea leaf'],
      ['initials', 'lcy', '⟦绿茶叶⟧ | lǜcháyè · green tea leaf'],
      ['English in any case', 'Green TEA', '绿茶叶 · ⟦green tea⟧ leaf | lǜcháyè'],
      ['a deprecated term', 'senc', '绿茶叶 · ⟦senc⟧ha | lǜcháyè · green tea leaf'],
    ]) {
      it(`finds by ${what}, and marks what is found`, async () => {
        await commands.executeCommand('bilingualGlossary.filter', typed);
        const lines = await until(
          'one concept',
          () => treeText(views.glossaryView, 2),
          (shown) => shown.length === 2,
        );
        assert.deepEqual(lines, ['Drinks | 1', `  ${found}`]);
      });
    }

    it('can be cleared', async () => {
      await commands.executeCommand('bilingualGlossary.filter', 'lucha');
      await until(
        'one concept',
        () => treeText(views.glossaryView, 2),
        (found) => found.length === 2,
      );
      await commands.executeCommand('bilingualGlossary.clearFilter');
      await until(
        'all concepts',
        () => treeText(views.glossaryView, 2),
        (found) => found.length > 50,
      );
    });
  });

  describe('grouped', () => {
    afterEach(() => commands.executeCommand('bilingualGlossary.groupBySubject'));

    const groups = async () => {
      const lines = await treeText(views.glossaryView, 2);
      const at = lines.findIndex((line) => line.startsWith('  绿茶叶'));
      return { of: lines.slice(0, at).findLast((line) => !line.startsWith(' ')), line: lines[at] };
    };

    it('by status shows a concept with each that its terms have', async () => {
      await commands.executeCommand('bilingualGlossary.groupByStatus');
      const lines = await treeText(views.glossaryView, 2);
      assert.deepEqual(
        lines.filter((line) => !line.startsWith(' ')).map((line) => line.replace(/ \|.*/u, '')),
        ['Preferred', 'Admitted', 'Deprecated', 'Superseded'],
      );
      assert.ok(lines.includes('  绿茶叶 | lǜcháyè · sencha'));
    });

    it('by file shows the nearest files first', async () => {
      await commands.executeCommand('bilingualGlossary.groupByFile');
      assert.equal((await groups()).of, 'sidebar.glossary.yaml | 1');
    });

    it('by initial shows them as a dictionary does', async () => {
      await commands.executeCommand('bilingualGlossary.groupByInitial');
      const letters = (await treeText(views.glossaryView, 1)).map((line) => line.charAt(0));
      const isLetter = (head: string) => head !== '#'; // behind them stand those of no letter
      assert.deepEqual(letters.filter(isLetter), letters.filter(isLetter).toSorted());
      assert.ok(letters.slice(0, -1).every(isLetter));
      assert.match((await groups()).of ?? '', /^L \|/u);
    });
  });

  it('shows what occurs in the document, what is undecided first, and follows edits and editors', async () => {
    const document = await openText('Sencha，绿茶叶，信息安全。\n\n数据安全。');
    const shown = () => treeText(views.documentView, 1);
    await until('the concepts', shown, (found) => found.length === 3);
    assert.deepEqual(await shown(), [
      '绿茶叶 | 2, 1 to change · sencha, green tea leaf',
      '信息安全 | 1 · information security',
      '数据安全 | 1 · data security',
    ]);
    await window.activeTextEditor?.edit((edit) => edit.insert(new Position(2, 0), '网络安全，'));
    await until('the undecided concept first', shown, ([first]) => /^网络安全 \| 1 undecided/.test(first));
    assert.ok((await treeText(views.documentView)).includes('  ⟦网络安全⟧，数据安全。 | 3'));
    await window.showTextDocument(await workspace.openTextDocument(fileUri('sidebar.glossary.yaml')));
    await until('nothing', shown, (found) => found.length === 0);
    await window.showTextDocument(document);
    await until('the concepts again', shown, (found) => found.length === 4);
  });

  it('goes from one occurrence to the next, and round', async () => {
    const document = await openText('绿茶叶\n\n绿茶叶\n\n天气\n');
    const concept = await until(
      'the concept',
      () => allItems(views.documentView),
      (found) => found.length > 0,
    );
    const lines: (number | undefined)[] = [];
    for (let click = 0; click < 3; click++) {
      await run(concept[0]);
      lines.push(window.activeTextEditor?.selection.start.line);
    }
    assert.deepEqual(lines, [0, 2, 0]);
    assert.equal(document.getText(window.activeTextEditor?.selection), '绿茶叶');
    await run(concept[1]);
    assert.ok(window.activeTextEditor?.selection.isEqual(rangeOf(document, '绿茶叶')));
  });
});

describe('the status', () => {
  afterEach(closeAll);

  it('counts the terms of a document, and names its glossaries', async () => {
    const { statusOf } = await api();
    const document = await openText('信息安全，数据安全，网络安全。\n');
    const status = await until(
      'a status',
      () => statusOf(document),
      (found) => found !== undefined,
    );
    assert.equal(status?.text, '3 terms, 1 undecided');
    assert.match(status?.detail ?? '', /Terms for the tests, .*Cybersecurity in the Chinese context$/);
    assert.equal(statusOf(await openText('信息安全', 'javascript')), undefined);
  });
});

async function allItems(tree: TreeDataProvider<unknown>, node?: unknown): Promise<TreeItem[]> {
  const children = (await tree.getChildren(node)) ?? [];
  const items = await Promise.all(
    children.map(async (child) => [await tree.getTreeItem(child), ...(await allItems(tree, child))]),
  );
  return items.flat();
}

async function findLine(tree: TreeDataProvider<unknown>, label: string, node?: unknown): Promise<unknown> {
  for (const child of (await tree.getChildren(node)) ?? []) {
    const { label: shown } = await tree.getTreeItem(child);
    const isIt = (typeof shown === 'object' ? shown.label : shown) === label;
    const found = isIt ? child : await findLine(tree, label, child);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function run(item: TreeItem | undefined): Promise<void> {
  assert.ok(item?.command, 'the item does nothing');
  await commands.executeCommand(item.command.command, ...((item.command.arguments ?? []) as unknown[]));
}
