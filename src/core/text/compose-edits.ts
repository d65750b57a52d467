import type { Edit } from '../finding.js';
import type { Span } from './span.js';

/** A part of an edited text: a stretch kept from the text before, or what was newly written. */
type Piece = { readonly kept: Span } | { readonly written: string };

/**
 * The edits of a text that do at once what `first` does and `second` then does to its result. Each may come in any order
 * but without overlaps; the outcome is in the order of the text, and no two of its edits touch.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const between = new PieceReader(piecesAfter(first));
  const pieces = piecesAfter(second).flatMap((piece) =>
    'kept' in piece ? between.pieces(piece.kept) : [piece],
  );
  return editsIn(pieces);
}

/** What a text consists of after edits; the last piece is what is kept of it up to its end, wherever that is. */
function piecesAfter(edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push({ kept: { start, end: edit.start } }, { written: edit.newText });
    start = edit.end;
  }
  return [...pieces, { kept: { start, end: Infinity } }];
}

function lengthOf(piece: Piece): number {
  return 'kept' in piece ? piece.kept.end - piece.kept.start : piece.written.length;
}

/** Cuts stretches out of the text that pieces make up, one behind the other. */
class PieceReader {
  private index = 0;
  /** Where the piece at `index` begins in that text. */
  private offset = 0;

  constructor(private readonly all: readonly Piece[]) {}

  pieces({ start, end }: Span): Piece[] {
    const cut: Piece[] = [];
    while (this.offset < end) {
      const piece = this.all[this.index];
      const next = this.offset + lengthOf(piece);
      if (next > start) {
        cut.push(
          within(piece, Math.max(start, this.offset) - this.offset, Math.min(end, next) - this.offset),
        );
      }
      if (next > end || next === Infinity) {
        break;
      }
      this.index++;
      this.offset = next;
    }
    return cut;
  }
}

function within(piece: Piece, start: number, end: number): Piece {
  return 'kept' in piece
    ? { kept: { start: piece.kept.start + start, end: piece.kept.start + end } }
    : { written: piece.written.slice(start, end) };
}

/** The edits that make a text into these pieces of it. */
function editsIn(pieces: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  let newText = '';
  for (const piece of pieces) {
    if ('written' in piece) {
      newText += piece.written;
    } else if (piece.kept.start < piece.kept.end) {
      if (newText !== '' || start < piece.kept.start) {
        edits.push({ start, end: piece.kept.start, newText });
      }
      newText = '';
      start = piece.kept.end;
    }
  }
  return edits;
}
