import { commands, Disposable, type TextDocument, window } from 'vscode';
import type { Span } from '../core/text/span.js';
import { rangeOf } from './places.js';

/** Goes to a stretch of a document. */
export const goToOccurrenceCommand = 'bilingualGlossary.goToOccurrence';

/** Goes to the next of several stretches of a document, seen from the cursor, and from the last to the first. */
export const nextOccurrenceCommand = 'bilingualGlossary.nextOccurrence';

/** Registers {@link goToOccurrenceCommand} and {@link nextOccurrenceCommand}. */
export function registerOccurrenceCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand(goToOccurrenceCommand, reveal),
    commands.registerCommand(nextOccurrenceCommand, (document: TextDocument, spans: readonly Span[]) =>
      reveal(document, nextOf(spans, document)),
    ),
  );
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
