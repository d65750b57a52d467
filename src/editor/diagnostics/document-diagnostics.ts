import { Disposable, languages, type TextDocument, type Uri, workspace } from 'vscode';
import type { Analyses } from '../documents/analyses.js';
import type { Findings } from '../documents/findings.js';
import { diagnosticOf } from './diagnostic.js';

/** Keeps the problems of the open documents as the checks see them. */
export function showDiagnostics(analyses: Analyses, findings: Findings, extensionUri: Uri): Disposable {
  const diagnostics = languages.createDiagnosticCollection('bilingualGlossary');
  const show = (document: TextDocument) =>
    diagnostics.set(
      document.uri,
      findings.of(document).map((finding) => diagnosticOf(finding, document, extensionUri)),
    );
  return Disposable.from(
    diagnostics,
    analyses.onDidChange(show),
    workspace.onDidCloseTextDocument(({ uri }) => diagnostics.delete(uri)),
  );
}
