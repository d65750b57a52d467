import { statusWord } from '../../analysis/describe.js';
import { reportMarks } from '../../documents/own-report.js';
import { listed, type Localize, noted } from '../../localize.js';
import type {
  OpenPlace,
  Outcomes,
  Quote,
  Report,
  ReportedCheck,
  ReportedConcept,
  ReportedDecision,
  ReportedDocument,
  ReportedTerm,
  ReportedTrouble,
} from '../report.js';
import { namedTotals, originWord, severityWord, troubleSentence } from '../words.js';
import { escaped } from './escape.js';

/** A report as Markdown with tables (GFM). Whatever comes from documents is escaped. */
export function markdownReport(report: Report, localize: Localize): string {
  const { title, day, totals, concepts, decisions, checks, documents, troubles } = report;
  const sections: readonly (readonly [heading: string, blocks: readonly string[]])[] = [
    [localize('Concepts'), concepts.flatMap((concept) => conceptBlocks(concept, localize))],
    [localize('Decisions in force'), decisions.length === 0 ? [] : [decisionTable(decisions, localize)]],
    [localize('Findings'), checks.flatMap((check) => checkBlocks(check, localize))],
    [localize('Documents'), documents.length === 0 ? [] : [documentTable(documents, localize)]],
    [localize('Not in the report'), troubles.length === 0 ? [] : [troubleList(troubles, localize)]],
  ];
  return [
    reportMarks.markdown,
    `# ${escaped(title ?? localize('Terminology Report'))}`,
    escaped(day),
    list(namedTotals(totals, localize).map(([name, count]) => `${name}: ${count}`)),
    ...sections.flatMap(([heading, blocks]) => (blocks.length === 0 ? [] : [`## ${heading}`, ...blocks])),
  ]
    .join('\n\n')
    .concat('\n');
}

function conceptBlocks(concept: ReportedConcept, localize: Localize): string[] {
  const { names, documents, open } = concept;
  const heads = concept.renderings.map(({ text, status }) =>
    status === 'preferred' || status === 'admitted'
      ? escaped(text)
      : noted(escaped(text), statusWord(status, localize), localize),
  );
  const others = (
    [
      [localize('undecided'), ({ unresolved }: Outcomes) => unresolved],
      [localize('in other words'), ({ reworded }: Outcomes) => reworded],
      [localize('missing'), ({ missing }: Outcomes) => missing],
      [localize('not aligned'), ({ unfollowed }: Outcomes) => unfollowed],
    ] as const
  ).filter(([, countIn]) => countIn(concept) > 0);
  const cells = (outcomes: Outcomes) => [
    ...concept.renderings.map((rendering) => countOf(rendering, outcomes)),
    ...others.map(([, countIn]) => countIn(outcomes)),
  ];
  const rows = [{ ...concept, file: localize('All documents') }, ...documents];
  return [
    `### ${names.map(named).join(' · ')}`,
    table(
      [localize('Document'), ...heads, ...others.map(([head]) => head)],
      rows.map((row) => [escaped(row.file), ...cells(row).map((count) => String(count || ''))]),
    ),
    ...openBlock(localize('Undecided'), 'unresolved', open),
    ...openBlock(localize('Missing in the translation'), 'missing', open),
  ];
}

function countOf({ text, language }: ReportedTerm, { renderings }: Outcomes): number {
  return renderings.find((other) => other.text === text && other.language === language)?.count ?? 0;
}

function named({ text, pinyin }: ReportedTerm): string {
  return escaped(pinyin === undefined ? text : `${text} ${pinyin}`);
}

function openBlock(heading: string, kind: OpenPlace['kind'], open: readonly OpenPlace[]): string[] {
  const places = open.filter((place) => place.kind === kind);
  return places.length === 0
    ? []
    : [
        `**${heading}**`,
        list(
          places.map(({ own, other }) =>
            [own, other].flatMap((quote) => (quote === undefined ? [] : quoted(quote))).join('  \n  '),
          ),
        ),
      ];
}

function quoted({ file, start, text, marked = { start: 0, end: 0 } }: Quote): string {
  const [before, term, behind] = [
    text.slice(0, marked.start),
    text.slice(marked.start, marked.end),
    text.slice(marked.end),
  ].map(escaped);
  return `${placeOf(file, start.line, start.column)} ${before}${term === '' ? '' : `**${term}**`}${behind}`;
}

function checkBlocks({ code, description, findings }: ReportedCheck, localize: Localize): string[] {
  return [
    `### ${code}`,
    description,
    list(
      findings.map(
        ({ file, start, severity, message }) =>
          `${placeOf(file, start.line, start.column)} ${severityWord(severity, localize)}: ${escaped(message)}`,
      ),
    ),
  ];
}

function decisionTable(decisions: readonly ReportedDecision[], localize: Localize): string {
  return table(
    [
      localize('Term'),
      localize('Rendering'),
      localize('Where'),
      localize('Reason'),
      localize('Date'),
      localize('Settles'),
    ],
    decisions.map((decision) => [
      ...[decision.subject, decision.rendering].map(escaped),
      `${placeOf(decision.file, decision.line)}, ${originWord(decision.origin, localize)}`,
      ...[decision.reason ?? '', decision.date ?? ''].map(escaped),
      decision.isHeeded ? String(decision.settles) : localize('never used'),
    ]),
  );
}

function documentTable(documents: readonly ReportedDocument[], localize: Localize): string {
  return table(
    [
      localize('Document'),
      localize('Translated from'),
      localize('Language'),
      localize('Terms'),
      localize('Findings'),
    ],
    documents.map(({ file, sources, languages, terms, findings }) => [
      escaped(file),
      listed(
        sources.map((source) => (source === file ? localize('within the document') : escaped(source))),
        localize,
      ),
      listed(languages, localize),
      String(terms),
      String(findings),
    ]),
  );
}

function troubleList(troubles: readonly ReportedTrouble[], localize: Localize): string {
  return list(troubles.map((trouble) => escaped(`${trouble.file}: ${troubleSentence(trouble, localize)}`)));
}

function placeOf(file: string, line: number, column?: number): string {
  return escaped([file, line, ...(column === undefined ? [] : [column])].join(':'));
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
