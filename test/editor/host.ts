import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  extensions,
  type Hover,
  languages,
  MarkdownString,
  Range,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeItemLabel,
  Uri,
  window,
  workspace,
} from 'vscode';
import { isNode } from 'test-host';
import type { Api } from '../../src/editor/extension';

export type { Api };

/** Repeats a question until its answer is something, or fails saying what was waited for and what was there instead. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until something holds; `found` is what the failure tells. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  holds: (answer: T) => boolean,
  limit?: number,
): Promise<T> {
  let latest: T | undefined;
  try {
    return await eventually(
      what,
      async () => {
        latest = await ask();
        return holds(latest) ? latest : undefined;
      },
      limit,
    );
  } catch (error) {
    assert.fail(`${(error as Error).message} There was: ${JSON.stringify(latest, undefined, 1)}`);
  }
}

export async function api(): Promise<Api> {
  const extension = extensions.getExtension<Api>('bilingual-glossary.bilingual-glossary');
  assert.ok(extension, 'the editor does not know the extension');
  return extension.activate();
}

/** A file of the workspace. */
export function fileUri(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return Uri.joinPath(folder.uri, name);
}

export async function writeFile(name: string, content: string | Uint8Array): Promise<Uri> {
  const uri = fileUri(name);
  await workspace.fs.writeFile(
    uri,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return uri;
}

/** Deletes files that may have gone already. */
export async function deleteFiles(...names: string[]): Promise<void> {
  for (const name of names) {
    await workspace.fs.delete(fileUri(name), { recursive: true }).then(undefined, () => undefined);
  }
}

/** Opens an unsaved document in the editor. */
export async function openText(content: string, language = 'markdown'): Promise<TextDocument> {
  for (;;) {
    const document = await workspace.openTextDocument({ content, language });
    await window.showTextDocument(document);
    if (withLineFeeds(document.getText()) === withLineFeeds(content)) return document;
    // The editor has brought back what it kept of one of the same name, which is closed but not yet forgotten.
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(
      'it to be forgotten',
      () => workspace.textDocuments.includes(document),
      (isThere) => !isThere,
    );
  }
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

/** Closes what is open without saving it; done when all is closed, so that no later document is meant. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
  await until(
    'every editor to be closed',
    () => [
      ...window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
      // As long as the extension host has one of these, a new one of the same name is taken for it.
      ...workspace.textDocuments.filter(({ isUntitled }) => isUntitled).map(({ uri }) => uri.path),
    ],
    (open) => open.length === 0,
  );
}

/** The range of a text in a document: its nth occurrence, from 0. */
export function rangeOf(document: TextDocument, text: string, nth = 0): Range {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = document.getText().indexOf(text, start + 1);
  assert.ok(start >= 0, `“${text}” isn't in the document`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The Markdown of the extension's hover on a text, once there is one. */
export function hoverOn(document: TextDocument, text: string, nth = 0): Promise<string> {
  return eventually(`a hover on ${text}`, async () => (await hoversOn(document, text, nth)).at(0));
}

/** The Markdown of all hovers on a text. */
export async function hoversOn(document: TextDocument, text: string, nth = 0): Promise<string[]> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, text, nth).start.translate(0, 1),
  );
  return hovers.flatMap(({ contents }) =>
    contents.map((content) => (content instanceof MarkdownString ? content.value : '')),
  );
}

/** What Markdown says, without the backslashes that keep it from meaning more. */
export function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

/** The problems that the extension sees in a file. */
export function problemsOf(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Bilingual Glossary');
}

/** The problems of a document as the texts they stand under. */
export function flagged(document: TextDocument): string[] {
  return problemsOf(document.uri).map(({ range }) => document.getText(range));
}

/**
 * What the light bulb offers at a text. The editor cancels the question whenever another extension begins to offer
 * actions, built-in ones that are just starting among them; it then asks again, and so does this. Of so many as are to
 * be `resolved` the edits are made too.
 */
export async function actionsAt(
  document: TextDocument,
  range: Range,
  resolved?: number,
): Promise<CodeAction[]> {
  const actions = await eventually<CodeAction[]>('an answer that no other extension cancels', async () => {
    try {
      return await commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        undefined,
        resolved,
      );
    } catch (error) {
      if (error instanceof Error && error.message === 'Canceled') return undefined;
      throw error;
    }
  });
  return actions.filter(({ kind }) => ['quickfix', 'refactor.rewrite'].includes(kind?.value ?? ''));
}

/** A tree as text: a line for each item, indented by its depth. */
export async function treeText(tree: TreeDataProvider<unknown>, depth = 9): Promise<string[]> {
  const lines = async (node: unknown, indent: string): Promise<string[]> => {
    const children = (await tree.getChildren(node)) ?? [];
    const all = await Promise.all(
      children.map(async (child) => {
        const item = await tree.getTreeItem(child);
        const below = indent.length / 2 + 1 < depth ? await lines(child, `${indent}  `) : [];
        return [indent + describeItem(item), ...below];
      }),
    );
    return all.flat();
  };
  return lines(undefined, '');
}

function describeItem({ label, description }: TreeItem): string {
  const text = typeof label === 'object' ? marked(label) : label;
  return description ? `${text} | ${String(description)}` : String(text);
}

/** The text of a label, with what is marked in it between ⟦ and ⟧. */
function marked({ label, highlights = [] }: TreeItemLabel): string {
  return highlights.reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
    label,
  );
}

/** Takes what a box offers first, and what the next one does, until the command is done. */
export async function pick(running: Thenable<unknown>): Promise<void> {
  await pressing('workbench.action.acceptSelectedQuickOpenItem', running);
}

/** Escapes from a box, until the command is done. */
export async function callOff(running: Thenable<unknown>): Promise<void> {
  await pressing('workbench.action.closeQuickOpen', running);
}

async function pressing(key: string, running: Thenable<unknown>): Promise<void> {
  let isDone = false;
  const ended = Promise.resolve(running).then(() => {
    isDone = true;
  });
  await until(
    'the command to end',
    async () => {
      await commands.executeCommand(key);
      return isDone;
    },
    (done) => done,
  );
  await ended;
}

/** A test of what there is only where Node is; anywhere else it is skipped. */
export const itInNode = isNode ? it : it.skip;

/** What the command line, which needs Node, says in the folder of the workspace, without a bundled glossary. */
export async function commandLine(...args: readonly string[]): Promise<string> {
  const { run } = await import('../../src/cli/run');
  const cwd = fileUri('').fsPath;
  let said = '';
  const output = { isTerminal: false, write: (part: string) => (said += part) };
  await run(args, {
    cwd,
    bundledFolder: cwd,
    documentationFolder: cwd,
    environment: {},
    out: output,
    err: output,
    readStandardInput: () => new Uint8Array(),
    now: () => 0,
    today: () => '2026-06-01',
  });
  return said;
}
