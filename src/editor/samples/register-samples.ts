import { commands, Disposable, l10n, ViewColumn, window, workspace } from 'vscode';
import { sampleScheme, SampleFiles, sampleUri } from './sample-files.js';
import { type SampleSet, sampleSets } from './samples.js';

/** Opens samples to try things on: those of a set, by its name, or those that someone picks. */
export const openSamplesCommand = 'bilingualGlossary.openSamples';

/** Registers {@link openSamplesCommand}, and the files that it opens. */
export function registerSamples(): Disposable {
  const files = new SampleFiles();
  return Disposable.from(
    files,
    workspace.registerFileSystemProvider(sampleScheme, files, { isCaseSensitive: true }),
    commands.registerCommand(openSamplesCommand, async (given: unknown) => {
      const set = isSet(given) ? given : await askForSet();
      if (set !== undefined) await open(sampleSets[set]);
    }),
  );
}

async function askForSet(): Promise<SampleSet | undefined> {
  const items: { readonly set: SampleSet; readonly label: string; readonly detail: string }[] = [
    {
      set: 'speech',
      label: l10n.t('A Chinese speech'),
      detail: l10n.t('Decide how its terms are to be rendered.'),
    },
    {
      set: 'translation',
      label: l10n.t('A report and its translation'),
      detail: l10n.t('See side by side what corresponds, and what is missing.'),
    },
    {
      set: 'brief',
      label: l10n.t('An English policy brief'),
      detail: l10n.t('Tell apart what one English word may stand for.'),
    },
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Open Samples'),
    placeHolder: l10n.t('They are kept in memory: nothing is written to your disk.'),
    // A walkthrough that it is opened from takes the focus back.
    ignoreFocusOut: true,
  });
  return chosen?.set;
}

/** Shows documents in one column each; the first keeps the focus. */
async function open([first, ...others]: readonly string[]): Promise<void> {
  await window.showTextDocument(sampleUri(first), { preview: false });
  for (const name of others) {
    await window.showTextDocument(sampleUri(name), {
      preview: false,
      preserveFocus: true,
      viewColumn: ViewColumn.Beside,
    });
  }
}

function isSet(given: unknown): given is SampleSet {
  return typeof given === 'string' && Object.hasOwn(sampleSets, given);
}
