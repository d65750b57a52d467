import { l10n, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { globTest } from '../../core/text/glob.js';
import { settingsFor } from '../settings.js';

const ending = '.glossary.yaml';

/** Asks how a new glossary file is to be called; undefined where someone thinks better of it. */
export async function askFileName(folder: WorkspaceFolder): Promise<Uri | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('New Glossary'),
    prompt: l10n.t('The name of the file, which will end in “{0}”', ending),
    value: 'terms',
    validateInput: (name) => problemOf(name, folder),
  });
  return typed === undefined ? undefined : glossaryUri(typed, folder);
}

/** Where a new glossary of that name is to be: right in the folder. */
export function glossaryUri(name: string, folder: WorkspaceFolder): Uri {
  return Uri.joinPath(folder.uri, withoutEnding(name) + ending);
}

/** What a new glossary in that file is called. */
export function titleOf({ path }: Uri): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

function withoutEnding(name: string): string {
  return name.trim().replace(/(?:\.glossary)?(?:\.ya?ml)?$/iu, '');
}

/** What keeps a file from having that name. */
export async function problemOf(name: string, folder: WorkspaceFolder): Promise<string | undefined> {
  const title = withoutEnding(name);
  if (title === '') return l10n.t('A file needs a name.');
  if (/[\\/:*?"<>|\p{Cc}]|^\.|[. ]$/u.test(title)) return l10n.t('“{0}” can’t be the name of a file.', title);
  const uri = glossaryUri(name, folder);
  const isThere = await workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (isThere) return l10n.t('There is a file “{0}” already.', title + ending);
  const isFound = settingsFor(folder).glossaries.some((glob) => globTest(glob)(title + ending));
  return isFound
    ? undefined
    : l10n.t('The setting “{0}” doesn’t look for “{1}”.', 'bilingualGlossary.glossaries', title + ending);
}
