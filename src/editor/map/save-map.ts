import { env, l10n, Uri, window, workspace } from 'vscode';
import type { Terminology } from '../../core/glossary/terminology.js';
import { savedMap, type Wanted } from './shown-map.js';

/** Writes a map as SVG into a file: the one that is given, else one that the person names. */
export async function saveMap(wanted: Wanted, terminology: Terminology, given?: Uri): Promise<void> {
  const file = given ?? (await askFile(wanted));
  if (file === undefined) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(savedMap(wanted, terminology)));
  if (given === undefined) void offerToOpen(file);
}

function askFile({ concept }: Wanted): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0].uri;
  const name = concept.id.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  return window.showSaveDialog({
    title: l10n.t('Save Map as SVG'),
    ...(folder && { defaultUri: Uri.joinPath(folder, `${name}.svg`) }),
    filters: { SVG: ['svg'] },
  });
}

async function offerToOpen(file: Uri): Promise<void> {
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(l10n.t('The map is written.'), open);
  if (answer === open) await env.openExternal(file);
}
