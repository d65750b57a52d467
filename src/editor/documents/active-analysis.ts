import type { Disposable } from 'vscode';
import type { ActiveDocument } from './active-document.js';
import type { Analyses } from './analyses.js';

/** Tells, until it is disposed of, when something new is known of the document that someone is at work in; another document is none. */
export function onActiveAnalysis(active: ActiveDocument, analyses: Analyses, tell: () => void): Disposable {
  return analyses.onDidChange((document) => {
    if (document === active.document) tell();
  });
}
