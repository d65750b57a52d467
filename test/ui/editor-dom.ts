// What is read from an editor's document object model runs in the page: so it is source text, and TypeScript needs no types of a
// browser, which the product must not lean on.

/** The middle of a text on the screen. */
export type Place = { x: number; y: number };

export type Squiggle = { severity: 'error' | 'warning' | 'info' | 'hint'; text: string };

/** The lines in view, from top to bottom, each with its text and where in which text node each UTF-16 unit of it stands. */
const readLines = `
  [...document.querySelectorAll('.editor-instance .view-lines .view-line')]
    .map((element) => {
      const units = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let offset = 0; offset < node.length; offset++) units.push({ node, offset });
      }
      const text = units.map(({ node, offset }) => node.data[offset]).join('').replaceAll('\\u00a0', ' ');
      return { element, units, text, top: element.getBoundingClientRect().top };
    })
    .sort((a, b) => a.top - b.top)
`;

const rectangle = `
  (units, start, end) => {
    const range = document.createRange();
    range.setStart(units[start].node, units[start].offset);
    range.setEnd(units[end - 1].node, units[end - 1].offset + 1);
    return range.getBoundingClientRect();
  }
`;

/** A function of the text and the number of its occurrence, from 0. */
export const findText = `
  (wanted, nth) => {
    const rectangle = ${rectangle};
    for (const { text, units } of ${readLines}) {
      for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
        if (nth-- > 0) continue;
        const { left, top, width, height } = rectangle(units, start, start + wanted.length);
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    return null;
  }
`;

/** A hint is three dots, which VS Code draws at its first characters only; its text is those. */
export const listSquiggles = `
  (() => {
    const rectangle = ${rectangle};
    const lines = ${readLines};
    const found = [];
    for (const severity of ['error', 'warning', 'info', 'hint']) {
      for (const element of document.querySelectorAll('.editor-instance .squiggly-' + severity)) {
        const box = element.getBoundingClientRect();
        const middle = box.top + box.height / 2;
        for (const { text, units, element: line } of lines) {
          const { top, bottom } = line.getBoundingClientRect();
          if (middle < top || middle > bottom) continue;
          const under = units.filter((_, index) => {
            const { left, width } = rectangle(units, index, index + 1);
            return left + width / 2 > box.left && left + width / 2 < box.right;
          });
          const content = under.map(({ node, offset }) => node.data[offset]).join('').replaceAll('\\u00a0', ' ');
          found.push({ severity, text: content, top: box.top, left: box.left });
        }
      }
    }
    return found.sort((a, b) => a.top - b.top || a.left - b.left).map(({ severity, text }) => ({ severity, text }));
  })()
`;
