import { inForce, textFor } from '../glossary/model.js';
import { conceptName, distinctionName } from '../glossary/names.js';
import { named } from '../localize.js';
import { type Html, markup } from '../report/html/markup.js';
import { rounded } from '../report/html/rounded.js';
import { termTag } from '../report/language-tag.js';
import type { Audience } from '../audience.js';
import { termInWords } from './described.js';
import type { DistinctionMap } from './distinction-map.js';
import {
  asideSize,
  type BandBox,
  inset,
  type Lane,
  layoutOf,
  leading,
  type LinePath,
  nameSize,
  numberRadius,
  type TermBox,
} from './layout.js';
import { type Drawing, type Linking, textLines } from './picture.js';

/** Draws which terms share concepts, and what is kept apart. */
export function drawMap(map: DistinctionMap, linking: Linking, audience: Audience): Drawing {
  const { width, height, bands, terms, lines, lanes } = layoutOf(map);
  const content = markup`${bands.map(drawnBand)}${lines.map(drawnLine)}${lanes.map(strokesOf)}${bands.map(
    (box, index) => drawnKnot(box, index, linking, audience),
  )}${terms.map((box) => drawnTerm(box, map, linking, audience))}${bands.map((box) => whatIsLeft(box, audience))}${lanes.map(
    (lane) => drawnNumber(lane, linking, audience),
  )}`;
  return { width, height, content };
}

function drawnBand({ x, y, width, height }: BandBox, index: number): Html {
  return markup`<rect class="band${index === 0 ? ' focus' : ''}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="8"/>
`;
}

function drawnLine({ line, from, to }: LinePath): Html {
  const [x, y, atX, atY] = [from.x, from.y, to.x, to.y].map(rounded);
  const half = rounded((from.x + to.x) / 2);
  return markup`<path class="line ${line.as.status}" d="M${x} ${y}C${half} ${y} ${half} ${atY} ${atX} ${atY}"/>
`;
}

/** The concept itself, where its lines meet. */
function drawnKnot({ band, knot }: BandBox, index: number, linking: Linking, audience: Audience): Html {
  const { concept } = band;
  const { localize } = audience;
  const name = conceptName(concept);
  const circle = markup`<circle class="knot" cx="${rounded(knot.x)}" cy="${rounded(knot.y)}" r="${index === 0 ? 8 : 6}"/>`;
  return index === 0
    ? linking({ kind: 'place', place: concept.place }, `${name} · ${localize('Go to the entry')}`, circle)
    : linking({ kind: 'concept', id: concept.id }, localize('Show the map of {0}', name), circle);
}

function drawnTerm(box: TermBox, map: DistinctionMap, linking: Linking, { localize }: Audience): Html {
  const { x, y, width, height, name, aside } = box;
  const { term, band } = box.term;
  const { concept } = map.bands[band];
  const words = termInWords(term, localize);
  const start = y + inset.y + 15;
  const pinyin = start + name.length * leading.name - 3;
  const left = x + inset.x;
  const drawn = markup`<rect class="term ${term.status}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="5"/><text class="name ${term.status}" font-size="${nameSize[term.language]}" lang="${termTag(term)}">${textLines(name, left, start, leading.name)}</text><text class="aside" font-size="${asideSize}">${textLines(aside, left, pinyin, leading.aside)}</text>`;
  return band === 0
    ? linking({ kind: 'place', place: term.place }, `${words} · ${localize('Go to the entry')}`, drawn)
    : linking(
        { kind: 'concept', id: concept.id },
        `${words} · ${localize('Show the map of {0}', conceptName(concept))}`,
        drawn,
      );
}

function whatIsLeft({ band, left }: BandBox, { localize }: Audience): Html {
  return markup`${left.map(
    ({ x, y, language }) =>
      markup`<text class="aside" font-size="${asideSize}" x="${rounded(x)}" y="${rounded(y)}">${localize('and {0} more', band.left[language])}</text>
`,
  )}`;
}

function strokesOf({ x, sides }: Lane): Html {
  const heights = sides.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const dots = sides.map(
    (side) => markup`<circle class="apart-end" cx="${rounded(side.x)}" cy="${rounded(side.y)}" r="2.5"/>`,
  );
  const strokes = sides.map((side) => `M${rounded(side.x)} ${rounded(side.y)}H${rounded(x)}`).join('');
  return markup`<path class="apart" d="${strokes}M${rounded(x)} ${rounded(top)}V${rounded(bottom)}"/>${dots}
`;
}

function drawnNumber(
  { distinction: { distinction, number }, number: at }: Lane,
  linking: Linking,
  audience: Audience,
): Html {
  const { reader, localize, terminology } = audience;
  const name = `${number}. ${distinctionName(distinction, terminology)}`;
  const label = named(name, textFor(distinction.says, reader), localize);
  return linking({ kind: 'place', place: distinction.place }, label, numberAt(number, at.x, at.y));
}

/** The number of a distinction in its circle. */
export function numberAt(number: number, x: number, y: number): Html {
  return markup`<circle class="number" cx="${rounded(x)}" cy="${rounded(y)}" r="${numberRadius}"/><text class="digits" font-size="11" x="${rounded(x)}" y="${rounded(y + 4)}">${number}</text>`;
}

/** What the strokes of a map mean. */
export function drawLegend(map: DistinctionMap, { localize }: Audience): Drawing {
  const statuses = map.lines.map(({ as }) => as);
  const entries = [
    {
      kind: 'preferred',
      text: localize('preferred'),
      isThere: statuses.some(({ status }) => status === 'preferred'),
    },
    {
      kind: 'admitted',
      text: localize('admitted'),
      isThere: statuses.some(({ status }) => status === 'admitted'),
    },
    { kind: 'superseded', text: localize('not in force'), isThere: !statuses.every(inForce) },
  ].filter(({ isThere }) => isThere);
  const step = 150;
  const drawn = entries.map(
    ({ kind, text }, index) =>
      markup`<path class="line ${kind}" d="M${index * step} 10H${index * step + 34}"/><text class="aside" font-size="${asideSize}" x="${index * step + 42}" y="14">${text}</text>
`,
  );
  return { width: entries.length * step, height: 20, content: markup`${drawn}` };
}
