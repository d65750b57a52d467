import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, type TextDocument, workspace } from 'vscode';
import {
  actionsAt,
  closeAll,
  deleteFiles,
  eventually,
  openText,
  problemsOf,
  rangeOf,
  until,
  writeFile,
} from './host';

describe('the light bulb', () => {
  before(() =>
    writeFile(
      'bulb.glossary.yaml',
      [
        'concepts:',
        '  - id: one',
        '    zh: [{ term: 词条甲 }]',
        '    en: [{ term: first way }, { term: second way }]',
        '  - id: two',
        '    zh: [{ term: 词条乙, pinyin: shùyǔ yǐ }]',
        '    en: [{ term: plain way }, { term: other way }]',
        '  - id: three',
        '    zh: [{ term: 词条丙 }]',
        '    en: [{ term: plain way, only-with-cues: false }]',
      ].join('\n'),
    ),
  );
  after(() => deleteFiles('bulb.glossary.yaml'));
  afterEach(closeAll);

  it('repairs a problem, and stands at it', async () => {
    const document = await openText('这里是词条甲。');
    await until(
      'a problem',
      () => problemsOf(document.uri).length,
      (count) => count === 1,
    );
    const fix = await actionNamed(document, '词条甲', /（second way）/);
    assert.ok(fix.kind?.contains(CodeActionKind.QuickFix) || CodeActionKind.QuickFix.contains(fix.kind!));
    assert.ok(!fix.isPreferred, 'a choice for a person must not be applied by “fix all”');
    await apply(fix);
    assert.equal(document.getText(), '这里是词条甲（second way）。');
    await until(
      'no problem',
      () => problemsOf(document.uri).length,
      (count) => count === 0,
    );
  });

  it('offers an English term in other words, in the shape it has, where nothing is wrong with it', async () => {
    const document = await openText('Second way is fine.');
    const action = await actionNamed(document, 'Second way', /Replace .*First way/);
    assert.ok(CodeActionKind.Refactor.contains(action.kind!));
    assert.deepEqual(problemsOf(document.uri), []);
    await apply(action);
    assert.equal(document.getText(), 'First way is fine.');
  });

  it('offers each edit once', async () => {
    const document = await openText('A plain way to say it.');
    await until(
      'a problem',
      () => problemsOf(document.uri).length,
      (count) => count === 1,
    );
    await actionNamed(document, 'plain way', /词条乙, shùyǔ yǐ/);
    const titles = (await actionsAt(document, rangeOf(document, 'plain way'))).map(({ title }) => title);
    assert.deepEqual(titles, [...new Set(titles)]);
  });

  it('has nothing for a term that is glossed already, nor beside terms', async () => {
    const document = await openText('词条甲（first way）和天气');
    assert.deepEqual(await actionsAt(document, rangeOf(document, '词条甲')), []);
    assert.deepEqual(await actionsAt(document, rangeOf(document, '天气')), []);
  });
});

function actionNamed(document: TextDocument, text: string, title: RegExp): Promise<CodeAction> {
  return eventually(`the action ${title}`, async () =>
    (await actionsAt(document, rangeOf(document, text))).find((action) => title.test(action.title)),
  );
}

async function apply({ edit }: CodeAction): Promise<void> {
  assert.ok(edit && (await workspace.applyEdit(edit)));
}
