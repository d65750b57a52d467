import { commands, Disposable, l10n, type TreeView, window } from 'vscode';
import { type Grouping, groupings } from '../../../core/glossary/grouping.js';
import { setContext } from '../../contexts.js';
import type { Line } from '../tree.js';
import { draggingOut } from '../dragging-out.js';
import { registerEntryCommands, type EntryServices } from './entry-commands.js';
import type { OutlineNode } from './glossary-outline.js';
import type { GlossaryTree } from './glossary-tree.js';
import { termOf } from './outlined-term.js';

/** The commands that group the glossary otherwise. */
const groupingCommands: Readonly<Record<Grouping, string>> = {
  subject: 'bilingualGlossary.groupBySubject',
  status: 'bilingualGlossary.groupByStatus',
  file: 'bilingualGlossary.groupByFile',
  initial: 'bilingualGlossary.groupByInitial',
};

/** Shows the glossary's tree in the sidebar, with its filter and all that can be done with a line of it. */
export function showGlossaryView(tree: GlossaryTree, services: EntryServices): Disposable {
  const view = window.createTreeView('bilingualGlossary.glossary', {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController: draggingOut((node: OutlineNode) => termOf(node)?.text),
  });
  const describe = () => void describeFilter(tree, view);
  return Disposable.from(
    tree.follow(view),
    tree.onDidFilter(describe),
    tree.onDidChangeTreeData(describe),
    registerEntryCommands(view, services),
    commands.registerCommand('bilingualGlossary.filter', (filter: unknown) => {
      if (typeof filter === 'string') tree.filter = filter;
      else askForFilter(tree);
    }),
    commands.registerCommand('bilingualGlossary.clearFilter', () => {
      tree.filter = '';
    }),
    ...groupings.map((grouping) =>
      commands.registerCommand(groupingCommands[grouping], () => {
        tree.grouping = grouping;
      }),
    ),
  );
}

async function describeFilter(tree: GlossaryTree, view: TreeView<Line<OutlineNode>>): Promise<void> {
  const { filter } = tree;
  view.description = filter === '' ? '' : `“${filter}”`;
  setContext('isFiltered', filter !== '');
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
