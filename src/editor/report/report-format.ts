import { l10n, window } from 'vscode';

/** What a report is made into. */
export type ReportFormat = 'html' | 'markdown';

/** Asks what the report is to become; undefined where nobody says. */
export async function askFormat(): Promise<ReportFormat | undefined> {
  const items: readonly { label: string; detail: string; format: ReportFormat }[] = [
    {
      label: l10n.t('Web page'),
      detail: l10n.t('One HTML file to print or to send, with a picture'),
      format: 'html',
    },
    { label: 'Markdown', detail: l10n.t('A new editor, to copy from or to save'), format: 'markdown' },
  ];
  const chosen = await window.showQuickPick(items, { title: l10n.t('Terminology Report') });
  return chosen?.format;
}
