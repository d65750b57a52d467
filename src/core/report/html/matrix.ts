import { type Localize, named, parted } from '../../localize.js';
import { type Column, columnKey, letterOf, lettersOf } from '../columns.js';
import { languageTagOf } from '../language-tag.js';
import type { ConceptInDocument, ReportedConcept } from '../report.js';
import { type Html, markup } from './markup.js';
import { firstOf } from './pieces.js';
import { rounded } from './rounded.js';

/** How many concepts and documents are drawn, and how many of them in one picture. */
const most = { concepts: 200, documents: 60 };
const together = { concepts: 30, documents: 20 };

/** In CSS pixels. */
const cell = { width: 34, height: 24 };
const label = { width: 250, height: 26 };

/** How many characters there is room for: of a Chinese name, and of both, where a Chinese one takes two. */
const longestName = 10;
const longestNames = 34;

/** The shades of renderings, from the leading one on; all further ones share the last. */
const shades = ['leading', 'second', 'third', 'fourth', 'further'] as const;

/** A part of a cell. */
interface Part {
  readonly shade: (typeof shades)[number] | 'unresolved' | 'reworded' | 'missing' | 'unfollowed';
  readonly sign: string;
  readonly count: number;
  readonly name: string;
}

/** The picture of which concept is rendered how in which document, in pieces that fit on a page, with its legend. */
export function matrix(
  concepts: readonly ReportedConcept[],
  columns: readonly Column[],
  localize: Localize,
): Html {
  const rows = firstOf(concepts, most.concepts);
  const drawn = firstOf(columns, most.documents);
  const pictures = inGroups(rows.shown, together.concepts).flatMap((someRows) =>
    inGroups(drawn.shown, together.documents).map((someColumns) => picture(someRows, someColumns, localize)),
  );
  const left =
    rows.left + drawn.left > 0
      ? localize(
          'Drawn are {0} of {1} concepts and {2} of {3} documents; the tables below have all.',
          ...[rows.shown.length, concepts.length, drawn.shown.length, columns.length],
        )
      : undefined;
  return markup`${patterns}${legend(localize)}${pictures}${
    left &&
    markup`<p class="soft">${left}</p>
`
  }`;
}

function picture(concepts: readonly ReportedConcept[], columns: readonly Column[], localize: Localize): Html {
  const width = label.width + columns.length * cell.width + 1;
  const height = label.height + concepts.length * cell.height + 1;
  const title = localize(
    'Renderings of {0} concepts in the documents {1} to {2}',
    ...[concepts.length, columns[0].number, columns[columns.length - 1].number],
  );
  const numbers = columns.map(
    ({ file, number }, index) =>
      markup`<text class="quiet" text-anchor="middle" x="${xOf(index) + cell.width / 2}" y="16"><title>${file}</title>${number}</text>
`,
  );
  const rows = concepts.map((concept, index) =>
    row(concept, columns, label.height + index * cell.height, localize),
  );
  return markup`<figure>
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
${numbers}${rows}</svg>
<figcaption>${columns.map(({ file, number }) => markup`<span class="column">${number} <bdi>${file}</bdi></span> `)}</figcaption>
</figure>
`;
}

function row(concept: ReportedConcept, columns: readonly Column[], y: number, localize: Localize): Html {
  const byColumn = new Map(concept.documents.map((document) => [columnKey(document), document]));
  const letters = lettersOf(concept);
  const { text, language } = concept.names[0];
  const other = concept.names.at(1);
  const cells = columns.map((column, index) => {
    const document = byColumn.get(columnKey(column));
    const parts = document && partsOf(document, letters, localize);
    return drawnCell(parts, column, { x: xOf(index), y }, localize);
  });
  return markup`<text y="${y + 16}"><title>${text}${other && ` ${other.text}`}</title><tspan lang="${languageTagOf(text, language)}">${shortened(text, longestName)}</tspan>${
    other &&
    markup`<tspan class="quiet" dx="8" lang="en">${shortened(other.text, longestNames - 2 * Math.min(longestName, text.length))}</tspan>`
  }</text>
${cells}`;
}

function drawnCell(
  parts: readonly Part[] | undefined,
  { file }: Column,
  { x, y }: { readonly x: number; readonly y: number },
  localize: Localize,
): Html {
  const [width, height] = [cell.width - 3, cell.height - 3];
  if (parts === undefined || parts.length === 0) {
    return markup`<rect class="empty" x="${x}" y="${y}" width="${width}" height="${height}"/>
`;
  }
  const all = parts.reduce((total, { count }) => total + count, 0);
  let from = x;
  const drawn = parts.map(({ shade, count }) => {
    const share = rounded((count / all) * width);
    const rect = markup`<rect fill="url(#shade-${shade})" x="${rounded(from)}" y="${y}" width="${share}" height="${height}"/>`;
    from += share;
    return rect;
  });
  const said = parted(
    parts.map(({ sign, name, count }) => `${sign} ${name} × ${count}`),
    localize,
  );
  const signs = parts.map(({ sign }) => sign);
  const letter = signs.length > 3 ? `${signs.slice(0, 2).join('')}…` : signs.join('');
  return markup`<g><title>${named(file, said, localize)}</title>${drawn}${frame(x, y, width, height)}<text class="letter" x="${x + width / 2}" y="${y + height / 2 + 4}">${letter}</text></g>
`;
}

function partsOf(
  { renderings, unresolved, reworded, missing, unfollowed }: ConceptInDocument,
  letters: ReadonlyMap<string, string>,
  localize: Localize,
): Part[] {
  const ranks = [...letters.keys()];
  return [
    ...renderings.map((rendering): Part => {
      const rank = ranks.indexOf(`${rendering.language}\n${rendering.text}`);
      const shade = shades[rank === -1 ? shades.length - 1 : Math.min(rank, shades.length - 1)];
      return { shade, sign: letterOf(rendering, letters), count: rendering.count, name: rendering.text };
    }),
    ...(
      [
        { shade: 'unresolved', sign: '?', count: unresolved, name: localize('undecided') },
        { shade: 'reworded', sign: '~', count: reworded, name: localize('in other words') },
        { shade: 'missing', sign: '–', count: missing, name: localize('missing') },
        { shade: 'unfollowed', sign: '·', count: unfollowed, name: localize('not aligned') },
      ] as const
    ).filter(({ count }) => count > 0),
  ];
}

function legend(localize: Localize): Html {
  const entries: readonly (readonly [shade: Part['shade'], sign: string, text: string])[] = [
    ['leading', 'A', localize('the leading rendering')],
    ['second', 'B', localize('the second')],
    ['third', 'C', localize('the third')],
    ['fourth', 'D', localize('the fourth')],
    ['further', 'E', localize('further ones')],
    ['unresolved', '?', localize('undecided')],
    ['reworded', '~', localize('in other words')],
    ['missing', '–', localize('missing in the translation')],
    ['unfollowed', '·', localize('not aligned')],
  ];
  return markup`<ul class="legend">
${entries.map(
  ([
    shade,
    sign,
    text,
  ]) => markup`<li><svg width="31" height="21" aria-hidden="true"><rect fill="url(#shade-${shade})" width="31" height="21"/>${frame(0.5, 0.5, 30, 20)}<text class="letter" x="15.5" y="14.5">${sign}</text></svg> ${text}</li>
`,
)}</ul>
`;
}

function frame(x: number, y: number, width: number, height: number): Html {
  return markup`<rect class="frame" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}

/** The pattern of each shade, by which they can be told apart in black and white: a tile, turned by so many degrees. */
const tiles: Readonly<Record<Part['shade'], { readonly turned: number; readonly drawn: Html }>> = {
  leading: { turned: 0, drawn: markup`<rect class="leading" width="6" height="6"/>` },
  second: { turned: 45, drawn: markup`<rect class="second" width="6" height="3"/>` },
  third: { turned: 0, drawn: markup`<circle class="third" cx="3" cy="3" r="1.7"/>` },
  fourth: { turned: 90, drawn: markup`<rect class="fourth" width="6" height="2.5"/>` },
  further: { turned: 0, drawn: markup`<rect class="further" width="6" height="2.5"/>` },
  unresolved: { turned: -45, drawn: markup`<rect class="open" width="6" height="1.2"/>` },
  reworded: { turned: 0, drawn: markup`<rect class="empty" width="6" height="6"/>` },
  missing: { turned: 0, drawn: markup`` },
  unfollowed: { turned: 0, drawn: markup`` },
};

const patterns = markup`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
${Object.entries(tiles).map(
  ([
    shade,
    { turned, drawn },
  ]) => markup`<pattern id="shade-${shade}" patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(${turned})">${drawn}</pattern>
`,
)}</defs></svg>
`;

function xOf(index: number): number {
  return label.width + index * cell.width;
}

function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
