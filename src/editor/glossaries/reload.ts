import { commands, type Disposable, l10n, ProgressLocation, window } from 'vscode';
import type { GlossaryStore } from './glossary-store.js';

/** Registers the command for file systems whose watchers keep changes to themselves. */
export function registerReload(glossaries: GlossaryStore): Disposable {
  return commands.registerCommand('bilingualGlossary.reload', () =>
    window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Reading the glossaries') }, () =>
      glossaries.reload(),
    ),
  );
}
