import { pictureStyle } from '../../map/style.js';
import { darkPalette, fonts, lightPalette } from './palette.js';

/**
 * How the page looks: on a screen in light and dark, and on paper. Colours have a contrast of 4.5 and more where they carry text
 * (WCAG 2.2, 1.4.3); what patterns and letters say is not said by colour alone.
 */
export const style = `
:root {
  color-scheme: light dark;${lightPalette}}
@media screen and (prefers-color-scheme: dark) {
  :root {${darkPalette}  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: none; text-size-adjust: none; }
body {
  max-width: 62rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 ${fonts};
  overflow-wrap: break-word;
}
:lang(zh-Hant) { font-family: system-ui, -apple-system, "Noto Sans", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif; }
h1, h2, h3 { line-height: 1.3; text-wrap: balance; }
h1 { margin: 0; font-size: 2rem; font-weight: 650; letter-spacing: -.01em; }
h2 { margin: 3.5rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--ink); font-size: 1.25rem; font-weight: 650; }
h3 { margin: 2.25rem 0 .5rem; font-size: 1.0625rem; font-weight: 650; }
h4 { margin: 1.25rem 0 .25rem; font-size: .875rem; font-weight: 600; color: var(--soft); }
p, ul, ol, dl { margin: .5rem 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
.soft, .pinyin, figcaption, caption { color: var(--soft); }
.pinyin { font-weight: 400; }
.soft, figcaption, caption, table, .places, nav { font-size: .875rem; }
h3 > * { margin-inline-end: .6em; }
nav ol { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1.25rem 1.5rem; margin: 2rem 0 1.5rem; }
.totals div { border-top: 1px solid var(--rule); padding-top: .5rem; }
.totals dt { font-size: .8125rem; line-height: 1.35; color: var(--soft); }
.totals dd { margin: 0; font-size: 1.625rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; line-height: 1.45; }
caption { text-align: start; padding-bottom: .25rem; }
th, td { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--soft); vertical-align: bottom; border-bottom-color: var(--soft); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.all > * { font-weight: 600; }
.key { display: inline-block; min-width: 1.25em; padding: 0 .2em; margin-inline-end: .35em; border: 1px solid var(--soft); border-radius: 2px; text-align: center; font-size: .75rem; line-height: 1.35; color: var(--ink); }
.places { margin: .5rem 0; padding: 0; list-style: none; }
.places li { padding: .45rem 0; border-bottom: 1px solid var(--rule); }
.places p { margin: 0; }
.place { font-variant-numeric: tabular-nums; color: var(--soft); }
mark { background: none; color: inherit; font-weight: 650; border-bottom: 2px solid var(--open); }
.other { padding-inline-start: 1rem; border-inline-start: 2px solid var(--rule); }
figure { margin: 1.25rem 0; break-inside: avoid; }
figcaption { margin-top: .5rem; font-size: .8125rem; line-height: 1.5; }
.column { display: inline-block; margin-inline-end: 1rem; }
figure svg { display: block; max-width: 100%; height: auto; }
summary { margin: .75rem 0; color: var(--link); font-size: .875rem; cursor: pointer; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; padding: 0; list-style: none; font-size: .875rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.defs { position: absolute; }
svg:not(.map) text { font: 12px ${fonts}; fill: var(--ink); }
svg .quiet { fill: var(--soft); }
svg .letter { font-size: 11px; font-weight: 600; text-anchor: middle; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
svg .frame { fill: none; stroke: var(--rule); }
svg .empty { fill: var(--faint); }
.leading { fill: var(--leading); } .second { fill: var(--second); } .third { fill: var(--third); }
.fourth { fill: var(--fourth); } .further { fill: var(--other); } .open { fill: var(--open); }
${pictureStyle}@media (forced-colors: active) { svg { forced-color-adjust: none; } }
@page { margin: 18mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, h4, caption, thead { break-after: avoid; }
  tr, li, .totals div { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  main nav, summary, details:not([open]) { display: none; }
  .map { max-height: 240mm; }
  a { color: inherit; text-decoration: none; }
}
`;
