import { l10n, window, workspace } from 'vscode';
import type { Terminology } from '../../core/glossary/terminology.js';
import { mapsForReport } from '../../core/map/report-maps.js';
import { htmlReport } from '../../core/report/html/html-report.js';
import { markdownReport } from '../../core/report/markdown/markdown-report.js';
import type { Report } from '../../core/report/report.js';
import { localize, readerLanguage } from '../localize.js';
import { askFile, offerToOpen } from '../saving.js';
import type { ReportFormat } from './report-format.js';

/** Writes a report into a file that the person names, or shows it in a new editor. */
export async function showReport(
  report: Report,
  format: ReportFormat,
  terminologies: readonly Terminology[],
): Promise<void> {
  if (format === 'markdown') {
    const content = markdownReport(report, localize);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    return;
  }
  const file = await askFile('terminology-report.html', { HTML: ['html'] });
  if (file === undefined) return;
  const reader = readerLanguage();
  const maps = mapsForReport(terminologies, { reader, localize });
  await workspace.fs.writeFile(file, new TextEncoder().encode(htmlReport(report, reader, localize, maps)));
  void offerToOpen(
    file,
    l10n.t('The terminology report is written into {0}.', workspace.asRelativePath(file)),
  );
}
