import { isAsciiLetter, GREATER } from '../scanning/units.js';
import type { Containers } from './containers.js';
import type { Line } from './line.js';
import * as marks from './list-marks.js';
import { isThematicBreak } from './rules.js';

const FOOTNOTE_INDENT = 4;

/** Opens a container at its mark, which it reads. */
export type OpenContainer = (line: Line, containers: Containers) => void;

/** How to open the container whose mark stands next on the line, if one does (CommonMark 0.31 §5). */
export function containerMark(text: string, line: Line, belowParagraph: boolean): OpenContainer | undefined {
  const { first, offset, end } = line;
  if (first >= 0x80 || isAsciiLetter(first)) return undefined;
  if (first === GREATER) return openQuote;
  const footnote = marks.footnoteMarkLength(text, offset, end);
  if (footnote > 0) return openFootnote(footnote);
  const length = marks.listMarkLength(text, offset, end) || marks.definitionMarkLength(text, offset, end);
  if (length === 0 || isThematicBreak(text, offset, end)) return undefined;
  if (belowParagraph && !marks.mayInterruptParagraph(text, offset, length, end)) return undefined;
  return openItem(text, length);
}

function openQuote(line: Line, containers: Containers): void {
  line.consumeQuoteMark();
  containers.openQuote();
}

function openFootnote(markLength: number): OpenContainer {
  return (line, containers) => {
    line.consume(markLength);
    line.moveEdge(line.indent);
    containers.openItem(FOOTNOTE_INDENT);
  };
}

function openItem(text: string, markLength: number): OpenContainer {
  return (line, containers) => {
    const markIndent = line.indent;
    line.consume(markLength);
    const padding = line.blank || line.indent > 4 ? 1 : line.indent;
    line.moveEdge(padding);
    containers.openItem(markIndent + markLength + padding);
    if (line.indent === 0) line.consume(marks.taskBoxLength(text, line.offset, line.end));
  };
}
