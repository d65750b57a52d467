import { l10n } from 'vscode';
import { type Bitext, otherRole, type Role } from '../../core/alignment/bitext.js';
import { ownSides } from '../../core/alignment/own-sides.js';
import type { Analysis } from '../../core/analysis/analysis.js';
import { fileName } from '../../core/text/file-name.js';

/** The other side of a bitext of a document, which may stand in the document itself. */
export interface SideAcross {
  readonly bitext: Bitext;
  /** What the side is to the document: its source, or its translation. */
  readonly role: Role;
  /** Of the document that the side stands in. */
  readonly uri: string;
}

/** The other documents that a document is aligned with, or was to be; itself, once, where it holds its own translation. */
export function sidesAcross(analysis: Analysis): SideAcross[] {
  const all = ownSides(analysis).map(({ bitext, role }) => {
    const { uri } = bitext[otherRole(role)].analysis.document;
    return { bitext, role: otherRole(role), uri };
  });
  return all.filter(({ bitext }, index) => all.findIndex((each) => each.bitext === bitext) === index);
}

/** What a document has across, in a few words: `Translation: policy.en.md`. */
export function describeSideAcross({ bitext, role, uri }: SideAcross, analysis: Analysis): string {
  if (bitext.trouble !== undefined) return describeTrouble(bitext, uri);
  if (uri === analysis.document.uri) return l10n.t('Translation in this document');
  return role === 'target'
    ? l10n.t('Translation: {0}', fileName(uri))
    : l10n.t('Source text: {0}', fileName(uri));
}

/** Why nothing is aligned. */
function describeTrouble({ trouble }: Bitext, uri: string): string {
  const name = fileName(uri);
  switch (trouble) {
    case 'empty-side':
      return l10n.t('{0} isn’t compared: one of the two has no text in its language', name);
    case 'same-language':
      return l10n.t('{0} isn’t compared: both are in one language', name);
    default:
      return l10n.t('{0} doesn’t correspond to this document', name);
  }
}

/** Why nothing corresponds to a place of a document. */
export function whyNothing(analysis: Analysis): string {
  const across = sidesAcross(analysis);
  const troubled = across.find(({ bitext }) => bitext.trouble !== undefined);
  if (across.length === 0) {
    return l10n.t('No translation of {0} was found, and none in it.', fileName(analysis.document.uri));
  }
  return troubled !== undefined && across.every(({ bitext }) => bitext.trouble !== undefined)
    ? `${describeSideAcross(troubled, analysis)}.`
    : l10n.t('Nothing in the translation corresponds to this place.');
}
