import type { Finding } from '../core/finding.js';
import type { Check, CheckContext } from './check.js';

/** A file in a format for translations that can't be read to its end. What stands before the fault is checked all the same. */
export const malformedDocument: Check = {
  code: 'malformed-document',
  defaultSeverity: 'warning',
  description: 'A file in a format for translations is broken, and what follows is not read.',
  run: findFault,
};

function* findFault({ analysis, severity, localize }: CheckContext): Generator<Finding> {
  const { document, segmentation } = analysis;
  const fault = segmentation?.fault;
  if (fault === undefined) return;
  const { start, end, message, args } = fault;
  yield {
    code: malformedDocument.code,
    severity,
    start,
    end,
    text: document.text.slice(start, end),
    message: localize(message, ...args),
    details:
      segmentation?.segments.length === 0
        ? []
        : [localize('What stands before it is checked; what follows isn’t read.')],
    concepts: [],
    renderings: [],
    related: [],
    fixes: [],
  };
}
