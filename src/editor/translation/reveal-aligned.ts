import { commands, Disposable, l10n, type Selection, type TextEditor, window } from 'vscode';
import type { Analyses } from '../documents/analyses.js';
import { whyNothing } from './side-across.js';
import { spanOf } from '../places.js';
import { passagesAcross } from './other-side.js';
import { showPassageCommand } from './passage-link.js';
import { isPassage, showPassage } from './show-passage.js';

/** Goes from the selection to the passage that corresponds to it, and from there back. */
const revealAlignedPassageCommand = 'bilingualGlossary.revealAlignedPassage';

/** A place that someone came from, and the one they were brought to. */
interface Way {
  readonly from: { readonly editor: TextEditor; readonly selection: Selection };
  readonly to: { readonly editor: TextEditor; readonly selection: Selection };
}

/** Registers {@link revealAlignedPassageCommand} and {@link showPassageCommand}. */
export function registerRevealAligned(analyses: Analyses): Disposable {
  let latest: Way | undefined;
  return Disposable.from(
    commands.registerCommand(showPassageCommand, async (passage: unknown) => {
      if (isPassage(passage)) await showPassage(passage);
    }),
    commands.registerCommand(revealAlignedPassageCommand, async () => {
      const editor = window.activeTextEditor;
      if (editor === undefined) return;
      const way = latest && isAtEnd(latest, editor) ? await back(latest) : await across(editor, analyses);
      latest = way ?? latest;
    }),
  );
}

function isAtEnd({ from, to }: Way, editor: TextEditor): boolean {
  return (
    to.editor === editor &&
    to.selection.isEqual(editor.selection) &&
    window.visibleTextEditors.includes(from.editor)
  );
}

/** Goes back to exactly where someone came from. */
async function back({ from, to }: Way): Promise<Way> {
  const { document, viewColumn } = from.editor;
  const editor = await window.showTextDocument(document, {
    selection: from.selection,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
  return { from: to, to: { editor, selection: editor.selection } };
}

async function across(editor: TextEditor, analyses: Analyses): Promise<Way | undefined> {
  const { document, selection } = editor;
  const analysis = await analyses.when(document);
  const passage = analysis && passagesAcross(analysis, spanOf(document, selection)).at(0);
  if (passage !== undefined) {
    const shown = await showPassage(passage);
    return { from: { editor, selection }, to: { editor: shown, selection: shown.selection } };
  }
  const why = analysis
    ? whyNothing(analysis)
    : l10n.t('This document isn’t one in which terms are looked for.');
  void window.showInformationMessage(why);
  return undefined;
}
