import { l10n, type Uri, workspace } from 'vscode';
import type { Terminology } from '../../core/glossary/terminology.js';
import { askFile, offerToOpen } from '../saving.js';
import { savedMap, type Wanted } from './shown-map.js';

/** Writes a map as SVG into a file: the one that is given, else one that the person names. */
export async function saveMap(wanted: Wanted, terminology: Terminology, given?: Uri): Promise<void> {
  const file = given ?? (await askMapFile(wanted));
  if (file === undefined) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(savedMap(wanted, terminology)));
  if (given === undefined) {
    void offerToOpen(file, l10n.t('The map is written into {0}.', workspace.asRelativePath(file)));
  }
}

function askMapFile({ concept }: Wanted): Thenable<Uri | undefined> {
  const name = concept.id.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  return askFile(`${name}.svg`, { SVG: ['svg'] }, l10n.t('Save Map as SVG'));
}
