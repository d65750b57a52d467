import { type TextDocument, WorkspaceEdit } from 'vscode';
import type { Fix } from '../../core/finding.js';
import { rangeOf } from '../places.js';

/** A repair as the editor applies it. */
export function editOf(fix: Fix, document: TextDocument): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const each of fix.edits) {
    edit.replace(document.uri, rangeOf(document, each), each.newText);
  }
  return edit;
}

/** The same for repairs that do the same. */
export function fixKey({ edits }: Fix): string {
  return JSON.stringify(edits.map(({ start, end, newText }) => [start, end, newText]));
}
