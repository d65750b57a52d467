import { commands, Disposable, l10n, type TreeView, window } from 'vscode';
import type { OutlineNode } from './glossary-outline.js';
import type { GlossaryTree } from './glossary-tree.js';

/** Shows the glossary's tree in the sidebar, with its filter. */
export function showGlossaryView(tree: GlossaryTree): Disposable {
  const view = window.createTreeView('bilingualGlossary.glossary', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  return Disposable.from(
    view,
    tree.onDidChangeTreeData(() => void describeFilter(tree, view)),
    commands.registerCommand('bilingualGlossary.filter', (filter: unknown) => {
      if (typeof filter === 'string') tree.filter = filter;
      else askForFilter(tree);
    }),
    commands.registerCommand('bilingualGlossary.clearFilter', () => {
      tree.filter = '';
    }),
  );
}

async function describeFilter(tree: GlossaryTree, view: TreeView<OutlineNode>): Promise<void> {
  const { filter } = tree;
  view.description = filter === '' ? '' : `“${filter}”`;
  void commands.executeCommand('setContext', 'bilingualGlossary.isFiltered', filter !== '');
  const isInVain = filter !== '' && (await tree.isEmpty());
  if (tree.filter !== filter) return;
  view.message = isInVain ? l10n.t('No term or pinyin has “{0}” in it.', filter) : '';
}

/** The tree follows what is typed; Escape brings back what it showed before. */
function askForFilter(tree: GlossaryTree): void {
  const before = tree.filter;
  const input = window.createInputBox();
  input.title = l10n.t('Filter the glossary');
  input.placeholder = l10n.t('Chinese, pinyin without tones, or English');
  input.value = before;
  let filter = before;
  input.onDidChangeValue((value) => {
    tree.filter = value;
  });
  input.onDidAccept(() => {
    filter = input.value;
    input.hide();
  });
  input.onDidHide(() => {
    if (tree.filter !== filter.trim()) tree.filter = filter;
    input.dispose();
  });
  input.show();
}
