import { markup, Html } from '../../core/report/html/markup.js';
import { pictureStyle } from '../../core/map/style.js';
import type { Language } from '../../core/glossary/model.js';
import type { Localize } from '../../core/localize.js';

/** What the page needs of the editor. */
export interface PageParts {
  /** The address of the only script that may run in it. */
  readonly script: string;
  /** What that script and the style are known by; never the same twice. */
  readonly nonce: string;
  readonly reader: Language;
  readonly localize: Localize;
}

/**
 * The page in which maps are shown: it holds nothing of a glossary yet. It may load its own script and style and nothing else, from
 * nowhere; what is put into it later can neither run nor fetch anything.
 */
export function mapPage({ script, nonce, reader, localize }: PageParts): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const button = (id: string, text: string, title: string, isSwitch = false) =>
    markup`<button type="button" id="${id}" title="${title}"${isSwitch ? markup` aria-pressed="false"` : undefined}>${text}</button>
`;
  return markup`<!doctype html>
<html lang="${reader === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${localize('Distinction Map')}</title>
<style nonce="${nonce}">${new Html(`${pageStyle}${pictureStyle}`)}</style>
</head>
<body>
<div role="toolbar" aria-label="${localize('Distinction Map')}">
${button('pin', localize('Pin'), localize('Keep this map, wherever the cursor goes'), true)}${button(
    'subject',
    localize('Whole Subject'),
    localize('Show when the terms of the whole subject were in use'),
    true,
  )}<span class="space"></span>
${button('smaller', '−', localize('Smaller (-)'))}${button('fit', localize('Fit'), localize('Usual size (0)'))}${button('larger', '+', localize('Larger (+)'))}${button(
    'save',
    localize('Save as SVG…'),
    localize('Save this map as a picture of its own'),
  )}</div>
<p id="said" role="status"></p>
<main id="content"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`.source;
}

/** The editor's colours in the place of those that pictures have by themselves. */
const pageStyle = `
:root {
  --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground);
  --soft: var(--vscode-descriptionForeground); --rule: var(--vscode-contrastBorder, var(--vscode-editorWidget-border));
  --faint: var(--vscode-sideBar-background); --link: var(--vscode-textLink-foreground);
  --leading: var(--vscode-editor-inactiveSelectionBackground); --second: var(--vscode-editorWarning-foreground);
  --other: var(--vscode-descriptionForeground);
}
body.vscode-high-contrast { --soft: var(--vscode-editor-foreground); --other: var(--vscode-editor-foreground); --faint: var(--paper); }
body { margin: 0; padding: 0; color: var(--ink); background: var(--paper); }
[role="toolbar"] {
  position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 4px; padding: 6px 16px; z-index: 1;
  background: var(--paper); border-bottom: 1px solid var(--rule);
}
.space { flex: 1; }
button {
  font: inherit; padding: 2px 9px; cursor: pointer; border: 1px solid var(--vscode-contrastBorder, transparent); border-radius: 4px;
  color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground);
}
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button[aria-pressed="true"] {
  color: var(--vscode-inputOption-activeForeground); background: var(--vscode-inputOption-activeBackground);
  border-color: var(--vscode-inputOption-activeBorder);
}
body.vscode-high-contrast button[aria-pressed="true"] { text-decoration: underline; border-width: 2px; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
#said { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
#content { overflow-x: auto; }
#content > p { padding: 16px; }
.map { display: block; margin: 0 auto; }
.map .target { cursor: pointer; }
.map .target:hover .term, .map .target:hover .knot, .map .target:hover .number { fill: var(--vscode-list-hoverBackground); }
.map .target:hover .aside, .map .target:hover .strong { text-decoration: underline; }
.map .target:hover .name.deprecated, .map .target:hover .name.superseded { text-decoration: line-through; }
details { padding: 8px 16px 24px; }
summary { cursor: pointer; }
table { border-collapse: collapse; margin: 12px 0; }
caption { text-align: start; font-weight: 650; padding-bottom: 4px; }
th, td { padding: 3px 14px 3px 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--soft); }
`;
