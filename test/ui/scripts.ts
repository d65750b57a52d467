import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser } from 'playwright-core';

export type EditorServer = {
  url: (what: { folder: string; openFile?: string }) => string;
};

/** The editors that scripts/editors.mjs knows. */
export type EditorName = 'oldest' | 'newest';

/** What the UI tests use of scripts/. */
type Scripts = {
  main: { cleanUp: () => Promise<void> };
  browser: { launchBrowser: () => Promise<Browser> };
  editors: { ensureEditor: (which: EditorName) => Promise<object> };
  server: {
    startServer: (options: { editor: object; installed: string; trust: boolean }) => Promise<EditorServer>;
  };
};

/** Those stay outside the bundle of the tests, as they go by where they lie. */
export function script<Name extends keyof Scripts>(name: Name): Promise<Scripts[Name]> {
  const url = pathToFileURL(join(process.cwd(), 'scripts', `${name}.mjs`)).href;
  return import(url) as Promise<Scripts[Name]>;
}
