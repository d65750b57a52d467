import { type CancellationToken, type TextDocument, Uri, workspace } from 'vscode';
import { checking, descriptionOf } from '../../checks/index.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import type { Finding } from '../../core/finding.js';
import type { Terminology } from '../../core/glossary/terminology.js';
import type { Report } from '../../core/report/report.js';
import { ReportMaker } from '../../core/report/report-maker.js';
import { localize } from '../localize.js';
import { Urgency } from '../turns.js';
import { analyseFile, type FileServices } from '../workspace-check/check-file.js';
import { readFileText } from '../workspace-check/file-text.js';
import { findDocuments, openDocument } from '../workspace-check/workspace-check.js';

/** What is known of a document. */
interface Known {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** Makes reports of documents, as they stand in their editors where they are open, else as they are in their files. */
export class ReportedDocuments {
  constructor(private readonly services: FileServices) {}

  /** What reports go by: the terminology of each folder, or that of no folder where none is open. */
  get terminologies(): readonly Terminology[] {
    const { glossaries } = this.services;
    const folders = workspace.workspaceFolders ?? [undefined];
    return folders.flatMap((folder) => glossaries.terminologyFor(folder?.uri) ?? []);
  }

  /** The documents that the settings select in some files and folders; those of the workspace where there are none. */
  async within(places: readonly Uri[]): Promise<Uri[]> {
    const found = await findDocuments(this.services);
    return found.filter(
      ({ path }) =>
        places.length === 0 ||
        places.some((place) => path === place.path || path.startsWith(`${place.path}/`)),
    );
  }

  /**
   * The report on some documents; undefined where the token says to stop before its end. `tell` is told how many are done. Where
   * glossaries change meanwhile it is begun again, so that it goes by one state of them.
   */
  async report(
    documents: readonly Uri[],
    token: CancellationToken,
    tell?: (done: number) => void,
  ): Promise<Report | undefined> {
    const { glossaries } = this.services;
    await glossaries.loaded;
    let isOutdated = false;
    const following = glossaries.onDidChange(() => (isOutdated = true));
    try {
      for (;;) {
        isOutdated = false;
        const report = await this.reportAsItIs(documents, token, tell);
        if (!isOutdated || token.isCancellationRequested) return report;
      }
    } finally {
      following.dispose();
    }
  }

  private async reportAsItIs(
    documents: readonly Uri[],
    token: CancellationToken,
    tell?: (done: number) => void,
  ): Promise<Report | undefined> {
    const { toolbox, turns, failures } = this.services;
    const maker = new ReportMaker({
      localize,
      day: toolbox.tools.today,
      nameOf,
      descriptionOf: (code) => descriptionOf(code, localize),
    });
    for (const [index, uri] of documents.entries()) {
      if (token.isCancellationRequested) return undefined;
      tell?.(index);
      try {
        const known = await this.known(uri, maker, token);
        if (known !== undefined) {
          const adding = maker.adding(known.analysis, known.findings);
          await turns.do(adding, Urgency.Background, () => !token.isCancellationRequested);
        }
      } catch (error) {
        failures.note('report', error, uri.toString(true));
        maker.addUnreadable(uri.toString(), localize('something went wrong; the log has the details'));
      }
    }
    return token.isCancellationRequested ? undefined : maker.report;
  }

  /** What is known of a document; undefined where it isn't one to look at, or can't be read, of which the report takes note. */
  private async known(uri: Uri, maker: ReportMaker, token: CancellationToken): Promise<Known | undefined> {
    const { toolbox, turns } = this.services;
    const open = openDocument(uri);
    if (open !== undefined) return this.knownOpen(open, token);
    const file = await readFileText(uri);
    if ('problem' in file) {
      maker.addUnreadable(uri.toString(), file.problem);
      return undefined;
    }
    const isWanted = () => !token.isCancellationRequested;
    const analysed = await analyseFile(file, this.services, isWanted);
    if (analysed === undefined) return undefined;
    const { analysis, settings } = analysed;
    const findings = await toolbox.withPinyin((tools) =>
      turns.do(checking(analysis, settings, tools), Urgency.Background, isWanted),
    );
    return findings && { analysis, findings };
  }

  /** The same of a document that is open; one that is edited meanwhile is waited for again. */
  private async knownOpen(document: TextDocument, token: CancellationToken): Promise<Known | undefined> {
    const { analyses } = this.services;
    for (;;) {
      const { version } = document;
      const findings = await analyses.whenChecked(document, token);
      const analysis = analyses.of(document);
      if (analysis && findings) return { analysis, findings };
      if (document.version === version || token.isCancellationRequested) return undefined;
    }
  }
}

/** What readers call a document: its path in the workspace, with the folder where there are several. */
function nameOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}
