import { Disposable, type DocumentSelector, workspace } from 'vscode';
import { onDidChangeSettings, settingsFor } from '../settings.js';

/**
 * Registers a provider for the languages that are looked at by name, and anew when these change. Of providers that only one is asked
 * of, the editor asks those first that name the language of a document: for words it has some of its own.
 */
export function registerInProse(register: (selector: DocumentSelector) => Disposable): Disposable {
  let registered = register(selector());
  const renew = () => {
    registered.dispose();
    registered = register(selector());
  };
  return Disposable.from(
    { dispose: () => void registered.dispose() },
    onDidChangeSettings(({ isAbout }) => {
      if (isAbout('languages')) renew();
    }),
    workspace.onDidChangeWorkspaceFolders(renew),
  );
}

function selector(): DocumentSelector {
  const scopes = [undefined, ...(workspace.workspaceFolders ?? [])];
  const languages = new Set(scopes.flatMap((scope) => settingsFor(scope).languages));
  return [...languages].map((language) => ({ language, scheme: '*' }));
}
