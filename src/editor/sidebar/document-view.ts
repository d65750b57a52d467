import { Disposable, l10n, window } from 'vscode';
import type { DocumentTree } from './document-tree.js';

/** Shows in the sidebar what the active document has of the glossary. */
export function showDocumentView(tree: DocumentTree): Disposable {
  const view = window.createTreeView('bilingualGlossary.document', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const describe = () => {
    view.message = tree.hasNothing ? l10n.t('No term of the glossary occurs in this document.') : '';
  };
  describe();
  return Disposable.from(view, tree.onDidChangeTreeData(describe));
}
