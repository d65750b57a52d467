import assert from 'node:assert/strict';
import {
  commands,
  Selection,
  type TextDocument,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { api, closeAll, deleteFiles, fileUri, hoverOn, openText, rangeOf, until, writeFile } from './host';

const hostile =
  '</script><script>alert(1)</script><img src=x onerror=alert(1)> [go](command:workbench.action.quit)';

const glossary = `
sources: { book: { title: A Book } }
concepts:
  - { id: tu-jia, zh: 图甲, en: [map one, shared word] }
  - { id: tu-yi, zh: { term: 图乙, since: 2001 }, en: shared word }
  - { id: tu-bing, zh: ${JSON.stringify(`图丙${hostile}`)}, en: ${JSON.stringify(hostile)}, definition: ${JSON.stringify(hostile)} }
distinctions:
  - { id: told, between: [tu-jia, tu-bing], says: ${JSON.stringify(hostile)}, source: book }
`;

/** What the panel shows of which concept, once it is what it should be. */
async function untilShown(id: string) {
  const { shownMap } = await api();
  const shown = await until(`the map of ${id}`, shownMap, (map) => map?.id === id);
  const { content = '', version = 0, ...rest } = shown?.message ?? {};
  return { page: shown?.page ?? '', content, version, ...rest };
}

/** The number of the part of the picture that is named so. */
function targetIn(content: string, label: RegExp): number {
  const targets = [...content.matchAll(/data-target="(\d+)"[^>]*aria-label="([^"]*)"/gu)];
  const found = targets.find(([, , name]) => label.test(name));
  assert.ok(found, `there is no ${label} among ${targets.map(([, , name]) => name).join(' | ')}`);
  return Number(found[1]);
}

async function choose(label: RegExp): Promise<void> {
  const { shownMap, chooseInMap } = await api();
  const message = shownMap()?.message;
  assert.ok(message);
  const target = targetIn(message.content, label);
  await chooseInMap({ kind: 'choose', version: message.version, target });
}

function putCursor(document: TextDocument, text: string): void {
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  assert.ok(editor);
  const { start } = rangeOf(document, text);
  editor.selection = new Selection(start, start);
}

/** An empty panel, as the editor makes it for a map that was open. */
function panelOfEditor(): WebviewPanel {
  return window.createWebviewPanel('bilingualGlossary.map', '', ViewColumn.Two);
}

describe('the distinction map', () => {
  before(async () => {
    await writeFile('map.glossary.yaml', glossary);
    const document = await openText('这里是图甲。');
    await hoverOn(document, '图甲');
  });
  after(() => deleteFiles('map.glossary.yaml', 'map.svg'));
  afterEach(closeAll);

  it('opens on the term at the cursor, with what shares a word with it and what it is kept apart from', async () => {
    const document = await openText('这里是图甲。');
    await hoverOn(document, '图甲');
    putCursor(document, '图甲');
    await commands.executeCommand('bilingualGlossary.showMap');
    const { content, title } = await untilShown('tu-jia');
    assert.equal(title, 'Distinction map of 图甲');
    targetIn(content, /^map one, admitted/u);
    targetIn(content, /^Show the map of 图乙/u);
    targetIn(content, /^1\. 图甲 ≠ 图丙/u);
  });

  it('opens from the hover', async () => {
    const document = await openText('这里是图乙。');
    const markdown = await hoverOn(document, '图乙');
    const [, command, args] = /\[Show the map\]\(command:([\w.]+)\?([^)]*)\)/u.exec(markdown) ?? [];
    await commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
    await untilShown('tu-yi');
  });

  it('opens from the tree', async () => {
    const { glossaryView } = await api();
    await openText('图乙');
    await commands.executeCommand('bilingualGlossary.filter', '图乙');
    const roots = (await glossaryView.getChildren()) ?? [];
    const lines = [...roots, ...((await glossaryView.getChildren(roots[0])) ?? [])];
    const line = lines.find(
      (each) => JSON.stringify(each).includes('"id":"tu-yi"') && !JSON.stringify(each).includes('"subject"'),
    );
    await commands.executeCommand('bilingualGlossary.showMap', line);
    await untilShown('tu-yi');
    await commands.executeCommand('bilingualGlossary.clearFilter');
  });

  describe('that is open', () => {
    let document: TextDocument;

    beforeEach(async () => {
      document = await openText('这里是图甲，那里是图乙。');
      await hoverOn(document, '图甲');
      await commands.executeCommand('bilingualGlossary.showMap', { concept: 'tu-jia' });
      await untilShown('tu-jia');
    });

    it('follows the cursor', async () => {
      putCursor(document, '图乙');
      await untilShown('tu-yi');
    });

    it('stays where it is pinned', async () => {
      const { chooseInMap, shownMap } = await api();
      await chooseInMap({ kind: 'pin' });
      assert.equal((await untilShown('tu-jia')).map?.isPinned, true);
      putCursor(document, '图乙');
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(shownMap()?.id, 'tu-jia');
    });

    it('is there again, as it was, when its window is opened again', async () => {
      const { chooseInMap, openMapAgain } = await api();
      await chooseInMap({ kind: 'pin' });
      await chooseInMap({ kind: 'subject' });
      const { map } = await untilShown('tu-jia');
      assert.ok(map);
      await closeAll();
      await openMapAgain(panelOfEditor(), JSON.parse(JSON.stringify(map)));
      const again = await untilShown('tu-jia');
      assert.deepEqual(again.map, map);
      assert.match(again.content, /图甲/u);
    });

    it('turns to the concept of a term that is chosen', async () => {
      await choose(/^Show the map of 图乙/u);
      await untilShown('tu-yi');
    });

    it('goes to the entry of a distinction, and to its source', async () => {
      const lines: string[] = [];
      for (const label of [/^1\. .*Go to the entry$/u, /Go to the source$/u]) {
        await choose(label);
        const editor = await until(
          'the glossary to be open',
          () => window.activeTextEditor,
          (shown) => shown?.document.uri.path.endsWith('map.glossary.yaml') === true,
        );
        lines.push(editor?.document.lineAt(editor.selection.active).text.trim().slice(0, 13) ?? '');
      }
      assert.deepEqual(lines, ['- { id: told,', 'sources: { bo']);
    });

    it('takes no choice in a map that is no longer shown', async () => {
      const { chooseInMap, shownMap } = await api();
      const { content, version } = await untilShown('tu-jia');
      const target = targetIn(content, /^Show the map of 图乙/u);
      await chooseInMap({ kind: 'choose', version: version - 1, target });
      await chooseInMap({ kind: 'choose', version, target: 9999 });
      assert.equal(shownMap()?.id, 'tu-jia');
    });

    it('shows the times of the whole subject where that is wanted', async () => {
      const { chooseInMap } = await api();
      await choose(/^Show the map of 图丙/u);
      assert.doesNotMatch((await untilShown('tu-bing')).content, />2001–</u);
      await chooseInMap({ kind: 'subject' });
      assert.match((await untilShown('tu-bing')).content, />2001–</u);
    });

    it('is saved as a picture of its own', async () => {
      const file = fileUri('map.svg');
      await commands.executeCommand('bilingualGlossary.saveMap', file);
      const svg = new TextDecoder().decode(await workspace.fs.readFile(file));
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
      assert.match(svg, /<title>Distinction map of 图甲<\/title>/u);
    });

    it('follows its glossary, and says so when the entry is gone', async () => {
      await writeFile('map.glossary.yaml', glossary.replace('map one', 'map the first'));
      await until(
        'the other rendering',
        async () => (await untilShown('tu-jia')).content,
        (content) => content.includes('map the first'),
      );
      await writeFile('map.glossary.yaml', 'concepts: []\n');
      await until(
        'word of it',
        async () => (await untilShown('tu-jia')).content,
        (content) => content === '<p>This entry is no longer in the glossary.</p>',
      );
      await writeFile('map.glossary.yaml', glossary);
    });
  });

  it('is not opened again where nothing tells what it was of', async () => {
    const { openMapAgain, shownMap } = await api();
    for (const kept of [undefined, null, 'tu-jia', {}, { id: 1 }]) {
      const panel = panelOfEditor();
      const isClosed = new Promise((resolve) => panel.onDidDispose(resolve));
      await openMapAgain(panel, kept);
      await isClosed;
      assert.equal(shownMap(), undefined);
    }
  });

  it('lets nothing of a glossary run', async () => {
    await openText('图甲');
    await commands.executeCommand('bilingualGlossary.showMap', { concept: 'tu-bing' });
    const { page, content } = await untilShown('tu-bing');
    assert.doesNotMatch(page, /图丙|alert/u);
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1].replaceAll('&#39;', "'");
    assert.match(
      policy ?? '',
      /^default-src 'none'; script-src 'nonce-([\w-]+)'; style-src 'nonce-\1'; base-uri 'none'; form-action 'none'$/u,
    );
    assert.deepEqual(
      [...page.matchAll(/<script[^>]*>/gu)].map(([tag]) =>
        tag.replace(/nonce="[\w-]+" src="[^"]*\/dist\/map-view\.js"/u, '…'),
      ),
      ['<script …>'],
    );
    assert.match(content, /&#60;\/script&#62;&#60;script&#62;alert\(1\)/u);
    const tags = new Set([...content.matchAll(/<([a-zA-Z]+)/gu)].map(([, name]) => name));
    for (const name of ['script', 'img', 'a', 'image', 'iframe', 'style', 'link'])
      assert.ok(!tags.has(name), name);
    assert.doesNotMatch(content.replace(/="[^"]*"/gu, ''), /<[^>]*\s(?:on|href|style)/u);
  });
});
