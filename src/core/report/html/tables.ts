import type { Severity } from '../../finding.js';
import { listed, type Localize } from '../../localize.js';
import { type Column, columnKey } from '../columns.js';
import type { Report, ReportedCheck, ReportedDecision } from '../report.js';
import { originWord, severityWord, troubleSentence } from '../words.js';
import { leftOut } from './concepts.js';
import { type Html, markup } from './markup.js';
import { firstOf, placeOf } from './pieces.js';

/** How many findings are shown of a check. */
const mostFindings = 50;

export function decisionsTable(decisions: readonly ReportedDecision[], localize: Localize): Html {
  return table(
    [
      localize('Term'),
      localize('Rendering'),
      localize('Where'),
      localize('Reason'),
      localize('Date'),
      localize('Settles'),
    ],
    decisions.map((decision) => {
      const { subject, rendering, origin, file, line, reason, date, settles, isHeeded } = decision;
      return [
        subject,
        rendering,
        markup`<bdi>${file}</bdi>:${line}<br><span class="soft">${originWord(origin, localize)}</span>`,
        reason,
        date,
        isHeeded ? settles : markup`<em>${localize('never used')}</em>`,
      ];
    }),
    5,
  );
}

export function checkSection({ code, description, findings }: ReportedCheck, localize: Localize): Html {
  const { shown, left } = firstOf(findings, mostFindings);
  const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
  const counts = severities
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${severityWord(severity, localize)} ${count}`)
    .join(' · ');
  return markup`<section id="check-${code}">
<h3>${code}</h3>
<p>${description}</p>
<p class="soft">${counts}</p>
<ul class="places">
${shown.map(
  (
    finding,
  ) => markup`<li><p>${placeOf(finding)} <span class="soft">${severityWord(finding.severity, localize)}</span></p><p>${finding.message}</p></li>
`,
)}</ul>
${leftOut(left, localize)}</section>
`;
}

export function documentsTable(
  { documents }: Report,
  columns: ReadonlyMap<string, Column>,
  localize: Localize,
): Html {
  return table(
    [
      localize('No.'),
      localize('Document'),
      localize('Translated from'),
      localize('Language'),
      localize('Terms'),
      localize('Findings'),
    ],
    documents.map(({ file, sources, languages, terms, findings }) => {
      const numbers = [undefined, ...sources].flatMap(
        (source) =>
          columns.get(columnKey({ file, ...(source === undefined ? {} : { source }) }))?.number ?? [],
      );
      return [
        listed(numbers.map(String), localize),
        markup`<bdi>${file}</bdi>`,
        sources.map(
          (source) => markup`<bdi>${source === file ? localize('within the document') : source}</bdi> `,
        ),
        listed(languages, localize),
        terms,
        findings,
      ];
    }),
    4,
  );
}

export function troublesList({ troubles }: Report, localize: Localize): Html {
  return markup`<ul class="places">
${troubles.map(
  (trouble) => markup`<li><bdi>${trouble.file}</bdi>: ${troubleSentence(trouble, localize)}</li>
`,
)}</ul>
`;
}

type Cell = Parameters<typeof markup>[1];

/** A table whose second column heads the rows, with numbers from some column on. */
function table(heads: readonly string[], rows: readonly (readonly Cell[])[], numbersFrom: number): Html {
  const kind = (index: number) => (index >= numbersFrom ? markup` class="number"` : undefined);
  return markup`<div class="scroll"><table>
<thead><tr>${heads.map((head, index) => markup`<th scope="col"${kind(index)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (cells) => markup`<tr>${cells.map((cell, index) =>
    index === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td${kind(index)}>${cell}</td>`,
  )}</tr>
`,
)}</tbody>
</table></div>
`;
}
