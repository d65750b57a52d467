import { commands, Disposable, window } from 'vscode';
import type { Span } from '../../../core/text/span.js';
import type { DecidingServices } from '../../decisions/decision-edit.js';
import { decide } from '../../decisions/decide.js';
import { decideInEditor, showUndecided } from '../../decisions/decide-in-editor.js';
import type { ActiveDocument } from '../../documents/active-document.js';
import { draggingOut } from '../dragging-out.js';
import { contentOf } from '../tree.js';
import type { DocumentNode, DocumentTree } from './document-tree.js';
import { renderingTextOf } from './document-item.js';

/**
 * Records how a term is rendered: that of a line of the document's tree, or one of the document at hand, for which nobody has to go
 * to the light bulb.
 */
const decideCommand = 'bilingualGlossary.decide';

/** Shows in the sidebar what the active document has of the glossary, with what can be done with a line of that. */
export function showDocumentView(
  tree: DocumentTree,
  active: ActiveDocument,
  services: DecidingServices,
): Disposable {
  const view = window.createTreeView('bilingualGlossary.document', {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController: draggingOut(renderingTextOf),
  });
  return Disposable.from(
    tree.follow(view),
    commands.registerCommand(decideCommand, async (given: unknown) => {
      const node = contentOf<DocumentNode>(given);
      if (node !== undefined) {
        await decide(node.document, undecidedIn(node), services);
        return;
      }
      const editor = active.editor ?? (await showUndecided(services.analyses));
      if (editor !== undefined) await decideInEditor(editor, services);
    }),
  );
}

/** The places of a line at which nothing is decided yet. */
function undecidedIn(node: DocumentNode): readonly Span[] {
  switch (node.kind) {
    case 'concept':
      return node.concept.renderings.flatMap(({ outcome, places }) =>
        outcome === 'undecided' ? places : [],
      );
    case 'rendering':
      return node.rendering.places;
    case 'place':
      return [node.place];
  }
}
