import assert from 'node:assert/strict';
import {
  type CancellationToken,
  CancellationTokenSource,
  CodeActionKind,
  type Position,
  type Range,
  type TextDocument,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { api, closeAll, deleteFiles, fileUri, rangeOf, until, writeFile } from './host';

const files: Readonly<Record<string, string>> = {
  'asked.glossary.yaml': `concepts:
  - { id: asked-one, zh: { term: 问项甲, pinyin: wènxiàng jiǎ }, en: [first way, second way], see: [asked-two] }
  - { id: asked-two, zh: { term: 问项乙 }, en: [{ term: right way }, { term: wrong way, status: deprecated }] }
  - { id: asked-three, zh: { term: 问项丙, pinyin: wènxiàng bǐng }, en: [third way, fourth way], sse: [asked-two] }
`,
  'asked.zh.md': '# 纲要\n\n重视问项丙。\n\n问项甲，问项乙。\n',
  'asked.en.md': '# Outline\n\nAttend to .\n\nThe first way, the wrong way.\n\n<!-- glossary-dis -->\n',
};

const [glossary, zh, en] = Object.keys(files);

/** A place of a document. */
interface Place {
  readonly document: TextDocument;
  /** The middle of the text that is named. */
  readonly position: Position;
  readonly range: Range;
}

/** What the editor asks: of which provider, about which text of which file, and with what before and behind the token. */
type Question = readonly [
  provider: string,
  method: string,
  file: string,
  text: string,
  given: (place: Place) => readonly unknown[],
  behind?: readonly unknown[],
];

const atPosition = ({ document, position }: Place) => [document, position];
const onDocument = ({ document }: Place) => [document];
const onRange = ({ document, range }: Place) => [document, range];
const inRange =
  (only?: CodeActionKind) =>
  ({ document, range }: Place) => [document, range, { diagnostics: [], only }];
const typed = [{ triggerKind: 0 }];

const questions: readonly Question[] = [
  ['hover', 'provideHover', en, 'first way', atPosition],
  ['completion', 'provideCompletionItems', en, 'first way', atPosition, typed],
  ['completion of directives', 'provideCompletionItems', en, 'glossary-dis', atPosition, typed],
  ['definitions', 'provideDefinition', en, 'first way', atPosition],
  ['references', 'provideReferences', en, 'first way', (place) => [...atPosition(place), {}]],
  ['highlights', 'provideDocumentHighlights', en, 'first way', atPosition],
  ['symbols', 'provideWorkspaceSymbols', en, 'first way', () => ['first way']],
  ['renaming', 'prepareRename', en, 'first way', atPosition],
  ['renaming', 'provideRenameEdits', en, 'first way', (place) => [...atPosition(place), 'last way']],
  ['repairs', 'provideCodeActions', en, 'wrong way', inRange()],
  ['insertions', 'provideCodeActions', en, 'Attend', inRange()],
  ['all repairs', 'provideCodeActions', en, 'wrong way', inRange(CodeActionKind.SourceFixAll)],
  ['decisions', 'provideCodeActions', zh, '问项甲', inRange()],
  ['inlay hints', 'provideInlayHints', zh, '问项甲', onRange],
  ['code lenses', 'provideCodeLenses', glossary, 'concepts', onDocument],
  ['hover in glossaries', 'provideHover', glossary, 'deprecated', atPosition],
  ['completion in glossaries', 'provideCompletionItems', glossary, 'deprecated', atPosition, typed],
  ['definitions in glossaries', 'provideDefinition', glossary, '[asked-two]', atPosition],
  ['outline of glossaries', 'provideDocumentSymbols', glossary, 'concepts', onDocument],
  ['repairs of glossaries', 'provideCodeActions', glossary, 'sse', inRange()],
  ['pinyin of glossaries', 'provideCodeActions', glossary, '问项乙', inRange()],
];

async function place(file: string, text: string): Promise<Place> {
  const document = await workspace.openTextDocument(fileUri(file));
  const range = rangeOf(document, text);
  return { document, range, position: range.start.translate(0, text.length >> 1) };
}

/** What asks as the editor does; `watched` may put other things in the place of what is given. */
async function asking([provider, method, file, text, given, behind = []]: Question): Promise<
  (token: CancellationToken, watched?: (value: unknown) => unknown) => Promise<unknown>
> {
  const asked = (await api()).providers.get(provider) as Record<
    string,
    (...all: unknown[]) => Promise<unknown>
  >;
  const before = given(await place(file, text));
  return (token, watched = (value) => value) => asked[method](...before.map(watched), token, ...behind);
}

function isSomething(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  if (typeof answer === 'object' && answer !== null && 'items' in answer) return isSomething(answer.items);
  return answer !== undefined && answer !== null;
}

/** Has it noted whatever is read of an object, and of what is in it. */
function watching(value: unknown, note: (key: string) => void): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, key) => {
      note(String(key));
      const part: unknown = Reflect.get(target, key, target);
      return typeof part === 'function' ? (part.bind(target) as unknown) : watching(part, note);
    },
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a question that is cancelled', () => {
  const hints = () => workspace.getConfiguration('bilingualGlossary.inlayHints');

  before(async () => {
    for (const [name, text] of Object.entries(files)) await writeFile(name, text);
    await hints().update('show', 'pinyin', false);
    for (const name of Object.keys(files)) {
      await window.showTextDocument(fileUri(name), { preview: false, viewColumn: ViewColumn.One });
    }
  });
  after(async () => {
    await hints().update('show', undefined, false);
    await closeAll();
    await deleteFiles(...Object.keys(files));
  });

  it('is tried of every provider there is', async () => {
    const asked = new Set(questions.map(([provider]) => provider));
    assert.deepEqual([...asked].sort(), [...(await api()).providers.keys()].sort());
  });

  it('is not begun where more is to be told of an answer', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    const asked: string[] = [];
    for (const [name, provider] of (await api()).providers) {
      for (const method of methodsOf(provider).filter((each) => each.startsWith('resolve'))) {
        const read: string[] = [];
        const item = watching({}, (key) => read.push(key));
        const more = provider as Record<string, (...given: unknown[]) => Promise<unknown>>;
        assert.deepEqual(
          [await more[method](item, source.token), read],
          [undefined, []],
          `${name}, ${method}`,
        );
        asked.push(method);
      }
    }
    for (const method of [
      'resolveCodeAction',
      'resolveCodeLens',
      'resolveCompletionItem',
      'resolveInlayHint',
    ]) {
      assert.ok(asked.includes(method), method);
    }
  });

  for (const question of questions) {
    const [provider, method] = question;
    describe(`of ${provider} (${method})`, () => {
      before(async () => {
        const ask = await asking(question);
        const { token } = new CancellationTokenSource();
        await until('an answer where it isn’t cancelled', () => ask(token), isSomething);
      });

      it('is not begun where that was before', async () => {
        const ask = await asking(question);
        const read: string[] = [];
        const source = new CancellationTokenSource();
        source.cancel();
        const answer = await ask(source.token, (value) => watching(value, (key) => read.push(key)));
        assert.deepEqual([answer, read], [undefined, []]);
      });

      it('is given up where it has begun', async () => {
        const ask = await asking(question);
        const read: string[] = [];
        const source = new CancellationTokenSource();
        const note = (key: string) => {
          if (source.token.isCancellationRequested) read.push(key);
        };
        // The document itself is what analyses are kept by, and can't be another.
        const answer = ask(source.token, (value) => (isDocument(value) ? value : watching(value, note)));
        source.cancel();
        assert.equal(await answer, undefined);
        await pause(20);
        assert.deepEqual(read, [], 'it went on with what it was asked about');
      });
    });
  }
});

/** The names of all that can be asked of a provider. */
function methodsOf(provider: object): string[] {
  const kinds: object[] = [provider, Object.getPrototypeOf(provider) as object];
  return [...new Set(kinds.flatMap((each) => Object.getOwnPropertyNames(each)))];
}

function isDocument(value: unknown): value is TextDocument {
  return workspace.textDocuments.some((document) => document === value);
}
