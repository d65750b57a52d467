import type { Directive, Word } from '../core/directives/directive.js';
import { removalOf } from '../core/directives/removal.js';
import type { Finding, Fix } from '../core/finding.js';
import type { Span } from '../core/text/span.js';
import type { CheckContext } from './check.js';

/** The code of the check that all these findings are of. */
export const unusedDirectiveCode = 'unused-directive';

/** Removes a directive, with its comment and the line it leaves empty. */
export function removal({ name, comment }: Directive, { analysis, localize }: CheckContext): Fix {
  return {
    title: localize('Remove “{0}”', name.text),
    edits: [removalOf(analysis.document.text, comment)],
    certain: false,
  };
}

/** Puts another text in the place of a word. */
export function replacement({ start, end, text }: Word, newText: string, { localize }: CheckContext): Fix {
  return {
    title: localize('Replace “{0}” with “{1}”', text, newText),
    edits: [{ start, end, newText }],
    certain: false,
  };
}

/** What never does what its writer meant is no hint, which would only be counted: it is information at least. */
export function mistakeAt(
  span: Span,
  message: string,
  fixes: readonly Fix[],
  context: CheckContext,
): Finding {
  const finding = findingAt(span, message, fixes, context);
  return finding.severity === 'hint' ? { ...finding, severity: 'information' } : finding;
}

/** What may be removed without changing anything, with the severity that is set. */
export function findingAt(
  { start, end }: Span,
  message: string,
  fixes: readonly Fix[],
  { analysis, severity }: CheckContext,
): Finding {
  const text = analysis.document.text.slice(start, end);
  const shared = { details: [], concepts: [], renderings: [], related: [] };
  return { code: unusedDirectiveCode, severity, start, end, text, message, ...shared, fixes };
}
