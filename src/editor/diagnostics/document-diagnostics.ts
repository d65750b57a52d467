import { Disposable, languages, type TextDocument, type Uri, workspace } from 'vscode';
import type { Analyses } from '../documents/analyses.js';
import { type Turns, Urgency } from '../turns.js';
import { makingDiagnostics } from './diagnostic.js';

/** Keeps the problems of the open documents as the checks see them. */
export function showDiagnostics(analyses: Analyses, turns: Turns, extensionUri: Uri): Disposable {
  const diagnostics = languages.createDiagnosticCollection('bilingualGlossary');
  const show = async (document: TextDocument) => {
    const findings = analyses.findingsOf(document);
    if (findings === undefined) {
      diagnostics.delete(document.uri);
      return;
    }
    const isWanted = () => analyses.findingsOf(document) === findings;
    const made = await turns.do(
      makingDiagnostics(findings, document, extensionUri),
      Urgency.Showing,
      isWanted,
    );
    if (made !== undefined && isWanted()) diagnostics.set(document.uri, made);
  };
  return Disposable.from(
    diagnostics,
    analyses.onDidChange((document) => void show(document)),
    workspace.onDidCloseTextDocument(({ uri }) => diagnostics.delete(uri)),
  );
}
