import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Fix } from '../../core/finding.js';
import type { Span } from '../../core/text/span.js';
import { diagnosticSource } from '../diagnostics/diagnostic.js';
import { rangeOf } from '../places.js';

/** What is shown as a diagnostic, and where. */
interface Shown extends Span {
  readonly code: string;
}

/** A repair, or other edits of a document, as the editor applies them. */
export function editOf({ edits }: Pick<Fix, 'edits'>, document: TextDocument): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const each of edits) {
    edit.replace(document.uri, rangeOf(document, each), each.newText);
  }
  return edit;
}

/** The same for repairs that do the same. */
export function fixKey({ edits }: Fix): string {
  return JSON.stringify(edits.map(({ start, end, newText }) => [start, end, newText]));
}

/** A repair of something as the light bulb offers it. */
export function quickFix(
  fix: Fix,
  repaired: Shown,
  document: TextDocument,
  context: CodeActionContext,
): CodeAction {
  const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
  action.edit = editOf(fix, document);
  action.isPreferred = fix.certain;
  action.diagnostics = diagnosticsOf(repaired, document, context);
  return action;
}

/** The diagnostics, among those that a light bulb is for, by which something is shown. */
function diagnosticsOf(
  shown: Shown,
  document: TextDocument,
  { diagnostics }: CodeActionContext,
): Diagnostic[] {
  const range = rangeOf(document, shown);
  return diagnostics.filter(
    ({ source, code, range: other }) =>
      source === diagnosticSource &&
      (typeof code === 'object' ? code.value : code) === shown.code &&
      other.isEqual(range),
  );
}
