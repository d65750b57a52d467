import { isWide } from '../scanning/units.js';

/** From this length on, a line of one punctuation mark is more than text even where it is shorter than its title. */
const SURE_LENGTH = 4;

/** Whether a line is the border of a section title, or a transition. */
export function isAdornment(line: string, title = ''): boolean {
  return (
    /^([!-/:-@[-`{-~])\1+$/u.test(line) &&
    (line.length >= SURE_LENGTH || (title !== '' && line.length >= widthOf(title)))
  );
}

/** Whether a line opens a simple table: it shows at least two columns. */
export function isSimpleTableBorder(line: string): boolean {
  return /^=+(?: +=+)+$/u.test(line);
}

/** Whether a line of a simple table parts its head or its rows, or joins columns. */
export function isBorderInSimpleTable(line: string): boolean {
  return /^(?:=+|-+)(?: +(?:=+|-+))*$/u.test(line);
}

/** Whether a line parts the rows of a grid table. */
export function isGridBorder(line: string): boolean {
  return /^\+(?:[-=]+\+)+$/u.test(line);
}

/** Columns that a text takes; wide characters count twice. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += isWide(text.charCodeAt(at)) ? 2 : 1;
  return width;
}
