import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd, root } from './main.mjs';

/** A new folder that goes when the script ends. */
export function temporaryFolder(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `bilingual-glossary-${name}-`)));
  atEnd(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}

/** A fresh copy of test/editor/workspace for tests to write in. */
export function workspaceCopy() {
  const folder = join(temporaryFolder('workspace'), 'workspace');
  cpSync(join(root, 'test', 'editor', 'workspace'), folder, { recursive: true });
  return folder;
}
