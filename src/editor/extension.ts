import { type ExtensionContext, languages, type TextDocument, type TreeDataProvider, window } from 'vscode';
import { FixActions } from './actions/fix-actions.js';
import { showDiagnostics } from './diagnostics/document-diagnostics.js';
import { showGlossaryProblems } from './diagnostics/glossary-diagnostics.js';
import { ActiveDocument } from './documents/active-document.js';
import { Analyses } from './documents/analyses.js';
import { Findings } from './documents/findings.js';
import { GlossaryStore } from './glossaries/glossary-store.js';
import { registerReload } from './glossaries/reload.js';
import { GlossaryHover } from './hover/hover.js';
import { registerShowLog } from './log.js';
import { registerOccurrenceCommands } from './occurrences.js';
import { registerOpenEntry } from './open-entry.js';
import { DocumentTree } from './sidebar/document-tree.js';
import { showDocumentView } from './sidebar/document-view.js';
import { GlossaryTree } from './sidebar/glossary-tree.js';
import { showGlossaryView } from './sidebar/glossary-view.js';
import { showStatus, type Status, statusOf } from './status.js';

/** What the extension gives to others: what it shows where the editor lets nobody read it. */
export interface Api {
  readonly glossaryView: TreeDataProvider<unknown>;
  readonly documentView: TreeDataProvider<unknown>;
  /** The status of a document; undefined where it isn't one to look at, or too early to tell. */
  readonly statusOf: (document: TextDocument) => Status | undefined;
}

/** Called by the editor; puts the pieces together. */
export function activate({ extensionUri, subscriptions }: ExtensionContext): Api {
  const log = window.createOutputChannel('Bilingual Glossary', { log: true });
  const glossaries = new GlossaryStore(extensionUri, log);
  const analyses = new Analyses(glossaries, log);
  const findings = new Findings(analyses, log);
  const active = new ActiveDocument();
  const glossaryView = new GlossaryTree(glossaries, active);
  const documentView = new DocumentTree(analyses, active);
  subscriptions.push(
    ...[log, glossaries, analyses, active, glossaryView, documentView],
    showDiagnostics(analyses, findings, extensionUri),
    showGlossaryProblems(glossaries),
    showGlossaryView(glossaryView),
    showDocumentView(documentView),
    showStatus(active, analyses),
    languages.registerHoverProvider({ scheme: '*' }, new GlossaryHover(analyses)),
    languages.registerCodeActionsProvider(
      { scheme: '*' },
      new FixActions(analyses, findings),
      FixActions.metadata,
    ),
    registerOpenEntry(glossaries),
    registerOccurrenceCommands(),
    registerReload(glossaries),
    registerShowLog(log),
  );
  return {
    glossaryView,
    documentView,
    statusOf: (document) => {
      const analysis = analyses.of(document);
      return analysis && statusOf(analysis);
    },
  };
}
