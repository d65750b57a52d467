import assert from 'node:assert/strict';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  commands,
  EventEmitter,
  Position,
  type TextDocument,
  version,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { tell } from '../support/events';
import { ambiguous } from './ambiguous-glossary';
import { api, closeAll, deleteFiles, fileUri, until, writeFile } from './host';

const glossary = 'leaks.glossary.yaml';
const folder = 'leaks';

/** How much is done between two looks. */
interface Round {
  readonly documents: number;
  readonly edits: number;
  readonly reloads: number;
}

const warmUp: Round = { documents: 20, edits: 100, reloads: 10 };
const round: Round = { documents: 200, edits: 1_000, reloads: 100 };

/** What may be left of a round: other extensions of the host come and go as well. */
const most = { listeners: 10, megabytes: 5 };

interface Look {
  readonly listeners: number;
  readonly megabytes: number;
}

/** What there is after a collection of garbage. */
async function look(): Promise<Look> {
  v8.setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What promises and timers hold goes when they have had their turn.
  for (let time = 0; time < 3; time++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    collect();
  }
  return {
    listeners: v8.queryObjects(listenerClass(), { format: 'count' }),
    megabytes: process.memoryUsage().heapUsed / 1e6,
  };
}

/** What the editor makes of each listener of each event in the host: found by having it make one. */
function listenerClass(): abstract new () => unknown {
  const emitter = new EventEmitter<void>();
  const listener = () => undefined;
  emitter.event(listener);
  const kept: unknown = Object.values(emitter).find(
    (value: unknown) =>
      typeof value === 'object' && value !== null && Object.values(value).includes(listener),
  );
  assert.ok(kept, 'the editor keeps listeners otherwise than it did');
  return kept.constructor as abstract new () => unknown;
}

/** Opens documents, ten at a time among which one switches, edits them, has the glossaries change, and closes all. */
async function work({ documents, edits, reloads }: Round): Promise<WeakRef<TextDocument>[]> {
  const opened: WeakRef<TextDocument>[] = [];
  for (let first = 0; first < documents; first += 10) {
    const shown: TextDocument[] = [];
    for (let index = first; index < first + 10; index++) shown.push(await show(index));
    for (let edited = 0; edited < (edits * 10) / documents; edited += 10) {
      const change = new WorkspaceEdit();
      for (const { uri } of shown) change.insert(uri, new Position(0, 0), '新的泄漏术语0，');
      assert.ok(await workspace.applyEdit(change));
    }
    for (let back = 9; back > 0; back -= 2) await show(first + back);
    for (let change = 0; change < (reloads * 10) / documents; change++) {
      await reload(`泄漏术语${(first + change) % 3}`);
    }
    // Closing what isn't saved takes the editor long.
    await workspace.saveAll();
    await commands.executeCommand('workbench.action.closeAllEditors');
    await until(
      'the documents to be closed',
      () => workspace.textDocuments.filter((document) => shown.includes(document)).length,
      (count) => count === 0,
    );
    opened.push(...shown.map((document) => new WeakRef(document)));
  }
  return opened;
}

/** Shows a document as a click on it does: one that an extension opens is kept open for minutes by the editor itself. */
async function show(index: number): Promise<TextDocument> {
  const uri = fileUri(`${folder}/${index}.md`);
  await commands.executeCommand('vscode.open', uri, { preview: false });
  return until(
    'the document',
    () => window.activeTextEditor?.document,
    (document) => document?.uri.path === uri.path,
  ).then((document) => document!);
}

async function reload(term: string): Promise<void> {
  await writeFile(glossary, ambiguous(term, 'leaking'));
  await commands.executeCommand('bilingualGlossary.reload');
}

// It takes minutes, and is about this extension more than about the editor: the newest one is enough.
const describeInNewest = version.startsWith('1.100.') ? describe.skip : describe;

describeInNewest('a day’s work', () => {
  const settings = () => workspace.getConfiguration('bilingualGlossary');

  before(async () => {
    await api();
    // What comes with the extension takes long to compile, and is the same each time.
    await settings().update('bundledGlossary', false, false);
    await reload('泄漏术语');
    for (let index = 0; index < round.documents; index++) {
      await writeFile(`${folder}/${index}.md`, `第${index}个泄漏术语，泄漏术语0，泄漏术语1，网络安全。\n`);
    }
  });
  after(async () => {
    await closeAll();
    await settings().update('bundledGlossary', undefined, false);
    await deleteFiles(glossary, folder);
  });

  it('leaves no listener, no document and no heap behind', async () => {
    await work(warmUp);
    const before = await look();
    const started = Date.now();
    const opened = await work(round);
    const seconds = (Date.now() - started) / 1000;
    const after = await look();
    const kept = opened.filter((document) => document.deref() !== undefined).length;
    const grown = after.megabytes - before.megabytes;
    const figures =
      `${round.documents} documents, ${round.edits} edits and ${round.reloads} reloads in ${seconds.toFixed(0)} s: ` +
      `listeners ${before.listeners} → ${after.listeners}, ` +
      `heap ${before.megabytes.toFixed(1)} → ${after.megabytes.toFixed(1)} MB, ${kept} documents kept`;
    tell({ event: 'note', text: figures });
    assert.ok(after.listeners - before.listeners <= most.listeners, figures);
    assert.ok(grown <= most.megabytes, figures);
    assert.equal(kept, 0, figures);
  }).timeout(600_000);
});
