import { type Html, markup } from '../report/html/markup.js';
import { termTag } from '../report/language-tag.js';
import type { Wording } from './described.js';
import type { DistinctionMap } from './distinction-map.js';
import { inWords } from './in-words.js';

/** The tables that say what a map shows, for who doesn't see it. */
export function mapTable(map: DistinctionMap, wording: Wording): Html {
  const { localize } = wording;
  const { rows, distinctions, left } = inWords(map, wording);
  const terms = rows.map(
    ({ concept, term, status, period }) =>
      markup`<tr><th scope="row">${concept}</th><td lang="${termTag(term)}">${term.text}</td><td>${term.pinyin}</td><td>${status}</td><td>${term.region}</td><td>${period}</td></tr>
`,
  );
  const statements = distinctions.map(
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
  }${left.map(
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
