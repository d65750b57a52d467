import { l10n, type QuickPickItem, type TextDocument, window } from 'vscode';
import type { Analysis } from '../../core/analysis/analysis.js';
import { isUnresolved, type Occurrence } from '../../core/analysis/occurrence.js';
import { groupBy } from '../../core/group.js';
import { quoted } from '../../core/localize.js';
import { localize } from '../localize.js';

/** The occurrences of a document of which nothing tells how they are rendered, in the order of the text. */
export function undecidedOf({ occurrences }: Analysis): readonly Occurrence[] {
  return occurrences.filter(isUnresolved);
}

/** Asks which of some undecided terms is to be decided on; fulfilled with its first occurrence, or undefined where nobody picks one. */
export async function askUndecided(
  undecided: readonly Occurrence[],
  document: TextDocument,
): Promise<Occurrence | undefined> {
  const items = groupBy(undecided, ({ text }) => text).map((same) => itemOf(same, document));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Decide on Rendering'),
    placeHolder: l10n.t('At the cursor nothing is to be decided. Choose an undecided term of this document.'),
    ignoreFocusOut: true, // a walkthrough that it is opened from takes the focus back
  });
  return chosen?.occurrence;
}

function itemOf(
  same: readonly Occurrence[],
  document: TextDocument,
): QuickPickItem & { readonly occurrence: Occurrence } {
  const [occurrence] = same;
  const renderings = new Set(occurrence.choices.map(({ rendering }) => rendering.text));
  return {
    label: occurrence.text,
    description: l10n.t('line {0}', document.positionAt(occurrence.start).line + 1),
    detail: quoted([...renderings], localize),
    occurrence,
  };
}
