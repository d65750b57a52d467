import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  type TextDocument,
  Uri,
} from 'vscode';
import type { Finding, Related, Severity } from '../../core/finding.js';
import { locationOf, rangeOf } from '../places.js';

/** Who reports, as the editor shows it. */
export const diagnosticSource = 'Bilingual Glossary';

export const diagnosticSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the editor shows it. */
export function diagnosticOf(finding: Finding, document: TextDocument, extensionUri: Uri): Diagnostic {
  const { code, message, severity, related } = finding;
  const diagnostic = new Diagnostic(rangeOf(document, finding), message, diagnosticSeverities[severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: code, target: Uri.joinPath(extensionUri, 'docs', 'checks', `${code}.md`) };
  diagnostic.relatedInformation = related.map(
    (each) => new DiagnosticRelatedInformation(locationOfRelated(each, document), each.message),
  );
  return diagnostic;
}

function locationOfRelated(related: Related, document: TextDocument): Location {
  return 'span' in related
    ? new Location(document.uri, rangeOf(document, related.span))
    : locationOf(related.place);
}
