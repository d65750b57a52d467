import type { Edit } from '../../finding.js';
import type { YamlEntry, YamlList, YamlMap } from '../yaml.js';
import type { Layout } from './layout.js';
import { type Fields, fieldLines, inBrackets, isFields, linesOf, onOneLine, type Value } from './value.js';

/** How a glossary file is indented. */
export interface Indentation {
  /** How far the hyphens of a list stand behind the key they belong to: 2, or 0. */
  readonly list: number;
}

/** Puts items behind the last one of a list. `key` is the column of the key that the list belongs to. */
export function appendItems(
  layout: Layout,
  list: YamlList,
  items: readonly Value[],
  key: number,
  indentation: Indentation,
): Edit[] {
  return layout.isBracketed(list)
    ? appendInBrackets(layout, list, items)
    : appendLines(layout, list, items, key, indentation);
}

/** Items of a block list as text, each on lines of its own that begin with a line break. */
export function itemLines(
  layout: Layout,
  items: readonly Value[],
  column: number,
  indentation: Indentation,
  isSpread: boolean,
): string {
  const margin = layout.lineBreak + ' '.repeat(column);
  return items
    .map((item) => {
      const lines = isSpread && isFields(item) ? linesOf(item, indentation.list) : [onOneLine(item)];
      return `${margin}- ${lines.join(`${margin}  `)}`;
    })
    .join('');
}

function appendLines(
  layout: Layout,
  list: YamlList,
  items: readonly Value[],
  key: number,
  indentation: Indentation,
): Edit[] {
  const column = layout.columnOf(list.start);
  const end = layout.endWithComments(layout.endOf(list), Math.max(column, key + 1));
  const last = list.items.at(-1);
  const isSpread = last?.kind === 'map' ? !layout.isBracketed(last) : false;
  const isSetApart = list.items.length > 1 && last !== undefined && layout.isSetApart(last.start);
  const newText = itemLines(layout, items, column, indentation, isSpread);
  return [insertion(end, (isSetApart ? layout.lineBreak : '') + newText)];
}

/** An item that stands on a line of its own is followed by others that do. */
function appendInBrackets(layout: Layout, list: YamlList, items: readonly Value[]): Edit[] {
  const last = list.items.at(-1);
  if (last === undefined) {
    return [insertion(list.start + 1, items.map(inBrackets).join(', '))];
  }
  const end = layout.endOf(last);
  const lineEnd = layout.lineEnd(end);
  const behind = /^\s*(,?)\s*(?:#.*)?$/u.exec(layout.text.slice(end, lineEnd));
  if (behind === null || lineEnd >= list.end || !layout.isFirstInLine(last.start)) {
    return [insertion(end, items.map((item) => `, ${inBrackets(item)}`).join(''))];
  }
  const margin = layout.lineBreak + ' '.repeat(layout.columnOf(last.start));
  const comma = behind[1];
  const lines = items.map(inBrackets).join(`,${margin}`);
  return comma === '' && lineEnd === end
    ? [insertion(end, `,${margin}${lines}`)]
    : [...(comma === '' ? [insertion(end, ',')] : []), insertion(lineEnd, `${margin}${lines}${comma}`)];
}

/** Puts a new entry of a map behind one that it has. */
export function insertFieldAfter(
  layout: Layout,
  map: YamlMap,
  entry: YamlEntry,
  [key, value]: readonly [string, Value],
  indentation: Indentation,
): Edit {
  const end = layout.endOfEntry(entry);
  if (layout.isBracketed(map)) {
    return insertion(end, `, ${key}: ${inBrackets(value)}`);
  }
  const column = layout.columnOf(map.start);
  const margin = layout.lineBreak + ' '.repeat(column);
  const lines = fieldLines(key, value, indentation.list);
  return insertion(layout.endWithComments(end, column + 1), margin + lines.join(margin));
}

/** Puts new entries of a map before one that it has. */
export function insertFieldsBefore(
  layout: Layout,
  map: YamlMap,
  entry: YamlEntry,
  fields: Fields,
  indentation: Indentation,
): Edit {
  const { start } = entry.key;
  if (layout.isBracketed(map)) {
    return insertion(start, [...fields].map(([key, value]) => `${key}: ${inBrackets(value)}, `).join(''));
  }
  const margin = layout.lineBreak + ' '.repeat(layout.columnOf(map.start));
  return insertion(
    start,
    linesOf(fields, indentation.list)
      .map((line) => line + margin)
      .join(''),
  );
}

/** Gives an entry of a map that has nothing behind its colon a value. */
export function fillField(
  layout: Layout,
  map: YamlMap,
  entry: YamlEntry,
  value: Value,
  indentation: Indentation,
): Edit {
  const colon = layout.endOfColon(entry);
  if (layout.isBracketed(map)) {
    return insertion(colon, ` ${inBrackets(value)}`);
  }
  const [first, ...lines] = fieldLines(entry.key.text, value, indentation.list);
  if (lines.length === 0) {
    return insertion(colon, first.slice(entry.key.text.length + 1));
  }
  const column = layout.columnOf(map.start);
  const margin = layout.lineBreak + ' '.repeat(column);
  return insertion(layout.endWithComments(colon, column + 1), margin + lines.join(margin));
}

/** Writes something where nothing is taken away. */
export function insertion(offset: number, newText: string): Edit {
  return { start: offset, end: offset, newText };
}
