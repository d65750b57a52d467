import { commands, Disposable, env, l10n, Selection, type TextEditor, type TreeView, window } from 'vscode';
import { writingIn } from '../../../core/analysis/writing.js';
import { languageWritten } from '../../../core/completion/line-language.js';
import type { Term } from '../../../core/glossary/model.js';
import type { ActiveDocument } from '../../documents/active-document.js';
import type { Analyses } from '../../documents/analyses.js';
import { openEntryCommand } from '../../open-entry.js';
import { spanOf } from '../../places.js';
import { type Line, registerForLine } from '../tree.js';
import type { OutlineNode } from './glossary-outline.js';
import { placeOf, termOf } from './outlined-term.js';

/** What the commands of the glossary's tree work with. */
export interface EntryServices {
  readonly active: ActiveDocument;
  readonly analyses: Analyses;
}

/** Registers what can be done with a line of the glossary's tree: that of a menu, or the one that is selected. */
export function registerEntryCommands(
  view: TreeView<Line<OutlineNode>>,
  { active, analyses }: EntryServices,
): Disposable {
  return Disposable.from(
    registerForLine(view, 'copyRendering', async (node) => {
      const term = termOf(node);
      if (term !== undefined) await env.clipboard.writeText(term.text);
    }),
    registerForLine(view, 'insertRendering', async (node) => {
      const { editor } = active;
      if (editor !== undefined) await insert(node, editor, analyses);
    }),
    registerForLine(view, 'goToEntry', (node) => commands.executeCommand(openEntryCommand, placeOf(node))),
  );
}

/** Puts a term in the place of what is selected in a document, and goes on behind it. */
async function insert(
  node: OutlineNode,
  { document, selection, viewColumn }: TextEditor,
  analyses: Analyses,
): Promise<void> {
  const analysis = await analyses.whenByItself(document);
  const span = spanOf(document, selection);
  const term = termOf(node, analysis && languageWritten(analysis, span));
  if (term === undefined) return;
  const insertion = { edits: [{ ...span, newText: term.text }] };
  const [written] = analysis ? writingIn(analysis)([insertion]) : [insertion];
  const editor = await window.showTextDocument(document, { ...(viewColumn && { viewColumn }) });
  if (written === undefined || !(await apply(written.edits[0].newText, editor))) tellOfRefusal(term);
}

async function apply(text: string, editor: TextEditor): Promise<boolean> {
  const isApplied = await editor.edit((edit) => edit.replace(editor.selection, text));
  const { end } = editor.selection;
  editor.selection = new Selection(end, end);
  return isApplied;
}

function tellOfRefusal({ text }: Term): void {
  void window.showInformationMessage(l10n.t('“{0}” can’t be written here.', text));
}
