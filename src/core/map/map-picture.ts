import type { Concept } from '../glossary/model.js';
import type { Terminology } from '../glossary/terminology.js';
import { Html, markup } from '../report/html/markup.js';
import type { Audience } from '../audience.js';
import { type DistinctionMap, mapOf } from './distinction-map.js';
import { drawDistinctions } from './draw-distinctions.js';
import { drawLegend, drawMap } from './draw-map.js';
import { drawTimeline } from './draw-timeline.js';
import { leftOf, textOf, titleOf } from './in-words.js';
import { type Drawing, type Linking, margin, stacked, svgOf, type Target, titled } from './picture.js';
import { ownColours, pictureStyle } from './style.js';
import { type Timeline, timelineOf } from './timeline.js';
import { widthOf } from './text-lines.js';

/** What a picture shows: a map, and the times of terms where any are known. */
export interface Pictured {
  readonly map: DistinctionMap;
  readonly timeline: Timeline | undefined;
}

/** A picture for a page that gives it colours, and what its parts lead to. */
export interface LinkedPicture {
  /** An `<svg>` in which each part that leads somewhere has the number of its target in `data-target`. */
  readonly svg: Html;
  readonly targets: readonly Target[];
}

/** The map of a concept, with the times of the terms in it. */
export function picturedOf(concept: Concept, terminology: Terminology): Pictured {
  const map = mapOf(concept, terminology);
  return { map, timeline: timelineOf(map.bands.map((band) => band.concept)) };
}

const gap = { parts: 26, items: 14, heading: 10 };
const leastWidth = 560;

/**
 * A picture as a file of its own (SVG 1.1): in light or dark, as its reader prefers, with its title and all that it shows in words.
 * It refers to nothing, and nothing runs in it; texts of glossaries are escaped.
 */
export function standAloneSvg(pictured: Pictured, audience: Audience): string {
  const drawing = pictureOf(pictured, titled, audience);
  const title = titleOf(pictured.map, audience.localize);
  const head = markup`<title>${title}</title>
<desc>${textOf(pictured.map, audience)}</desc>
<style>${new Html(`${ownColours}${pictureStyle}`)}</style>
<rect class="ground-paper" x="${-margin}" y="${-margin}" width="${Math.ceil(drawing.width) + 2 * margin}" height="${Math.ceil(drawing.height) + 2 * margin}"/>
`;
  return svgOf(drawing, markup` role="img" lang="${audience.reader}"`, head).source;
}

/** A picture for a page that gives it colours, and only shows it. */
export function shownPicture(pictured: Pictured, audience: Audience): Html {
  const title = titleOf(pictured.map, audience.localize);
  return svgOf(pictureOf(pictured, titled, audience), markup` role="img" aria-label="${title}"`, markup``);
}

/** A picture for a page whose script knows what to do with targets. */
export function linkedPicture(pictured: Pictured, audience: Audience): LinkedPicture {
  const targets: Target[] = [];
  const linking: Linking = (target, label, content) => {
    targets.push(target);
    return markup`<g class="target" data-target="${targets.length - 1}" role="button" tabindex="0" aria-label="${label}"><title>${label}</title>${content}</g>
`;
  };
  const drawing = pictureOf(pictured, linking, audience);
  const title = titleOf(pictured.map, audience.localize);
  return { svg: svgOf(drawing, markup` role="group" aria-label="${title}"`, markup``), targets };
}

function pictureOf({ map, timeline }: Pictured, linking: Linking, audience: Audience): Drawing {
  const { localize } = audience;
  const drawn = drawMap(map, linking, audience);
  const width = Math.max(leastWidth, drawn.width);
  const statements = drawDistinctions(map, width, linking, audience);
  const parts = [
    stacked([drawn, drawLegend(map, audience)], gap.items),
    ...(statements.length === 0
      ? []
      : [stacked([heading(localize('Distinctions')), stacked(statements, gap.items)], gap.heading)]),
    ...leftOf(map, localize).map(remark),
    ...(timeline === undefined
      ? []
      : [
          stacked(
            [heading(localize('In use')), drawTimeline(timeline, width, linking, audience)],
            gap.heading,
          ),
        ]),
  ];
  return stacked(parts, gap.parts);
}

function heading(text: string): Drawing {
  return {
    width: widthOf(text, 15),
    height: 20,
    content: markup`<text class="heading" font-size="15" x="0" y="15">${text}</text>
`,
  };
}

function remark(text: string): Drawing {
  return {
    width: widthOf(text, 12),
    height: 14,
    content: markup`<text class="aside" font-size="12" x="0" y="11">${text}</text>
`,
  };
}
