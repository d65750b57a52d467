import { commands, type Disposable, l10n, ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { Report } from '../../core/report/report.js';
import { askFormat, type ReportFormat } from './report-format.js';
import type { ReportedDocuments } from './reported-documents.js';
import { showReport } from './show-report.js';

/**
 * Registers the command that makes a terminology report: on the files and folders that are selected in the explorer, else on the
 * workspace, else on the documents that are open. A key binding may name the format as the third argument.
 */
export function registerReport(documents: ReportedDocuments): Disposable {
  return commands.registerCommand(
    'bilingualGlossary.terminologyReport',
    async (place?: Uri, places?: readonly Uri[], format?: ReportFormat) => {
      const chosen = format ?? (await askFormat());
      if (chosen === undefined) return;
      const selected = places ?? (place ? [place] : []);
      const report = await makeShown(documents, selected);
      if (report !== undefined) await showReport(report, chosen, documents.terminologies);
    },
  );
}

async function makeShown(documents: ReportedDocuments, places: readonly Uri[]): Promise<Report | undefined> {
  const title = l10n.t('Making the terminology report');
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  const found = await foundIn(documents, places);
  if (found.length === 0) {
    void window.showInformationMessage(l10n.t('There is no document here to report on.'));
    return undefined;
  }
  return window.withProgress(options, (progress, token) =>
    documents.report(found, token, (done) =>
      progress.report({
        message: l10n.t('{0} of {1} documents', done, found.length),
        increment: 100 / found.length,
      }),
    ),
  );
}

function foundIn(documents: ReportedDocuments, places: readonly Uri[]): Promise<Uri[]> | Uri[] {
  return workspace.workspaceFolders === undefined
    ? workspace.textDocuments.map(({ uri }) => uri)
    : documents.within(places);
}
