import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd, root } from './main.mjs';

/** A new folder that goes when the script ends, unless something still writes there: the system clears what stays. */
export function temporaryFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `bilingual-glossary-${name}-`)));
  atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {}));
  return folder;
}

/** A fresh copy of test/editor/workspace for tests to write in. */
export function workspaceCopy() {
  const folder = join(temporaryFolder('workspace'), 'workspace');
  cpSync(join(root, 'test', 'editor', 'workspace'), folder, { recursive: true });
  return folder;
}

/** A new workspace of two folders, one and two, with nothing in them. */
export function workspaceOfTwo() {
  const folder = temporaryFolder('workspace');
  const file = join(folder, 'two.code-workspace');
  const folders = ['one', 'two'].map((path) => ({ path }));
  for (const { path } of folders) mkdirSync(join(folder, path));
  writeFileSync(file, JSON.stringify({ folders }));
  return file;
}
