import {
  Disposable,
  OverviewRulerLane,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from 'vscode';
import type { Passage } from '../../core/text/span.js';
import type { Analyses } from '../documents/analyses.js';
import { rangeOf, spanOf } from '../places.js';
import { onDidChangeSettings } from '../settings.js';
import { passagesAcross } from './other-side.js';

/**
 * Marks the passage that corresponds to the cursor: in the editors that show a translation of the document in the active one, and in
 * that itself where the document holds its own. The others bring it into sight as the cursor goes on from one passage to the next.
 */
export function followAligned(analyses: Analyses): Disposable {
  const mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('bilingualGlossary.alignedPassageBackground'),
    // Where borders are all that a theme has for marks, the current line has a solid one.
    border: '1px dashed',
    borderColor: new ThemeColor('bilingualGlossary.alignedPassageBorder'),
    overviewRulerColor: new ThemeColor('bilingualGlossary.alignedPassageBackground'),
    overviewRulerLane: OverviewRulerLane.Full,
  });
  const marked = new Map<TextEditor, Passage>();
  const show = (isMoving: boolean) => {
    const passages = passagesToFollow(window.activeTextEditor, analyses);
    for (const editor of window.visibleTextEditors) {
      const name = editor.document.uri.toString();
      const passage = passages.find(({ uri }) => uri === name);
      const before = marked.get(editor);
      if (passage === undefined) {
        if (before !== undefined) editor.setDecorations(mark, []);
        marked.delete(editor);
        continue;
      }
      const range = rangeOf(editor.document, passage);
      editor.setDecorations(mark, [range]);
      marked.set(editor, passage);
      const isAnother = passage.start !== before?.start || passage.end !== before.end;
      const mayMove = isMoving && editor !== window.activeTextEditor;
      if (mayMove && isAnother) editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    }
    for (const editor of marked.keys()) {
      if (!window.visibleTextEditors.includes(editor)) marked.delete(editor);
    }
  };
  return Disposable.from(
    mark,
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) show(true);
    }),
    window.onDidChangeActiveTextEditor(() => show(false)),
    window.onDidChangeVisibleTextEditors(() => show(false)),
    analyses.onDidChange(() => show(false)),
    onDidChangeSettings(() => show(false)),
  );
}

function passagesToFollow(editor: TextEditor | undefined, analyses: Analyses): Passage[] {
  if (editor === undefined || !analyses.settingsOf(editor.document).followAlignedPassage) return [];
  const analysis = analyses.of(editor.document);
  return analysis ? passagesAcross(analysis, spanOf(editor.document, editor.selection)) : [];
}
