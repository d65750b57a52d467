import type { AlignedPassage, AlignedUnit } from './aligned-units.js';

/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection); an apostrophe before it makes it text. */
const formula = /^[=+\-@]/u;

/** A line for each unit, with tabs between its fields, below a line of headings. */
export function alignedTsv(units: readonly AlignedUnit[]): string {
  const lines = units.map(({ source, target, confidence }) =>
    [cellOf(source), cellOf(target), confidence].join('\t'),
  );
  return ['source\ttarget\tconfidence', ...lines].map((line) => `${line}\n`).join('');
}

/** The text of a passage has neither tabs nor line ends. */
function cellOf(passage: AlignedPassage | undefined): string {
  return (passage?.text ?? '').replace(formula, (sign) => `'${sign}`);
}
