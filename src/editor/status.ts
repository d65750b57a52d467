import { Disposable, type DocumentSelector, l10n, languages, LanguageStatusSeverity, Uri } from 'vscode';
import type { Analysis } from '../core/analysis/analysis.js';
import { isUnresolved } from '../core/analysis/occurrence.js';
import type { Terminology } from '../core/glossary/terminology.js';
import { listed } from '../core/localize.js';
import { onActiveAnalysis } from './documents/active-analysis.js';
import type { ActiveDocument } from './documents/active-document.js';
import type { Analyses } from './documents/analyses.js';
import { fileName } from './file-name.js';
import type { GlossaryStore } from './glossaries/glossary-store.js';
import { localize } from './localize.js';
import { showLogCommand } from './log.js';
import { plainName } from './plain-name.js';

/** What the status of a document says. */
export interface Status {
  /** `12 terms, 2 undecided` */
  readonly text: string;
  /** The glossaries in force, and those that can't be read. */
  readonly detail: string;
  readonly severity: LanguageStatusSeverity;
}

/** The status of a document that has been analysed. */
export function statusOf({ occurrences, terminology }: Analysis, glossaries: GlossaryStore): Status {
  const unresolved = occurrences.filter(isUnresolved).length;
  const terms = occurrences.length === 1 ? l10n.t('1 term') : l10n.t('{0} terms', occurrences.length);
  const inForce = listed(glossaryNames(terminology), localize) || l10n.t('no glossary');
  const unreadable = glossaries.files
    .filter(({ trouble }) => trouble !== undefined)
    .map(({ uri }) => plainName(fileName(uri)));
  return {
    text: unresolved === 0 ? terms : l10n.t('{0}, {1} undecided', terms, unresolved),
    detail:
      unreadable.length === 0
        ? inForce
        : l10n.t('{0}; can’t be read: {1}', inForce, listed(unreadable, localize)),
    severity: unreadable.length === 0 ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning,
  };
}

/** Shows the status of the active document among those of its language. */
export function showStatus(
  active: ActiveDocument,
  analyses: Analyses,
  glossaries: GlossaryStore,
): Disposable {
  const nowhere: DocumentSelector = [];
  const item = languages.createLanguageStatusItem('bilingualGlossary.status', nowhere);
  item.name = 'Bilingual Glossary';
  item.command = { command: showLogCommand, title: l10n.t('Log') };
  const show = () => {
    const { document } = active;
    const analysis = document && analyses.of(document);
    item.selector = analysis ? { language: document.languageId, scheme: document.uri.scheme } : nowhere;
    if (analysis) Object.assign(item, statusOf(analysis, glossaries));
  };
  show();
  return Disposable.from(item, active.onDidChange(show), onActiveAnalysis(active, analyses, show));
}

function glossaryNames({ glossaries }: Terminology): string[] {
  // One's own first: the line is cut off where it is long, and the bundled ones share a title.
  const names = glossaries.map(({ title, uri }) => plainName(title ?? fileName(Uri.parse(uri))));
  return [...new Set(names.toReversed())];
}
