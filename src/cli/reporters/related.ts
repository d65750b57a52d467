import type { Document } from '../../core/analysis/analysis.js';
import type { Finding, Related } from '../../core/finding.js';
import type { Lines } from '../../core/text/lines.js';

/** A place that belongs to a finding, as JSON has it. */
interface RelatedJson {
  readonly message: string;
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
}

/** What belongs to a finding in a document with these lines, in which `file` is the document's own where none is said. */
export function relatedJson(related: Related, file: string, lines: Lines): RelatedJson {
  const { message } = related;
  if ('span' in related) {
    return { message, file, start: lines.positionAt(related.span.start) };
  }
  const { uri, line, column, start } = related.place;
  return { message, file: uri, start: { line, column, offset: start } };
}

/** The details of a finding, a line each; with its place what it can't be judged without. */
export function detailLines({ details, related }: Finding, { uri }: Document, lines: Lines): string[] {
  const cited = new Map(
    related
      .filter(({ isCited }) => isCited)
      .map((each) => {
        const { file, start, message } = relatedJson(each, uri, lines);
        return [`${file}:${start.line}:${start.column}: ${message}`, message];
      }),
  );
  const told = new Set(cited.values());
  return [...details.filter((detail) => !told.has(detail)), ...cited.keys()];
}
