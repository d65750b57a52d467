import { commands, Disposable, l10n, ProgressLocation, window } from 'vscode';
import { setContext } from '../contexts.js';
import { showLogCommand } from '../log.js';
import type { Summary, WorkspaceCheck } from './workspace-check.js';

/** Registers the commands that check all documents of the workspace, and forget what was found. */
export function registerWorkspaceCheck(check: WorkspaceCheck): Disposable {
  return Disposable.from(
    commands.registerCommand('bilingualGlossary.checkWorkspace', async () => {
      const summary = await runShown(check);
      setContext('hasCheckResults', true);
      void tell(summary);
      return summary;
    }),
    commands.registerCommand('bilingualGlossary.clearWorkspaceCheck', () => {
      check.clear();
      setContext('hasCheckResults', false);
    }),
  );
}

async function runShown(check: WorkspaceCheck): Promise<Summary> {
  const title = l10n.t('Checking the workspace');
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, (progress, token) => {
    let shown = 0;
    return check.run(token, (done, documents) => {
      const percent = Math.floor((done / documents) * 100);
      if (percent === shown) return;
      progress.report({
        message: l10n.t('{0} of {1} documents', done, documents),
        increment: percent - shown,
      });
      shown = percent;
    });
  });
}

async function tell(summary: Summary): Promise<void> {
  const message = describe(summary);
  const showProblems = l10n.t('Show Problems');
  const offered = summary.problems === 0 ? [] : [showProblems];
  const showLog = l10n.t('Show Log');
  const answer =
    summary.unreadable === 0
      ? await window.showInformationMessage(message, ...offered)
      : await window.showWarningMessage(message, ...offered, showLog);
  if (answer === showProblems) await commands.executeCommand('workbench.actions.view.problems');
  if (answer === showLog) await commands.executeCommand(showLogCommand);
}

/** `128 documents checked, 14 problems; 2 could not be read` */
export function describe({ documents, checked, problems, unreadable }: Summary): string {
  const isWhole = checked + unreadable === documents;
  const found = l10n.t(
    '{0}, {1}',
    isWhole ? countOfChecked(checked) : l10n.t('{0} of {1} documents checked', checked, documents),
    problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems),
  );
  return unreadable === 0 ? found : l10n.t('{0}; {1} could not be read', found, unreadable);
}

function countOfChecked(checked: number): string {
  return checked === 1 ? l10n.t('1 document checked') : l10n.t('{0} documents checked', checked);
}
