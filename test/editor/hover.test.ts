import assert from 'node:assert/strict';
import { commands, type Hover, MarkdownString, window, workspace } from 'vscode';
import {
  closeAll,
  deleteFiles,
  fileUri,
  hoverOn,
  hoversOn,
  openText,
  rangeOf,
  unescaped,
  until,
  writeFile,
} from './host';

describe('the hover', () => {
  afterEach(closeAll);

  it('tells of a Chinese term its pinyin, definition, renderings with status and when, and distinctions', async () => {
    const document = await workspace.openTextDocument(fileUri('policy.md'));
    const text = unescaped(await hoverOn(document, '网络安全和信息化'));
    assert.match(text, /\*\*网络安全\*\* wǎngluò ānquán/);
    assert.match(text, /Keeping networks, the data on them/);
    assert.match(text, /防范对网络的攻击/);
    assert.match(text, /\*\*cybersecurity\*\* \(preferred\): official documents from 2014 on/);
    assert.match(text, /\*\*network security\*\* \(admitted\): the purely technical, older sense/);
    assert.match(text, /Further: .*网络安全 ≠ 信息安全/);
    assert.match(text, /cybersecurity ≠ network security.*One Chinese wording/s);
  });

  it('tells of an English term its Chinese one and when it is right', async () => {
    const document = await workspace.openTextDocument(fileUri('policy.md'));
    const text = unescaped(await hoverOn(document, 'Network security'));
    assert.match(text, /\*\*network security\*\* → \*\*网络安全\*\* wǎngluò ānquán/);
    assert.match(text, /the purely technical, older sense/);
  });

  it('tells how a rendering was settled, and that it is open', async () => {
    const document = await openText('网络安全（cybersecurity）很重要。\n\n再谈网络安全。\n');
    assert.match(unescaped(await hoverOn(document, '网络安全')), /“cybersecurity”: glossed beside it/);
    assert.match(unescaped(await hoverOn(document, '网络安全', 1)), /not decided/);
  });

  it('shows the longest term and names those within it', async () => {
    const document = await openText('修订网络安全法。');
    const text = unescaped(await hoverOn(document, '网络安全法'));
    assert.match(text, /^\*\*网络安全法\*\*/);
    assert.match(text, /\*\*Within it\*\*: 网络安全 \(cybersecurity\)/);
  });

  it('has a link to the entry that works', async () => {
    const document = await openText('重视网络安全。');
    const line = await follow('Go to the entry', await hoverOn(document, '网络安全'), 'sample.glossary.yaml');
    assert.match(line, /wangluo-anquan/);
  });

  it('has a link to the decision that settles a term', async () => {
    const decided = '<!-- glossary: 网络安全 = network security -->';
    const document = await openText(`${decided}\n\n重视网络安全。\n`);
    const markdown = await hoverOn(document, '网络安全', 1);
    assert.match(unescaped(markdown), /“network security”: decided from line 1 on/);
    assert.equal(await follow('Go to the decision', markdown, document.uri.path), decided);
  });

  it('begins with what a term of several concepts was settled on', async () => {
    const concepts = ['某甲事', '某乙事'].map((zh) => `  - { zh: ${zh}, en: twofold matter }\n`);
    await writeFile('twofold.glossary.yaml', `concepts:\n${concepts.join('')}`);
    try {
      for (const decided of ['某甲事', '某乙事']) {
        const document = await openText(
          `<!-- glossary: twofold matter = ${decided} -->\n\nOn a twofold matter.\n`,
        );
        const text = unescaped(await hoverOn(document, 'twofold matter', 1));
        assert.match(
          text,
          new RegExp(`^\\*\\*twofold matter\\*\\* → \\*\\*${decided}.*\\s+\\*\\*Here\\*\\*`),
        );
      }
    } finally {
      await deleteFiles('twofold.glossary.yaml');
    }
  });

  it('tells of a directive what it does, as text', async () => {
    const document = await openText(
      '<!-- glossary: 网络安全 = network security -- [x](http://evil.example) -->\n\n重视网络安全。\n',
    );
    const markdown = await hoverOn(document, 'glossary:');
    assert.match(
      unescaped(markdown),
      /网络安全 → network security: lines 1 to 3\s+Occurrences it decides on: 1\s+\[x\]\(http:/,
    );
    assert.doesNotMatch(markdown.replace(/\\./gu, ''), /[[\]]/);
  });

  it('says nothing in code, in other languages, and beside terms', async () => {
    const document = await openText('`网络安全` 与天气。\n\n网络安全\n');
    await hoverOn(document, '网络安全', 1);
    assert.deepEqual(await hoversOn(document, '网络安全'), []);
    assert.deepEqual(await hoversOn(document, '天气'), []);
    const script = await openText('// 网络安全\n', 'javascript');
    assert.deepEqual(await hoversOn(script, '网络安全'), []);
  });

  describe('of a hostile glossary', () => {
    const hostile = [
      '<img src=x onerror=alert(1)> [go](command:workbench.action.quit) ![i](http://evil.example/i.png)',
      'http://evil.example www.evil.example me@evil.example $(alert) | a | &lt;b&gt; `code` **bold** ~~x~~',
    ].join(' ');

    before(() =>
      writeFile(
        'hostile.glossary.yaml',
        [
          'format: 1',
          `title: ${JSON.stringify(hostile)}`,
          'concepts:',
          `  - id: ${JSON.stringify(`e") [x](command:workbench.action.quit`)}`,
          `    definition: ${JSON.stringify(hostile)}`,
          '    zh: [{ term: 恶意词条, pinyin: "[è](http://evil.example)" }]',
          `    en: [{ term: "evil [x](http://evil.example)", when: ${JSON.stringify(hostile)} }]`,
          `    note: ${JSON.stringify(`first\n\n# second\n\n    code\n${hostile}`)}`,
        ].join('\n'),
      ),
    );
    after(() => deleteFiles('hostile.glossary.yaml'));

    it('is shown as it is: no link, image, markup or command comes of it', async () => {
      const document = await openText('这是恶意词条。');
      const markdown = await hoverOn(document, '恶意词条');
      const own = markdown.replace(
        /\[Go to the entry\]\(command:bilingualGlossary\.openEntry\?[\w%.~-]+\) · \[Show the map\]\(command:bilingualGlossary\.showMap\?[\w%.~-]+\)/u,
        '',
      );
      assert.notEqual(own, markdown, `the links aren't what they should be: ${markdown}`);
      const inert = own.replace(/\\[!-/:-@[-`{-~]/gu, '');
      assert.doesNotMatch(inert, /[<>[\]!$|&`@#~]|\/\/|www\./u);
      assert.match(unescaped(markdown), /<img src=x onerror=alert\(1\)>/);
    });

    it('can run only what its links are for', async () => {
      const document = await openText('这是恶意词条。');
      await hoverOn(document, '恶意词条');
      const [hover] = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, '恶意词条').start,
      );
      const [content] = hover.contents;
      assert.ok(content instanceof MarkdownString);
      assert.deepEqual(content.isTrusted, {
        enabledCommands: [
          'bilingualGlossary.openEntry',
          'bilingualGlossary.showMap',
          'bilingualGlossary.showPassage',
        ],
      });
      assert.ok(!content.supportHtml);
    });
  });
});

/** The line that a link of a hover leads to, in a file whose path ends so. */
async function follow(title: string, markdown: string, ending: string): Promise<string> {
  const links = [...markdown.matchAll(/\[([^\]]*)\]\(command:([\w.]+)\?([^)]*)\)/gu)];
  const [, , command, args] = links.find(([, text]) => text === title) ?? [];
  assert.equal(command, 'bilingualGlossary.openEntry', markdown);
  await commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
  const editor = await until(
    'what the link leads to',
    () => window.activeTextEditor,
    (shown) => shown?.document.uri.path.endsWith(ending) === true,
  );
  assert.ok(editor);
  return editor.document.lineAt(editor.selection.start).text;
}
