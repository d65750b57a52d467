import { commands, type Disposable, type TextDocument, window } from 'vscode';
import type { Span } from '../core/text/span.js';
import { rangeOf } from './places.js';

/** Stretches of a document, where they are when it is asked. */
export type Occurrences = () => { readonly document: TextDocument; readonly spans: readonly Span[] };

/**
 * Goes to the next of several stretches of a document, seen from the cursor, and from the last to the first; called with
 * {@link Occurrences}.
 */
export const nextOccurrenceCommand = 'bilingualGlossary.nextOccurrence';

/** Registers {@link nextOccurrenceCommand}. */
export function registerOccurrenceCommand(): Disposable {
  return commands.registerCommand(nextOccurrenceCommand, async (occurrences: Occurrences) => {
    const { document, spans } = occurrences();
    await reveal(document, nextOf(spans, document));
  });
}

function nextOf(spans: readonly Span[], document: TextDocument): Span {
  const selection = editorOf(document)?.selection;
  const cursor = selection ? document.offsetAt(selection.start) : 0;
  const isSelected = (span: Span) => selection?.isEqual(rangeOf(document, span)) === true;
  return spans.find((span) => span.start >= cursor && !isSelected(span)) ?? spans[0];
}

/** The focus stays in the sidebar, so that one key or click after the other goes on from there. */
async function reveal(document: TextDocument, span: Span): Promise<void> {
  const viewColumn = editorOf(document)?.viewColumn;
  await window.showTextDocument(document, {
    selection: rangeOf(document, span),
    preserveFocus: true,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
}

function editorOf(document: TextDocument) {
  return window.visibleTextEditors.find((editor) => editor.document === document);
}
