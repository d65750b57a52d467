import type { TermAcross } from '../core/alignment/across.js';
import type { Analysis } from '../core/analysis/analysis.js';
import { plainText } from '../core/documents/reading.js';
import type { Related } from '../core/finding.js';
import type { Localize } from '../core/localize.js';
import { Lines } from '../core/text/lines.js';
import type { Span } from '../core/text/span.js';

/** Says of places, in a document or in its translations, that they belong to what is found in the document. */
export class RelatedPlaces {
  private readonly lines = new Map<string, Lines>();

  /** `analysis` is that of the document in which something is found. */
  constructor(private readonly analysis: Analysis) {}

  /** A term of the source. */
  ofSource({ analysis, occurrence }: TermAcross, localize: Localize): Related {
    const message = localize('“{0}” in the source', plainText(analysis.reading, occurrence));
    return { ...this.at(analysis, occurrence, message), isCited: true };
  }

  /** A stretch of a document; of another one by its line and column. */
  private at({ document: { uri, text } }: Analysis, { start, end }: Span, message: string): Related {
    if (uri === this.analysis.document.uri) {
      return { message, span: { start, end } };
    }
    const lines = this.lines.get(uri) ?? new Lines(text);
    this.lines.set(uri, lines);
    const { line, column } = lines.positionAt(start);
    return { message, place: { uri, line, column, start, end } };
  }
}
