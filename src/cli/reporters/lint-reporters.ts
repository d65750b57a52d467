import type { Severity } from '../../core/finding.js';
import { listed, parted } from '../../core/localize.js';
import type { GlossaryProblem } from '../../core/glossary/model.js';
import { severityWord } from '../../core/report/words.js';
import { Lines } from '../../core/text/lines.js';
import type { ReadDecisions } from '../decisions.js';
import type { ReadGlossary } from '../glossaries.js';
import type { Io } from '../io.js';
import { fixJson } from './fix-json.js';
import { painter } from './paint.js';
import { printable } from './printable.js';
import { severityPaints } from './severity-paints.js';
import { counted } from './words.js';

/** Prints the problems of one run, file by file. */
interface LintReporter {
  readonly file: (read: ReadGlossary | ReadDecisions, problems: readonly GlossaryProblem[]) => void;
  /** Ends the report; `unread` is how much of what was named could not be read. */
  readonly end: (unread: number) => void;
}

type Counts = Record<'files' | 'concepts' | 'examples' | 'decisions' | Severity, number>;

/** The formats of `glossary lint`. */
export const lintReporters: Readonly<Record<'text' | 'json', (io: Io, color: boolean) => LintReporter>> = {
  text: (io, color) => {
    const paint = painter(color);
    const counts = noCounts();
    return {
      file: (read, problems) => {
        count(counts, read, problems);
        for (const { place, severity, message, code } of problems) {
          const where = paint('bold', printable(`${read.name}:${place.line}:${place.column}`));
          const grade = paint(severityPaints[severity], severityWord(severity, io.localize));
          io.out.write(`${where}: ${grade}: ${printable(message)} ${paint('dim', `[${code}]`)}\n`);
        }
      },
      end: (unread) => {
        const { localize } = io;
        const { error, warning, information, files, concepts, examples, decisions } = counts;
        const found = [
          counted.errors(error, localize),
          counted.warnings(warning, localize),
          ...(information > 0 ? [counted.information(information, localize)] : []),
        ];
        const read = [
          counted.files(files, localize),
          counted.concepts(concepts, localize),
          counted.examples(examples, localize),
          ...(decisions > 0 ? [counted.decisions(decisions, localize)] : []),
        ];
        const whole = localize('{0} in {1}', listed(found, localize), listed(read, localize));
        const missing = unread > 0 ? [localize('{0} could not be read', unread)] : [];
        io.out.write(`${parted([whole, ...missing], localize)}\n`);
      },
    };
  },
  json: (io) => {
    const counts = noCounts();
    const listed: object[] = [];
    return {
      file: (read, problems) => {
        count(counts, read, problems);
        const lines = new Lines(read.text);
        listed.push(...problems.map((problem) => problemJson(problem, read.name, lines)));
      },
      end: () => io.out.write(`${JSON.stringify({ problems: listed, summary: counts }, undefined, 2)}\n`),
    };
  },
};

function noCounts(): Counts {
  return { files: 0, concepts: 0, examples: 0, decisions: 0, error: 0, warning: 0, information: 0, hint: 0 };
}

function count(
  counts: Counts,
  read: ReadGlossary | ReadDecisions,
  problems: readonly GlossaryProblem[],
): void {
  const concepts = 'glossary' in read ? (read.glossary?.concepts ?? []) : [];
  counts.files++;
  counts.concepts += concepts.length;
  counts.examples += concepts.reduce((sum, { examples }) => sum + examples.length, 0);
  counts.decisions += 'decisions' in read ? read.decisions.length : 0;
  problems.forEach(({ severity }) => counts[severity]++);
}

function problemJson(problem: GlossaryProblem, file: string, lines: Lines): object {
  const { code, severity, message, place, fixes } = problem;
  return {
    file,
    code,
    severity,
    message,
    start: { line: place.line, column: place.column, offset: place.start },
    end: lines.positionAt(place.end),
    fixes: fixes.map((fix) => fixJson(fix, lines)),
  };
}
