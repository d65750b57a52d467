import { Uri } from 'vscode';
import type { Role } from '../../core/alignment/bitext.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import { counterpartPaths, usualPairings } from '../../core/pairing/pairing.js';

/** Where a counterpart of a document may be. */
export interface CounterpartPlace {
  readonly uri: Uri;
  /** What it would be to the document. */
  readonly role: Role;
}

/**
 * Where the counterparts of a document may be, for each of them the likeliest place first: of these the first that is there
 * counts. One that isn't saved anywhere has none.
 */
export function counterpartPlaces({ document }: Analysis): CounterpartPlace[][] {
  const uri = Uri.parse(document.uri);
  if (uri.scheme === 'untitled') return [];
  return counterpartPaths(uri.path, usualPairings).map(({ path, language }) => [
    { uri: uri.with({ path }), role: language === 'zh' ? 'source' : 'target' },
  ]);
}
