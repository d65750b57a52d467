import { DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { Line } from './tree.js';

const plainText = 'text/plain';

/** Lets the lines of a tree be dragged into a text, as what `textOf` says they stand for; nothing can be dropped on them. */
export function draggingOut<Content>(
  textOf: (content: Content) => string | undefined,
): TreeDragAndDropController<Line<Content>> {
  return {
    dragMimeTypes: [plainText],
    dropMimeTypes: [],
    handleDrag(lines, dataTransfer) {
      const texts = lines.flatMap(({ content }) => textOf(content) ?? []);
      if (texts.length > 0) dataTransfer.set(plainText, new DataTransferItem(texts.join('\n')));
    },
  };
}
