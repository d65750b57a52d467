import type { Place } from '../glossary/model.js';
import { type Html, markup } from '../report/html/markup.js';
import { rounded } from '../report/html/rounded.js';

/** What a part of a picture leads to: the map of another concept, or something in a glossary's text. */
export type Target =
  { readonly kind: 'concept'; readonly id: string } | { readonly kind: 'place'; readonly place: Place };

/** Makes a part of a picture lead somewhere; the label says what it is, and where it leads. */
export type Linking = (target: Target, label: string, content: Html) => Html;

/** Tells what a part of a picture is, where nothing can be led to. */
export const titled: Linking = (_target, label, content) =>
  markup`<g><title>${label}</title>${content}</g>
`;

/** A part of a picture in SVG, drawn from its upper left corner, in CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: Html;
}

/** Drawings one under the other. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let y = 0;
  const content = drawings.map((drawing) => {
    const moved = markup`<g transform="translate(0 ${rounded(y)})">
${drawing.content}</g>
`;
    y += drawing.height + gap;
    return moved;
  });
  return {
    width: Math.max(...drawings.map(({ width }) => width)),
    height: y - gap,
    content: markup`${content}`,
  };
}

/** Lines of text under each other; `y` is where the first stands. */
export function textLines(lines: readonly string[], x: number, y: number, leading: number): Html {
  return markup`${lines.map((line, index) => markup`<tspan x="${rounded(x)}" y="${rounded(y + index * leading)}">${line}</tspan>`)}`;
}

/** An SVG element that holds a drawing with some room around it. `attributes` say what it is. */
export function svgOf({ width, height, content }: Drawing, attributes: Html, head: Html): Html {
  const [w, h] = [Math.ceil(width) + 2 * margin, Math.ceil(height) + 2 * margin];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="map" width="${w}" height="${h}" viewBox="${-margin} ${-margin} ${w} ${h}"${attributes}>
${head}${content}</svg>
`;
}

/** Around a picture. */
export const margin = 16;
