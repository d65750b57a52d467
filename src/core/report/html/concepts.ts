import { statusWord } from '../../analysis/describe.js';
import type { Localize } from '../../localize.js';
import { type Column, columnKey, letterOf, lettersOf } from '../columns.js';
import type { OpenPlace, Outcomes, RenderingCount, ReportedConcept } from '../report.js';
import type { ConceptMaps } from './html-report.js';
import { type Html, markup } from './markup.js';
import { firstOf, inLanguage, placeOf, quoted, termName } from './pieces.js';

/** How many documents and how many open places are shown of a concept. */
const most = { documents: 60, places: 10 };

/** Where each concept stands on the page, for who looks for one. */
export function conceptIndex(concepts: readonly ReportedConcept[], localize: Localize): Html {
  return markup`<nav aria-label="${localize('Concepts')}"><ol>
${concepts.map(
  (
    { names: [name] },
    index,
  ) => markup`<li><a href="#concept-${index + 1}">${inLanguage(name.text, name.language)}</a></li>
`,
)}</ol></nav>
`;
}

/** What became of one concept: a table by documents, and the places that are open. */
export function conceptSection(
  concept: ReportedConcept,
  index: number,
  columns: ReadonlyMap<string, Column>,
  localize: Localize,
  maps: ConceptMaps,
): Html {
  const { names, id, subject, renderings, open } = concept;
  return markup`<section id="concept-${index + 1}">
<h3>${names.map((name) => markup`${termName(name)} `)}</h3>
<p class="soft">${subject && `${subject} · `}<span translate="no">${id}</span></p>
${outcomesTable(concept, columns, localize)}${openPlaces(concept, 'unresolved', localize)}${openPlaces(concept, 'missing', localize)}${
    renderings.length > 1 || open.length > 0 ? maps(id) : undefined
  }</section>
`;
}

/** A column of the table: what it counts, and how it is headed. */
interface Counted {
  readonly head: Html;
  readonly of: (outcomes: Outcomes) => number;
}

function outcomesTable(
  concept: ReportedConcept,
  columns: ReadonlyMap<string, Column>,
  localize: Localize,
): Html {
  const counted = countedIn(concept, localize);
  const { shown, left } = firstOf(concept.documents, most.documents);
  const row = (
    head: Html,
    outcomes: Outcomes,
    className?: string,
  ) => markup`<tr${className && markup` class="${className}"`}><th scope="row">${head}</th>${counted.map(
    ({ of }) => markup`<td class="number">${of(outcomes) || ''}</td>`,
  )}</tr>
`;
  const documents = shown.map((document) => {
    const number = columns.get(columnKey(document))?.number;
    return row(markup`<span class="place">${number}</span> <bdi>${document.file}</bdi>`, document);
  });
  return markup`<div class="scroll"><table>
<thead><tr><th scope="col">${localize('Document')}</th>${counted.map(
    ({ head }) => markup`<th scope="col" class="number">${head}</th>`,
  )}</tr></thead>
<tbody>
${row(markup`${localize('All documents')}`, concept, 'all')}${documents}</tbody>
</table></div>
${leftOut(left, localize)}`;
}

function countedIn(concept: ReportedConcept, localize: Localize): Counted[] {
  const letters = lettersOf(concept);
  const others: readonly Counted[] = [
    { head: markup`${localize('undecided')}`, of: ({ unresolved }) => unresolved },
    { head: markup`${localize('in other words')}`, of: ({ reworded }) => reworded },
    { head: markup`${localize('missing')}`, of: ({ missing }) => missing },
    { head: markup`${localize('not aligned')}`, of: ({ unfollowed }) => unfollowed },
  ];
  return [
    ...concept.renderings.map((rendering): Counted => ({
      head: renderingHead(rendering, letterOf(rendering, letters), localize),
      of: ({ renderings }) =>
        renderings.find(({ text, language }) => text === rendering.text && language === rendering.language)
          ?.count ?? 0,
    })),
    ...others.filter(({ of }) => of(concept) > 0),
  ];
}

function renderingHead({ text, language, status }: RenderingCount, letter: string, localize: Localize): Html {
  const isInForce = status === 'preferred' || status === 'admitted';
  const remark = isInForce
    ? undefined
    : markup`<br><span class="soft">${statusWord(status, localize)}</span>`;
  return markup`<span class="key">${letter}</span>${inLanguage(text, language)}${remark}`;
}

function openPlaces(
  { open }: ReportedConcept,
  kind: OpenPlace['kind'],
  localize: Localize,
): Html | undefined {
  const places = open.filter((place) => place.kind === kind);
  if (places.length === 0) return undefined;
  const { shown, left } = firstOf(places, most.places);
  const heading = kind === 'missing' ? localize('Missing in the translation') : localize('Undecided');
  return markup`<h4>${heading}</h4>
<ul class="places">
${shown.map(openPlace)}</ul>
${leftOut(left, localize)}`;
}

function openPlace({ own, other }: OpenPlace): Html {
  return markup`<li><p>${placeOf(own)} ${quoted(own)}</p>${
    other && markup`<p class="other">${placeOf(other)} ${quoted(other)}</p>`
  }</li>
`;
}

/** Says that not all is shown; undefined where it is. */
export function leftOut(left: number, localize: Localize): Html | undefined {
  return left === 0
    ? undefined
    : markup`<p class="soft">${localize('And {0} more; the report as JSON has all.', left)}</p>
`;
}
