import { period } from '../analysis/describe.js';
import { type Html, markup } from '../report/html/markup.js';
import { rounded } from '../report/html/rounded.js';
import { termTag } from '../report/language-tag.js';
import { visible } from '../report/visible.js';
import type { Audience } from '../audience.js';
import { termInWords } from './described.js';
import { asideSize } from './layout.js';
import type { Drawing, Linking } from './picture.js';
import { linesOf, widthOf } from './text-lines.js';
import { type Bar, ticksOf, type Timeline } from './timeline.js';

const nameSize = 14;
const row = 30;
const axis = 26;
const label = { least: 120, most: 260 };
const periodWidth = 86;
const thickness = 14;
/** How far the point of a bar goes that has no known end. */
const point = 9;

/** Draws terms as bars over the years; one of which nothing says when it came up or went has a point there. */
export function drawTimeline(
  timeline: Timeline,
  width: number,
  linking: Linking,
  audience: Audience,
): Drawing {
  const { bars, years, left } = timeline;
  const names = bars.map(({ term }) => widthOf(visible(term.text), nameSize));
  const labelWidth = Math.min(label.most, Math.max(label.least, ...names));
  const start = labelWidth + periodWidth;
  const room = Math.max(240, width - start);
  const xOf = (year: number) => start + (room * (year - years.first)) / (years.last - years.first);
  const height = axis + bars.length * row;
  const ticks = ticksOf(years, Math.floor(room / 48)).map((year) => {
    const x = rounded(xOf(year));
    return markup`<path class="tick" d="M${x} ${axis - 6}V${height}"/><text class="aside middle" font-size="${asideSize}" x="${x}" y="${axis - 11}">${year}</text>
`;
  });
  const rows = bars.map((bar, index) => {
    const y = axis + index * row;
    const [name] = linesOf(visible(bar.term.text), nameSize, labelWidth, 1);
    const drawn = markup`<rect class="ground" x="0" y="${y}" width="${rounded(start + room)}" height="${row}"/><text class="name ${bar.term.status}" font-size="${nameSize}" x="0" y="${y + 20}" lang="${termTag(bar.term)}">${name}</text><text class="aside" font-size="${asideSize}" x="${rounded(labelWidth + 12)}" y="${y + 20}">${yearsOf(bar)}</text>${shapeOf(bar, xOf, { start, end: start + room, middle: y + row / 2 })}`;
    const words = `${termInWords(bar.term, audience.localize)} · ${audience.localize('Go to the entry')}`;
    return linking({ kind: 'place', place: bar.term.place }, words, drawn);
  });
  const more =
    left > 0
      ? markup`<text class="aside" font-size="${asideSize}" x="0" y="${height + 18}">${audience.localize('and {0} more', left)}</text>
`
      : undefined;
  return {
    width: start + room,
    height: height + (left > 0 ? 24 : 0),
    content: markup`${ticks}${rows}${more}`,
  };
}

/** Years without days: there is no room for more, and the label that reads it out has all. */
function yearsOf({ term: { since, until, ...term } }: Bar): string {
  const year = (date: string | undefined) => date?.slice(0, 4);
  const [first, last] = [year(since), year(until)];
  return (
    period({
      ...term,
      ...(first === undefined ? {} : { since: first }),
      ...(last === undefined ? {} : { until: last }),
    }) ?? ''
  );
}

function shapeOf(
  { from, to, term }: Bar,
  xOf: (year: number) => number,
  { start, end, middle }: { readonly start: number; readonly end: number; readonly middle: number },
): Html {
  const [left, right] = [from === undefined ? start : xOf(from), to === undefined ? end : xOf(to)];
  const [top, bottom] = [middle - thickness / 2, middle + thickness / 2];
  const atLeft =
    from === undefined
      ? `${left + point} ${bottom}L${left} ${middle}L${left + point} ${top}`
      : `${left} ${bottom}L${left} ${top}`;
  const atRight =
    to === undefined
      ? `${right - point} ${top}L${right} ${middle}L${right - point} ${bottom}`
      : `${right} ${top}L${right} ${bottom}`;
  const path = `M${atLeft}L${atRight}Z`.replace(/\d+\.\d+/gu, (number) => String(rounded(Number(number))));
  return markup`<path class="bar ${term.status}" d="${path}"/>`;
}
