import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Range,
  type TextDocument,
} from 'vscode';
import type { ProblemSource } from '../diagnostics/glossary-problems.js';
import { rangeOf } from '../places.js';
import { quickFix } from './fix.js';

/** Offers the repairs of what is wrong with a glossary or another file of a project. */
export class FileFixActions implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  };

  constructor(private readonly sources: readonly ProblemSource[]) {}

  provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    const [found] = this.sources.flatMap((source) => source.of(document.uri) ?? []);
    // Of another version of the file, the repairs would stand at other places.
    if (found === undefined || document.getText() !== found.text) return [];
    return found.problems
      .filter(({ place }) => rangeOf(document, place).intersection(range) !== undefined)
      .flatMap(({ code, place, fixes }) =>
        fixes.map((fix) => quickFix(fix, { code, ...place }, document, context)),
      );
  }
}
