import {
  commands,
  Disposable,
  type DocumentSelector,
  l10n,
  languages,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import type { Analysis } from '../../core/analysis/analysis.js';
import { parted } from '../../core/localize.js';
import { onActiveAnalysis } from '../documents/active-analysis.js';
import type { ActiveDocument } from '../documents/active-document.js';
import type { Analyses } from '../documents/analyses.js';
import { localize } from '../localize.js';
import { plainName } from '../plain-name.js';
import { sidesAcross, describeSideAcross } from './side-across.js';

/** Opens beside the active document what it is a translation of, or is translated by. */
const openTranslationCommand = 'bilingualGlossary.openTranslation';

/** What the status says of a document's translations; undefined where it has none. */
export function translationStatusOf(analysis: Analysis): string | undefined {
  const across = sidesAcross(analysis);
  return across.length === 0
    ? undefined
    : parted(
        across.map((each) => plainName(describeSideAcross(each, analysis))),
        localize,
      );
}

/** Shows what the active document is compared with, among the status of its language. */
export function showTranslationStatus(active: ActiveDocument, analyses: Analyses): Disposable {
  const nowhere: DocumentSelector = [];
  const item = languages.createLanguageStatusItem('bilingualGlossary.translation', nowhere);
  item.name = l10n.t('Translation');
  const show = () => {
    const { document } = active;
    const analysis = document && analyses.of(document);
    const text = analysis && translationStatusOf(analysis);
    const others = analysis ? otherDocuments(analysis) : [];
    item.selector = text === undefined ? nowhere : selectorOf(document);
    item.text = text ?? '';
    item.command =
      others.length === 0
        ? undefined
        : { command: openTranslationCommand, title: l10n.t('Open Beside'), arguments: others };
  };
  show();
  return Disposable.from(
    item,
    active.onDidChange(show),
    onActiveAnalysis(active, analyses, show),
    commands.registerCommand(openTranslationCommand, async (...addresses: readonly string[]) => {
      for (const address of addresses) {
        const uri = Uri.parse(address);
        const inSight = window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
        await window.showTextDocument(uri, { viewColumn: inSight?.viewColumn ?? ViewColumn.Beside });
      }
    }),
  );
}

function selectorOf(document: { languageId: string; uri: Uri } | undefined): DocumentSelector {
  return document ? { language: document.languageId, scheme: document.uri.scheme } : [];
}

function otherDocuments(analysis: Analysis): string[] {
  const addresses = sidesAcross(analysis).map(({ uri }) => uri);
  return addresses.filter((uri) => uri !== analysis.document.uri);
}
