import { commands, Disposable, workspace } from 'vscode';
import type { ActiveDocument } from '../documents/active-document.js';
import { kindOf } from '../documents/kind-of.js';
import { onDidChangeSettings } from '../settings.js';

/** What menus ask: whether the document someone is at work in is one that is looked at. */
const contextKey = 'bilingualGlossary.isLookedAt';

/** Keeps the menus up to date. */
export function tellWhatIsLookedAt(active: ActiveDocument): Disposable {
  const tell = () => {
    const isLookedAt = active.document !== undefined && kindOf(active.document) !== undefined;
    void commands.executeCommand('setContext', contextKey, isLookedAt);
  };
  tell();
  return Disposable.from(
    active.onDidChange(tell),
    onDidChangeSettings(tell),
    // A document that is given another language is closed and opened.
    workspace.onDidOpenTextDocument(tell),
  );
}
