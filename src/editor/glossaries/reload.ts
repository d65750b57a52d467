import { commands, type Disposable, l10n, ProgressLocation, window } from 'vscode';

/** Registers the command for file systems whose watchers keep changes to themselves. */
export function registerReload(stores: readonly { reload(): Promise<void> }[]): Disposable {
  return commands.registerCommand('bilingualGlossary.reload', () =>
    window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Reading the glossaries') }, () =>
      Promise.all(stores.map((store) => store.reload())),
    ),
  );
}
