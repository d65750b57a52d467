import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import type * as extension from '../editor/extension.js';
import { loadKept } from './kept-code.js';

/** Called by an editor that has Node; starts the extension, which knows no Node. */
export function activate(context: ExtensionContext): extension.Api {
  const folder = join(context.globalStorageUri.fsPath, 'code');
  const loaded = loadKept(join(__dirname, 'extension.js'), folder, require);
  // Now: what each start needs has run, and of what documents need, which would make each start longer, nothing has.
  setImmediate(() => {
    loaded.keep().catch(() => undefined); // the next start compiles it again
  });
  return (loaded.exports as typeof extension).activate(context);
}
