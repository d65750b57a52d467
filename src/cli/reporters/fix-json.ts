import type { Fix } from '../../core/finding.js';
import type { Lines } from '../../core/text/lines.js';

/** A repair as the JSON formats give it: with lines and columns beside the offsets. */
export function fixJson({ title, certain, edits }: Fix, lines: Lines): object {
  return {
    title,
    certain,
    edits: edits.map(({ start, end, newText }) => ({
      start: lines.positionAt(start),
      end: lines.positionAt(end),
      newText,
    })),
  };
}
