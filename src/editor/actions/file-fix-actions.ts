import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Range,
  type TextDocument,
} from 'vscode';
import { diagnosticSource } from '../diagnostics/diagnostic.js';
import type { ProblemSource } from '../diagnostics/glossary-problems.js';
import { rangeOf } from '../places.js';
import { editOf } from './fix.js';

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
    return found.problems.flatMap(({ code, place, fixes }) => {
      const own = rangeOf(document, place);
      if (own.intersection(range) === undefined) return [];
      return fixes.map((fix) => {
        const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
        action.edit = editOf(fix, document);
        action.isPreferred = fix.certain;
        action.diagnostics = context.diagnostics.filter(
          (each) => each.source === diagnosticSource && codeOf(each.code) === code && each.range.isEqual(own),
        );
        return action;
      });
    });
  }
}

function codeOf(code: CodeActionContext['diagnostics'][number]['code']): string | undefined {
  return typeof code === 'object' ? String(code.value) : code?.toString();
}
