import { Location, Position, Range, type TextDocument, Uri } from 'vscode';
import type { Place } from '../core/glossary/model.js';
import type { Span } from '../core/text/span.js';

/** A text that is a document of the editor, or a file that isn't open. */
export type Positioned = Pick<TextDocument, 'uri' | 'positionAt'>;

/** The range of a stretch of a document. */
export function rangeOf(document: Positioned, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** The stretch of a document in a range. */
export function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** Where a place of a glossary file begins. */
export function positionOf(place: Place): Position {
  return new Position(place.line - 1, place.column - 1);
}

/** A place of a glossary file. */
export function locationOf(place: Place): Location {
  return new Location(Uri.parse(place.uri), positionOf(place));
}
