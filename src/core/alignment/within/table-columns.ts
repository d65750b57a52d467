import type { Analysis } from '../../analysis/analysis.js';
import { BLOCK_BORDER } from '../../documents/reading.js';
import { inBatches, type Steps, stretch } from '../../steps.js';
import { lengthsAlike } from './lengths-alike.js';
import type { Piece } from './pieces.js';
import type { Link } from './runs.js';

/** A cell that is written in one language; undefined where it mixes them. */
type Cell = Piece | undefined;

/** The cells of a row by their column; those without words are left out. */
type Row = Map<number, Cell>;

interface Table {
  readonly rows: Row[];
  /** The pieces that stand in it. */
  readonly pieces: Piece[];
}

/** What a document's tables hold. */
export interface Tables {
  /** Of each table that has a Chinese and an English column, the cells of its rows side by side. */
  readonly tables: readonly (readonly Link[])[];
  /** The pieces that stand in no table with words of both languages. */
  readonly others: readonly Piece[];
}

const columnMark = /<t[dh]\b/giu;
const rowMark = /<tr\b/iu;

/** What heads a column that a language stands in; such a row has no translation in it. */
const languageName =
  /^\W*(?:Chinese|English|Source|Target|Translation|Original|中文|英文|汉语|漢語|英语|英語|原文|译文|譯文)\b/iu;

/** What programs call something, with a description beside it: `app.kubernetes.io/name`. */
const identifier = /^\W*[\w-]+(?:[._/:][\w-]+)+\W*$/u;

/** How many pieces, or rows of two columns, to look at between two pauses. */
const piecesAStep = 500;
const rowsAStep = 1000;

/**
 * Finds, in steps, the tables with a column in each language, be there others or not. Cells are told by what stands between two pieces:
 * the `|` of a border, or the tags of HTML.
 */
export function* findingTables(pieces: readonly Piece[], analysis: Analysis): Steps<Tables> {
  const { text } = analysis.document;
  if (!text.includes('|') && !rowMark.test(text)) {
    return { tables: [], others: pieces };
  }
  const tables = yield* stretch(dividingIntoTables(pieces, analysis), 0, 0.4);
  const found: { readonly table: Table; readonly links: readonly Link[] }[] = [];
  for (const [index, table] of tables.entries()) {
    const [from, to] = [index, index + 1].map((done) => 0.4 + (0.6 * done) / tables.length);
    found.push({ table, links: yield* stretch(linking(table, text), from, to) });
  }
  const bilingual = found.filter(({ links }) => links.length > 1);
  // Cells that alternate between two languages without a translation are no paragraphs that do.
  const within = new Set(found.flatMap(({ table: { pieces: cells } }) => (isMixed(cells) ? cells : [])));
  return {
    tables: bilingual.map(({ links }) => links),
    others: within.size === 0 ? pieces : pieces.filter((piece) => !within.has(piece)),
  };
}

function isMixed(cells: readonly Piece[]): boolean {
  return cells.some(({ language }) => language !== cells[0].language);
}

function* dividingIntoTables(
  pieces: readonly Piece[],
  { document: { text }, reading: { units } }: Analysis,
): Steps<Table[]> {
  const tables: Table[] = [];
  let table: Table = { rows: [], pieces: [] };
  let row: Row = new Map();
  let rowPieces: Piece[] = [];
  let column = 0;
  let end = 0;
  const closeTable = () => {
    if (table.rows.length > 1) tables.push(table);
    table = { rows: [], pieces: [] };
  };
  const closeRow = () => {
    if (row.size > 1) {
      table.rows.push(row);
      table.pieces.push(...rowPieces);
    } else if (row.size === 1) {
      closeTable();
    }
    row = new Map();
    rowPieces = [];
  };
  const take = (piece: Piece) => {
    const step = stepBetween(text, units, end, piece.start);
    if (step.isNewRow) {
      closeRow();
      column = 0;
    }
    column += step.columns;
    row.set(column, row.has(column) ? undefined : piece);
    rowPieces.push(piece);
    end = piece.end;
  };
  yield* inBatches(pieces.length, piecesAStep, (from, to) => pieces.slice(from, to).forEach(take));
  closeRow();
  closeTable();
  return tables;
}

interface Step {
  readonly isNewRow: boolean;
  /** How many borders of columns are crossed, in a new row from its beginning on. */
  readonly columns: number;
}

function stepBetween(text: string, units: Uint16Array, from: number, to: number): Step {
  const gap = text.slice(from, to);
  const tags = gap.includes('<') ? gap.match(columnMark) : null;
  if (tags !== null) {
    return { isNewRow: rowMark.test(gap), columns: tags.length };
  }
  const line = gap.lastIndexOf('\n');
  let columns = 0;
  for (let at = gap.indexOf('|', line + 1); at >= 0; at = gap.indexOf('|', at + 1)) {
    if (units[from + at] === BLOCK_BORDER) columns++;
  }
  return { isNewRow: line >= 0 && units[from + line] === BLOCK_BORDER, columns };
}

/** The two columns whose cells fit each other best, row by row, found in steps. */
function* linking({ rows }: Table, text: string): Steps<readonly Link[]> {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].toSorted((a, b) => a - b);
  let best: readonly Link[] = [];
  let most = 0;
  let looked = 0;
  for (const [index, first] of columns.entries()) {
    for (const second of columns.slice(index + 1)) {
      const links = linksOfColumns(rows, first, second, text);
      const gain = links.reduce((sum, { fit }) => sum + fit, 0);
      if (gain > most) [best, most] = [links, gain];
      looked += rows.length;
      if (looked > rowsAStep) {
        looked = 0;
        yield index / columns.length;
      }
    }
  }
  return best;
}

/** No links where some rows have them and most have not. */
function linksOfColumns(rows: readonly Row[], first: number, second: number, text: string): Link[] {
  let language: string | undefined;
  let unlike = 0;
  const links: Link[] = [];
  for (const [index, row] of rows.entries()) {
    const [one, other] = [row.get(first), row.get(second)];
    if (one === undefined || other === undefined || one.language === other.language) {
      unlike += row.has(first) && row.has(second) && index > 0 ? 1 : 0;
    } else if ((language !== undefined && one.language !== language) || isNamed(one, other, text)) {
      unlike++;
    } else if (index > 0 || !isHead(one, other, text)) {
      language = one.language;
      links.push({ first: one, second: other, fit: lengthsAlike(one.size, other.size) });
    }
  }
  return unlike * 4 > links.length ? [] : links;
}

function isNamed(one: Piece, other: Piece, text: string): boolean {
  return [one, other].some(({ start, end }) => identifier.test(text.slice(start, end)));
}

function isHead(one: Piece, other: Piece, text: string): boolean {
  return [one, other].some(({ start, end }) => languageName.test(text.slice(start, end)));
}
