import { Disposable, languages, type TextDocument, window } from 'vscode';
import type { Analyses } from '../documents/analyses.js';
import type { Providers } from '../providers.js';
import { onDidChangeSettings } from '../settings.js';
import { TermHints } from './term-hints.js';

/** Registers what is shown beside terms, and keeps it up to date. */
export function registerHints(analyses: Analyses, providers: Providers): Disposable {
  const hints = new TermHints(analyses);
  return Disposable.from(
    hints,
    languages.registerInlayHintsProvider({ scheme: '*' }, providers.guarded('inlay hints', hints)),
    onDidChangeSettings(({ isAbout }) => {
      if (isAbout('inlayHints')) hints.renew();
    }),
    analyses.onDidChange((document) => {
      if (isVisible(document) && analyses.settingsOf(document).inlayHints.show !== undefined) hints.renew();
    }),
  );
}

function isVisible(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}
