import { type NotebookDocument, type Uri, workspace } from 'vscode';

/** The file that a document is kept in: of a notebook's cell that of the notebook. */
export function fileOf(uri: Uri): Uri {
  return notebookOf(uri)?.uri ?? uri;
}

/** The notebook that a document is a cell of; undefined for any other. */
export function notebookOf(uri: Uri): NotebookDocument | undefined {
  if (!isCell(uri)) return undefined;
  const name = uri.toString();
  // The same notebook may be open twice, as in a diff, where only the address of the cell tells which is meant.
  return workspace.notebookDocuments.find(
    (notebook) =>
      notebook.uri.path === uri.path &&
      notebook.getCells().some(({ document }) => document.uri.toString() === name),
  );
}

/** Whether a document is a cell of a notebook. */
export function isCell({ scheme }: Uri): boolean {
  return scheme === 'vscode-notebook-cell';
}
