import type { RegionKind } from '../region.js';
import * as u from '../scanning/units.js';
import type { Line } from './line.js';

/** What the next line is to a block of which nothing is read: still part of it, its last line, or past it. */
export type Continuation = 'inside' | 'last' | 'past';

/** A block of which nothing is read: code, displayed mathematics, the imports of MDX. */
export interface Verbatim {
  readonly kind: RegionKind;
  readonly start: number;
  readonly follow: (line: Line) => Continuation;
}

/** The fenced code block that the line opens (CommonMark 0.31 §4.5). */
export function fencedCode(text: string, line: Line): Verbatim | undefined {
  const mark = line.first;
  if (mark !== u.BACKTICK && mark !== u.TILDE) return undefined;
  const fenceEnd = u.skipRun(text, line.offset, line.end, mark);
  const length = fenceEnd - line.offset;
  if (length < 3) return undefined;
  if (mark === u.BACKTICK && text.slice(fenceEnd, line.end).includes('`')) return undefined;
  return {
    kind: 'code',
    start: line.offset,
    follow: (next) => (closesFence(text, next, mark, length) ? 'last' : 'inside'),
  };
}

function closesFence(text: string, line: Line, mark: number, length: number): boolean {
  if (line.indent > 3 || line.first !== mark) return false;
  const runEnd = u.skipRun(text, line.offset, line.end, mark);
  return runEnd - line.offset >= length && u.skipBlanks(text, runEnd, line.end) === line.end;
}

/** The indented code block that begins with the line (CommonMark 0.31 §4.4). */
export function indentedCode(line: Line): Verbatim {
  return {
    kind: 'code',
    start: line.offset,
    follow: (next) => (next.blank || next.indent > 3 ? 'inside' : 'past'),
  };
}

const mathClosers: Readonly<Record<string, string>> = { $$: '$$', '\\[': '\\]' };

/** The displayed formula that the line opens and a later one closes; no blank line stands in it (Pandoc). */
export function displayedMath(text: string, line: Line): Verbatim | undefined {
  const opener = text.slice(line.offset, line.offset + 2);
  const closer = mathClosers[opener];
  if (closer === undefined || text.slice(line.offset + 2, line.end).trim() !== '') return undefined;
  return {
    kind: 'math',
    start: line.offset,
    follow: (next) => {
      if (next.blank) return 'past';
      return text.slice(next.offset, next.end).includes(closer) ? 'last' : 'inside';
    },
  };
}

/** The imports and exports at the top of MDX, to the next blank line. */
export function moduleStatements(text: string, line: Line): Verbatim | undefined {
  const statement = text.slice(line.offset, line.end).trimEnd();
  const isImport = /^import (?:[\w*{][^'"]* from )?['"][^'"]+['"];?$/.test(statement);
  const isExport = /^export (?:const|default|function|let) /.test(statement);
  if (!isImport && !isExport) return undefined;
  return { kind: 'command', start: line.offset, follow: (next) => (next.blank ? 'past' : 'inside') };
}
