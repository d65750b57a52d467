import { Diagnostic, DiagnosticSeverity, Disposable, languages, Range } from 'vscode';
import type { GlossaryProblem } from '../../core/glossary/model.js';
import { Lines } from '../../core/text/lines.js';
import type { GlossaryFile } from '../glossaries/glossary-file.js';
import type { GlossaryStore } from '../glossaries/glossary-store.js';
import { positionOf } from '../places.js';

/** Keeps the problems of the glossary files, each at its place. */
export function showGlossaryProblems(glossaries: GlossaryStore): Disposable {
  const diagnostics = languages.createDiagnosticCollection('bilingualGlossary.glossaries');
  const show = () => {
    diagnostics.clear();
    glossaries.files.forEach((file) => diagnostics.set(file.uri, problemsOf(file)));
  };
  return Disposable.from(diagnostics, glossaries.onDidChange(show));
}

function problemsOf({ text = '', problems }: GlossaryFile): Diagnostic[] {
  if (problems.length === 0) return [];
  const lines = new Lines(text);
  return problems.map((problem) => diagnosticOf(problem, lines));
}

function diagnosticOf({ code, severity, message, place }: GlossaryProblem, lines: Lines): Diagnostic {
  const { line, column } = lines.positionAt(place.end);
  const diagnostic = new Diagnostic(
    new Range(positionOf(place), positionOf({ ...place, line, column })),
    message,
    severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Bilingual Glossary';
  diagnostic.code = code;
  return diagnostic;
}
