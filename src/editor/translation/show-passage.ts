import { Selection, type TextEditor, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Passage } from '../../core/text/span.js';
import { rangeOf } from '../places.js';

/**
 * Selects a passage in the editor in which its document is in sight, else in a new one beside the active editor, and goes
 * there.
 */
export async function showPassage({ uri, ...span }: Passage): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const inSight = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, inSight?.viewColumn ?? ViewColumn.Beside);
  const range = rangeOf(document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Whether something that comes from a link says a passage. */
export function isPassage(value: unknown): value is Passage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number'
  );
}
