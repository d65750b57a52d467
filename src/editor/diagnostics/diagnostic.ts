import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, env, Location, Uri } from 'vscode';
import { pageName } from '../../checks/page.js';
import type { Finding, Related, Severity } from '../../core/finding.js';
import { inBatches, type Steps } from '../../core/steps.js';
import { locationOf, type Positioned, rangeOf } from '../places.js';

/** Who reports, as the editor shows it. */
export const diagnosticSource = 'Bilingual Glossary';

export const diagnosticSeverities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** How many diagnostics to make between two pauses. */
const diagnosticsAStep = 50;

/** Findings as the editor shows them, made in steps. */
export function* makingDiagnostics(
  findings: readonly Finding[],
  document: Positioned,
  extensionUri: Uri,
): Steps<Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  const make = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      diagnostics.push(diagnosticOf(findings[index], document, extensionUri));
    }
  };
  yield* inBatches(findings.length, diagnosticsAStep, make);
  return diagnostics;
}

/** A finding as the editor shows it. */
export function diagnosticOf(finding: Finding, document: Positioned, extensionUri: Uri): Diagnostic {
  const { code, message, severity, related } = finding;
  const diagnostic = new Diagnostic(rangeOf(document, finding), message, diagnosticSeverities[severity]);
  diagnostic.source = diagnosticSource;
  const page = pageName(code, env.language);
  diagnostic.code = { value: code, target: Uri.joinPath(extensionUri, 'docs', 'checks', page) };
  diagnostic.relatedInformation = related.map(
    (each) => new DiagnosticRelatedInformation(locationOfRelated(each, document), each.message),
  );
  return diagnostic;
}

function locationOfRelated(related: Related, document: Positioned): Location {
  return 'span' in related
    ? new Location(document.uri, rangeOf(document, related.span))
    : locationOf(related.place);
}
