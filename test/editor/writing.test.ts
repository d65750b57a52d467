import assert from 'node:assert/strict';
import { commands, type Range, Selection, type TextDocument, window, workspace } from 'vscode';
import { loadGlossary } from '../../src/core/glossary/load';
import {
  api,
  callOff,
  closeAll,
  deleteFiles,
  fileUri,
  hoverOn,
  hoversOn,
  openText,
  pick,
  rangeOf,
  treeText,
  unescaped,
  until,
  writeFile,
} from './host';

const file = 'writing.glossary.yaml';
const created = 'created.glossary.yaml';

/** The comments tell whether anything is lost. */
const glossary = [
  '# ours',
  'concepts:',
  '  - { id: one, zh: 写词甲, en: written one } # one',
  '  - id: two',
  '    zh: 写词乙 # two',
  '    en:',
  '      - { term: written two, status: preferred }',
  '  # the end',
  '',
].join('\n');

describe('writing into a glossary', () => {
  beforeEach(async () => {
    await deleteFiles(created);
    await write(glossary);
    await commands.executeCommand('bilingualGlossary.reload');
  });
  after(async () => {
    await deleteFiles(file, created);
    await commands.executeCommand('bilingualGlossary.reload');
  });
  afterEach(closeAll);

  describe('New Glossary', () => {
    it('makes a file that teaches, opens it, and puts it in force', async () => {
      await commands.executeCommand('bilingualGlossary.newGlossary', { name: 'created' });
      const document = window.activeTextEditor?.document;
      assert.ok(document);
      assert.ok(document.uri.path.endsWith(`/${created}`));
      const loaded = loadGlossary(document.getText(), '');
      assert.deepEqual(loaded.problems, []);
      assert.equal(loaded.glossary?.title, 'created');
      assert.match(unescaped(await hoverOn(await openText('依靠法治。'), '法治')), /rule of law/);
    });

    it('leaves a file that is there alone', async () => {
      await commands.executeCommand('bilingualGlossary.newGlossary', { name: file });
      assert.equal(await textOf(file), glossary);
    });
  });

  describe('Add Term from Selection', () => {
    const add = (options: object) =>
      commands.executeCommand('bilingualGlossary.addTerm', { file: fileUri(file).toString(), ...options });

    it('makes the selected term known, and leaves all else in the file', async () => {
      const document = await openText('谈谈写词丙吧。\n');
      assert.deepEqual(await hoversOn(document, '写词丙'), []);
      select(document, '写词丙');
      await add({ rendering: 'written three', pinyin: 'xiě cí bǐng' });
      assert.equal(
        await textOf(file),
        glossary.replace(
          '  # the end\n',
          '  # the end\n  - id: xie-ci-bing\n    zh: { term: 写词丙, pinyin: xiě cí bǐng }\n    en: written three\n',
        ),
      );
      assert.match(unescaped(await hoverOn(document, '写词丙')), /\*\*写词丙\*\* xiě cí bǐng/);
      const { documentView } = await api();
      await until(
        'the term in the document’s view',
        () => treeText(documentView, 1),
        (lines) => lines.join() === '写词丙 | 1 · written three',
      );
    });

    it('fills in the pinyin', async () => {
      select(await openText('谈谈绿茶。'), '绿茶');
      await pick(
        commands.executeCommand('bilingualGlossary.addTerm', {
          rendering: 'green tea',
          file: fileUri(file).toString(),
        }),
      );
      assert.match(await textOf(file), /- id: lucha\n {4}zh: \{ term: 绿茶, pinyin: lǜchá \}\n/);
    });

    it('takes one undo to take back', async () => {
      select(await openText('written four, that is'), 'written four');
      await add({ rendering: '写词丁', pinyin: '' });
      assert.match(await textOf(file), /\n {2}- id: written-four\n {4}zh: 写词丁\n {4}en: written four\n/);
      const document = await workspace.openTextDocument(fileUri(file));
      await window.showTextDocument(document);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), glossary);
    });

    it('saves the file, unless there was something unsaved in it', async () => {
      const document = await workspace.openTextDocument(fileUri(file));
      const editor = await window.showTextDocument(document);
      await add({ term: '写词戊', rendering: 'written five', pinyin: '' });
      await until(
        'the file to be saved',
        () => document.isDirty,
        (isDirty) => !isDirty,
      );
      await editor.edit((edit) => edit.insert(document.positionAt(0), '# unsaved\n'));
      await add({ term: '写词己', rendering: 'written six', pinyin: '' });
      assert.equal(document.isDirty, true);
      assert.match(document.getText(), /^# unsaved\n[^]*写词己/);
      assert.doesNotMatch(await textOf(file), /unsaved|写词己/);
    });

    it('gives the entry an id that replaces none', async () => {
      await add({ term: '写词庚', rendering: 'written seven', pinyin: 'wǎngluò ānquán' });
      assert.match(await textOf(file), /- id: wangluo-anquan-2\n/);
    });

    it('leaves a file that is broken alone', async () => {
      const broken = `${glossary}  - [\n`;
      await write(broken);
      await add({ term: '写词辛', rendering: 'written eight', pinyin: '' });
      assert.equal(await textOf(file), broken);
    });

    it('offers a rendering of a term that is there', async () => {
      select(await openText('谈谈写词甲吧。'), '写词甲');
      const adding = commands.executeCommand('bilingualGlossary.addTerm', { rendering: 'first written' });
      await pick(adding);
      assert.match(await textOf(file), /\{ id: one, zh: 写词甲, en: \[written one, first written\] \} # one/);
    });

    it('changes nothing when it is called off', async () => {
      select(await openText('谈谈写词壬吧。'), '写词壬');
      const adding = commands.executeCommand('bilingualGlossary.addTerm', {
        rendering: 'x',
        file: fileUri(file).toString(),
      });
      await callOff(adding);
      assert.equal(await textOf(file), glossary);
    });
  });

  describe('Add Rendering', () => {
    const add = (options: object) => commands.executeCommand('bilingualGlossary.addRendering', options);

    it('turns a short form into a list', async () => {
      await add({ concept: 'one', rendering: 'first written' });
      assert.equal(
        await textOf(file),
        glossary.replace('en: written one', 'en: [written one, first written]'),
      );
    });

    it('goes on with the list there is', async () => {
      await add({ concept: 'two', rendering: 'second written' });
      assert.equal(
        await textOf(file),
        glossary.replace('preferred }\n', 'preferred }\n      - { term: second written }\n'),
      );
    });

    it('leaves a concept alone that has it', async () => {
      await add({
        concept: 'wangluo-zhuquan',
        rendering: 'cyber sovereignty',
        file: fileUri(file).toString(),
      });
      await add({ concept: 'one', rendering: 'written one' });
      assert.equal(await textOf(file), glossary);
    });

    it('takes the term at the cursor', async () => {
      const document = await openText('谈谈写词甲吧。');
      await until(
        'the term to be known',
        () => hoversOn(document, '写词甲'),
        ({ length }) => length === 1,
      );
      const { start } = rangeOf(document, '写词甲');
      window.activeTextEditor!.selection = new Selection(start, start);
      await add({ rendering: 'first written' });
      assert.match(await textOf(file), /\[written one, first written\]/);
    });

    it('takes a line of the tree', async () => {
      const { glossaryView } = await api();
      const find = async (nodes: unknown[]): Promise<unknown> => {
        for (const node of nodes) {
          if ((await glossaryView.getTreeItem(node)).id?.endsWith('/concept/two')) return node;
          const found = await find((await glossaryView.getChildren(node)) ?? []);
          if (found !== undefined) return found;
        }
        return undefined;
      };
      const node = await find((await glossaryView.getChildren()) ?? []);
      await add(Object.assign(node as object, { rendering: 'second written' }));
      assert.match(await textOf(file), /- \{ term: second written \}/);
    });

    it('of a Chinese term asks for pinyin too', async () => {
      await add({ concept: 'one', rendering: '写词癸', pinyin: 'xiě cí guǐ' });
      assert.match(await textOf(file), /zh:\n? *.*写词甲.*\n?.*\{ term: 写词癸, pinyin: xiě cí guǐ \}/);
    });

    it('to a concept of the bundled glossary writes an entry that keeps the renderings it has', async () => {
      await add({
        concept: 'wangluo-zhuquan',
        rendering: 'sovereignty over networks',
        file: fileUri(file).toString(),
      });
      const { glossary: own, problems } = loadGlossary(await textOf(file), '');
      assert.deepEqual(problems, []);
      const entry = own?.concepts.find(({ id }) => id === 'wangluo-zhuquan');
      const hover = unescaped(await hoverOn(await openText('维护网络主权。'), '网络主权'));
      assert.equal(entry?.terms.en.at(-1)?.text, 'sovereignty over networks');
      assert.ok(entry.terms.en.length > 1 && entry.terms.zh.length === 0);
      for (const { text } of entry.terms.en) assert.match(hover, new RegExp(`(\\*\\*|~~)${text}`), text);
      assert.match(hover, /wǎngluò zhǔquán/);
    });
  });
});

function select(document: TextDocument, text: string): void {
  const { start, end }: Range = rangeOf(document, text);
  window.activeTextEditor!.selection = new Selection(start, end);
}

/** Writes the file, and waits for an editor that had it open to have read it anew. */
async function write(content: string): Promise<void> {
  await writeFile(file, content);
  const document = await workspace.openTextDocument(fileUri(file));
  await until(
    'the editor to read the file anew',
    () => document.getText(),
    (text) => text === content,
  );
}

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(fileUri(name)));
}
