import type { Steps } from '../../steps.js';
import { unitsAStep } from '../region.js';
import { contentEnd, lineFeedAfter } from './lines.js';
import * as u from './units.js';

const TAB_WIDTH = 8;

/** A line of a text; offsets are those of the text. */
export interface TextLine {
  readonly start: number;
  /** Where its content begins, behind the indentation. */
  readonly offset: number;
  /** End of its content, without blanks and line end. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  /** Columns before its content; a tab reaches to the next multiple of eight. */
  readonly indent: number;
  /** Its content. */
  readonly content: string;
}

/** The line that begins at an offset. */
function textLineAt(text: string, start: number): TextLine {
  const lineFeed = lineFeedAfter(text, start);
  const end = u.trimEnd(text, start, contentEnd(text, start, lineFeed));
  const offset = u.skipBlanks(text, start, end);
  return {
    start,
    offset,
    end,
    next: lineFeed + 1,
    indent: columns(text, start, offset),
    content: text.slice(offset, end),
  };
}

/** Columns that the blanks in `start`…`end` take. */
function columns(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) {
    width += text.charCodeAt(at) === u.TAB ? TAB_WIDTH - (width % TAB_WIDTH) : 1;
  }
  return width;
}

/** Reads a text line by line, in steps. */
export function* readingLines(text: string, read: (line: TextLine) => void): Steps<void> {
  let paused = 0;
  for (let at = 0; at < text.length;) {
    if (at - paused > unitsAStep) {
      paused = at;
      yield at / text.length;
    }
    const line = textLineAt(text, at);
    read(line);
    at = line.next;
  }
}
