import { extensions, type TextDocument, workspace } from 'vscode';
import { globTest } from '../../core/text/glob.js';
import { userGlossaryUri } from '../glossaries/whereabouts.js';
import { settingsFor } from '../settings.js';

/**
 * Whether a document is a glossary: by its language, and by its path one of those of the folder it belongs to, or of the
 * user's.
 */
export function isGlossaryFile({ languageId, uri }: TextDocument): boolean {
  if (languageId !== 'yaml') return false;
  const folder = workspace.getWorkspaceFolder(uri);
  const path = folder ? workspace.asRelativePath(uri, false) : uri.path.slice(1);
  const { glossaries, userGlossaries } = settingsFor(folder);
  return (
    glossaries.some((glob) => globTest(glob)(path)) ||
    userGlossaries.some((each) => userGlossaryUri(each)?.toString() === uri.toString())
  );
}

/** Whether another extension explains and completes the document by the schema that the manifest attaches to it. */
export function isServedBySchema({ uri }: TextDocument): boolean {
  return extensions.getExtension('redhat.vscode-yaml') !== undefined && /\.glossary\.ya?ml$/u.test(uri.path);
}
