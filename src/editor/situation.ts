import { Disposable, type TextDocument, workspace } from 'vscode';
import { contexts, setContext } from './contexts.js';
import { onActiveAnalysis } from './documents/active-analysis.js';
import type { ActiveDocument } from './documents/active-document.js';
import type { Analyses } from './documents/analyses.js';
import { readingOf } from './documents/kind-of.js';
import type { GlossaryStore } from './glossaries/glossary-store.js';
import type { ProjectDecisions } from './project-files/decisions.js';
import { onDidChangeSettings } from './settings.js';

/** What someone is at work with: the document at hand and what is known of it, glossaries, decisions. */
export interface SituationServices {
  readonly active: ActiveDocument;
  readonly analyses: Analyses;
  readonly glossaries: GlossaryStore;
  readonly decisions: ProjectDecisions;
}

/** Keeps the editor told of what there is to work with: the document at hand and what is known of it, glossaries, decisions. */
export function followSituation({ active, analyses, glossaries, decisions }: SituationServices): Disposable {
  let isLoaded = false;
  const tell = () => {
    tellOfReading(active.document);
    tellOfAnalysis();
    tellOfGlossaries();
  };
  const tellOfAnalysis = () => {
    const analysis = active.document && analyses.of(active.document);
    setContext('occurrenceCount', analysis?.occurrences.length);
    setContext('hasTranslation', analysis?.bitexts.some(({ trouble }) => trouble === undefined) === true);
    const isKnown = isLoaded && (analysis !== undefined || !contexts.isLookedAt);
    const own = analysis?.decisions.all.filter(({ origin }) => origin !== 'file') ?? [];
    const recorded = decisions.all.flatMap(({ contents }) => contents?.decisions ?? []);
    setContext('decisionCount', isKnown ? own.length + recorded.length : undefined);
  };
  const tellOfGlossaries = () => {
    const terminology = glossaries.terminologyFor(active.document?.uri);
    setContext('glossaryCount', terminology && glossaries.files.length);
    setContext('conceptCount', terminology?.concepts.size);
  };
  tell();
  void Promise.all([glossaries.loaded, decisions.loaded]).then(() => {
    isLoaded = true;
    tell();
  });
  return Disposable.from(
    active.onDidChange(tell),
    glossaries.onDidChange(tellOfGlossaries),
    decisions.onDidChange(tellOfAnalysis),
    onActiveAnalysis(active, analyses, tellOfAnalysis),
    onDidChangeSettings(tell),
    // A document that is given another language is closed and opened.
    workspace.onDidOpenTextDocument(tell),
  );
}

function tellOfReading(document: TextDocument | undefined): void {
  const reading = document === undefined ? 'none' : readingOf(document);
  setContext('isLookedAt', typeof reading !== 'string');
  setContext('unread', typeof reading === 'string' ? reading : undefined);
}
