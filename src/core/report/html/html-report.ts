import { reportMarks } from '../../documents/own-report.js';
import type { Language } from '../../glossary/model.js';
import type { Localize } from '../../localize.js';
import { columnKey, columnsOf } from '../columns.js';
import type { Report } from '../report.js';
import { namedTotals } from '../words.js';
import { conceptIndex, conceptSection } from './concepts.js';
import { Html, markup } from './markup.js';
import { matrix } from './matrix.js';
import { style } from './style.js';
import { checkSection, decisionsTable, documentsTable, troublesList } from './tables.js';

/** A part of the page with a heading. */
interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: Html;
}

/** The distinction map of a concept, by its id, where one is worth a look. */
export type ConceptMaps = (id: string) => Html | undefined;

/**
 * A report as one HTML file that needs nothing else: no script, no font and no picture from elsewhere. Whatever comes from
 * documents is escaped. `language` is the reader's; `maps` are shown of concepts that aren't rendered in one way throughout.
 */
export function htmlReport(
  report: Report,
  language: Language,
  localize: Localize,
  maps: ConceptMaps,
): string {
  const title = report.title ?? localize('Terminology Report');
  const sections = sectionsOf(report, localize, maps);
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
${generator}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${styleSheet}
</head>
<body>
<header>
<h1>${title}</h1>
<p class="soft"><time datetime="${report.day}">${report.day}</time></p>
<dl class="totals">
${namedTotals(report.totals, localize).map(
  ([name, count]) => markup`<div><dt>${name}</dt><dd>${count}</dd></div>
`,
)}</dl>
<nav aria-label="${localize('Contents')}"><ol>
${sections.map(
  ({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li>
`,
)}</ol></nav>
</header>
<main>
${sections.map(
  ({ id, heading, content }) => markup`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}</section>
`,
)}</main>
</body>
</html>
`.source;
}

const generator = new Html(reportMarks.html);
const styleSheet = new Html(`<style>${style}</style>`);

/** The parts that have something to say. */
function sectionsOf(report: Report, localize: Localize, maps: ConceptMaps): Section[] {
  const { concepts, decisions, checks, documents, troubles } = report;
  const columns = columnsOf(report);
  const byKey = new Map(columns.map((column) => [columnKey(column), column]));
  const sections: readonly (Section & { readonly size: number })[] = [
    {
      id: 'glance',
      heading: localize('At a glance'),
      content: matrix(concepts, columns, localize),
      size: concepts.length,
    },
    {
      id: 'concepts',
      heading: localize('Concepts'),
      content: markup`${conceptIndex(concepts, localize)}${concepts.map((concept, index) => conceptSection(concept, index, byKey, localize, maps))}`,
      size: concepts.length,
    },
    {
      id: 'decisions',
      heading: localize('Decisions in force'),
      content: decisionsTable(decisions, localize),
      size: decisions.length,
    },
    {
      id: 'findings',
      heading: localize('Findings'),
      content: markup`${checks.map((check) => checkSection(check, localize))}`,
      size: checks.length,
    },
    {
      id: 'documents',
      heading: localize('Documents'),
      content: documentsTable(report, byKey, localize),
      size: documents.length,
    },
    {
      id: 'troubles',
      heading: localize('Not in the report'),
      content: troublesList(report, localize),
      size: troubles.length,
    },
  ];
  return sections.filter(({ size }) => size > 0);
}
