import { period, statusWord } from '../analysis/describe.js';
import { conceptName } from '../glossary/names.js';
import { type Html, markup } from '../report/html/markup.js';
import { termTag } from '../report/language-tag.js';
import type { Audience } from '../audience.js';
import type { DistinctionMap } from './distinction-map.js';
import { distinctionRows, leftOf } from './in-words.js';

/** The tables that say what a map shows, for who doesn't see it. */
export function mapTable(map: DistinctionMap, audience: Audience): Html {
  const { localize } = audience;
  const terms = map.lines.map(
    ({ as, band }) =>
      markup`<tr><th scope="row">${conceptName(map.bands[band].concept)}</th><td lang="${termTag(as)}">${as.text}</td><td>${as.pinyin}</td><td>${statusWord(as.status, localize)}</td><td>${as.region}</td><td>${period(as)}</td></tr>
`,
  );
  const statements = distinctionRows(map, audience).map(
    ({ number, name, says, source }) =>
      markup`<tr><th scope="row">${number}. ${name}</th><td>${says}</td><td>${source}</td></tr>
`,
  );
  const heads = [
    localize('Concept'),
    localize('Term'),
    localize('Pinyin'),
    localize('Status'),
    localize('Region'),
    localize('Period'),
  ];
  return markup`${table(localize('Terms'), heads, terms)}${
    statements.length === 0
      ? undefined
      : table(
          localize('Distinctions'),
          [localize('Distinction'), localize('Says'), localize('Source')],
          statements,
        )
  }${leftOf(map, localize).map(
    (each) => markup`<p>${each}</p>
`,
  )}`;
}

function table(caption: string, heads: readonly string[], rows: readonly Html[]): Html {
  return markup`<table><caption>${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table>
`;
}
