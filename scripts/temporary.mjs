import { cpSync, mkdtempSync, realpathSync } from 'node:fs';
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
