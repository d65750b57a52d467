import { Diagnostic, Disposable, languages, Range, Uri } from 'vscode';
import type { GlossaryProblem } from '../../core/glossary/model.js';
import { Lines } from '../../core/text/lines.js';
import { positionOf } from '../places.js';
import { diagnosticSeverities, diagnosticSource } from './diagnostic.js';
import type { FileProblems, ProblemSource } from './glossary-problems.js';

/** Shows the problems of glossaries and other files of a project, each at its place. */
export function showFileProblems(name: string, found: ProblemSource, extensionUri: Uri): Disposable {
  const diagnostics = languages.createDiagnosticCollection(`bilingualGlossary.${name}`);
  const documentation = Uri.joinPath(extensionUri, 'docs', 'glossary-format.md').with({
    fragment: 'problems',
  });
  const show = () => {
    diagnostics.clear();
    found.all.forEach((file) => diagnostics.set(file.uri, diagnosticsOf(file, documentation)));
  };
  return Disposable.from(diagnostics, found.onDidChange(show));
}

function diagnosticsOf({ text, problems }: FileProblems, documentation: Uri): Diagnostic[] {
  const lines = new Lines(problems.length > 0 ? text : '');
  return problems.map((problem) => diagnosticOf(problem, lines, documentation));
}

function diagnosticOf(
  { code, severity, message, place }: GlossaryProblem,
  lines: Lines,
  documentation: Uri,
): Diagnostic {
  const { line, column } = lines.positionAt(place.end);
  const range = new Range(positionOf(place), positionOf({ ...place, line, column }));
  const diagnostic = new Diagnostic(range, message, diagnosticSeverities[severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: code, target: documentation };
  return diagnostic;
}
