import type { Localize } from '../../core/localize.js';

/** Numbers with what is counted: `1 file`, `2 files`. */
export const counted = {
  errors: (count, localize) => localize(count === 1 ? '1 error' : '{0} errors', count),
  warnings: (count, localize) => localize(count === 1 ? '1 warning' : '{0} warnings', count),
  information: (count, localize) => localize('{0} information', count),
  hints: (count, localize) => localize(count === 1 ? '1 hint' : '{0} hints', count),
  files: (count, localize) => localize(count === 1 ? '1 file' : '{0} files', count),
  concepts: (count, localize) => localize(count === 1 ? '1 concept' : '{0} concepts', count),
  examples: (count, localize) => localize(count === 1 ? '1 example' : '{0} examples', count),
  decisions: (count, localize) => localize(count === 1 ? '1 decision' : '{0} decisions', count),
  occurrences: (count, localize) => localize(count === 1 ? '1 occurrence' : '{0} occurrences', count),
  repairs: (count, localize) => localize(count === 1 ? '1 repair' : '{0} repairs', count),
  repeated: (count, localize) =>
    localize(
      count === 1
        ? '1 more undecided occurrence of the same terms'
        : '{0} more undecided occurrences of the same terms',
      count,
    ),
} as const satisfies Readonly<Record<string, (count: number, localize: Localize) => string>>;
