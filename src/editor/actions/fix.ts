import { type CodeActionContext, type Diagnostic, type TextDocument, WorkspaceEdit } from 'vscode';
import type { Finding, Fix } from '../../core/finding.js';
import { rangeOf } from '../places.js';

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

/** The diagnostics, among those that a light bulb is for, by which a finding is shown. */
export function diagnosticsOf(
  finding: Finding,
  document: TextDocument,
  { diagnostics }: CodeActionContext,
): Diagnostic[] {
  const range = rangeOf(document, finding);
  return diagnostics.filter(
    (diagnostic) =>
      typeof diagnostic.code === 'object' &&
      diagnostic.code.value === finding.code &&
      diagnostic.range.isEqual(range),
  );
}
