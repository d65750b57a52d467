import { textFor } from '../glossary/model.js';
import { distinctionName } from '../glossary/names.js';
import { markup } from '../report/html/markup.js';
import { visible } from '../report/visible.js';
import type { Audience } from '../audience.js';
import { sourceIn } from './described.js';
import type { DistinctionMap, MapDistinction } from './distinction-map.js';
import { numberAt } from './draw-map.js';
import { asideSize, numberRadius } from './layout.js';
import { type Drawing, type Linking, textLines } from './picture.js';
import { linesOf, widthOf } from './text-lines.js';

const textSize = 13;
const leading = 19;
const indent = 2 * numberRadius + 10;
/** How many lines a text may have: the rest is in its entry. */
const mostLines = 6;

/** Draws what the distinctions of a map say, by their numbers, and who says so. */
export function drawDistinctions(
  map: DistinctionMap,
  width: number,
  linking: Linking,
  audience: Audience,
): Drawing[] {
  return map.distinctions.map((distinction) => drawDistinction(distinction, width, linking, audience));
}

function drawDistinction(
  { number, distinction }: MapDistinction,
  width: number,
  linking: Linking,
  { reader, localize, terminology }: Audience,
): Drawing {
  const room = width - indent;
  const name = linesOf(visible(distinctionName(distinction, terminology)), textSize, room / 1.06, 2);
  const says = linesOf(visible(textFor(distinction.says, reader)), textSize, room, mostLines);
  const source = sourceIn(distinction, terminology);
  const cited = source === undefined ? [] : linesOf(visible(source), asideSize, room, 1);
  const [saysAt, citedAt] = [leading * name.length, leading * (name.length + says.length)];
  const heading = markup`${numberAt(number, numberRadius, 10)}<text class="strong" font-size="${textSize}">${textLines(name, indent, 14, leading)}</text><text font-size="${textSize}">${textLines(says, indent, 14 + saysAt, leading)}</text>`;
  const citation = markup`<text class="aside" font-size="${asideSize}">${textLines(cited, indent, 14 + citedAt, leading)}</text>`;
  const entry = linking(
    { kind: 'place', place: distinction.place },
    `${number}. ${distinctionName(distinction, terminology)} · ${localize('Go to the entry')}`,
    heading,
  );
  const sourcePlace =
    distinction.source === undefined ? undefined : terminology.sourceOf(distinction.source).source?.place;
  return {
    width: indent + Math.max(...[...name, ...says].map((line) => widthOf(line, textSize))),
    height: leading * (name.length + says.length + cited.length) + 2,
    content:
      sourcePlace === undefined
        ? markup`${entry}${citation}`
        : markup`${entry}${linking({ kind: 'place', place: sourcePlace }, `${source} · ${localize('Go to the source')}`, citation)}`,
  };
}
