import { darkPalette, fonts, lightPalette } from '../report/html/palette.js';

/**
 * How pictures look, in the colours of whoever shows them. What colours say, strokes say too: how wide they are, and whether
 * they are dashed.
 */
export const pictureStyle = `
.map text { font-family: ${fonts}; fill: var(--ink); }
.map .band { fill: var(--faint); stroke: var(--rule); }
.map .band.focus { stroke: var(--link); stroke-width: 2; }
.map .term { fill: var(--paper); stroke: var(--soft); }
.map .term.preferred { stroke: var(--link); stroke-width: 2; }
.map .term.deprecated, .map .term.superseded { stroke-dasharray: 4 3; }
.map .name { font-weight: 500; }
.map .name.preferred, .map .strong { font-weight: 650; }
.map .name.deprecated, .map .name.superseded { text-decoration: line-through; fill: var(--soft); }
.map .aside { fill: var(--soft); }
.map .middle, .map .digits { text-anchor: middle; }
.map .line { fill: none; stroke: var(--other); stroke-width: 1.5; }
.map .line.preferred { stroke: var(--link); stroke-width: 3.5; }
.map .line.deprecated, .map .line.superseded { stroke-dasharray: 4 4; }
.map .knot { fill: var(--paper); stroke: var(--link); stroke-width: 3; }
.map .apart { fill: none; stroke: var(--second); stroke-width: 1.5; }
.map .apart-end { fill: var(--second); }
.map .number { fill: var(--paper); stroke: var(--second); stroke-width: 1.5; }
.map .digits { font-weight: 650; }
.map .heading { font-weight: 650; }
.map .tick { stroke: var(--rule); }
.map .ground { fill: transparent; }
.map .bar { fill: var(--faint); stroke: var(--soft); }
.map .bar.preferred { fill: var(--leading); stroke: var(--link); stroke-width: 2; }
.map .bar.deprecated, .map .bar.superseded { stroke-dasharray: 4 3; }
`;

/** The colours of a picture that stands alone, by what its reader prefers. */
export const ownColours = `
.map {${lightPalette}}
@media (prefers-color-scheme: dark) { .map {${darkPalette}} }
.map .ground-paper { fill: var(--paper); }
`;
