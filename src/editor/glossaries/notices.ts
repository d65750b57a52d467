import { l10n, type Uri, window } from 'vscode';
import { fileName } from '../file-name.js';

/** What is said aloud of glossary files. */
export class Notices {
  /** All that has been said. */
  readonly given: string[] = [];

  /** Says that a glossary file can't be read, and what that means for the documents. */
  broken(uri: Uri, hasGoodState: boolean): void {
    const message = hasGoodState
      ? l10n.t('Not all of the glossary {0} can be read. What was good before stays in force.', fileName(uri))
      : l10n.t('The glossary {0} can’t be read and is left out.', fileName(uri));
    this.given.push(message);
    const open = l10n.t('Open File');
    void window.showWarningMessage(message, open).then((answer) => {
      if (answer === open) void window.showTextDocument(uri);
    });
  }
}
