import type { Edit } from '../../finding.js';
import type { YamlEntry, YamlList, YamlMap, YamlNode } from '../yaml.js';
import type { Layout } from './layout.js';

/** Takes an entry of a map away that isn't its only one: with its lines, or with its comma. */
export function removalOfEntry(layout: Layout, map: YamlMap, entry: YamlEntry): Edit {
  const pieces = map.entries.map((each) => ({ start: each.key.start, end: layout.endOfEntry(each) }));
  return removalOf(layout, map, pieces, map.entries.indexOf(entry));
}

/** Takes an item of a list away that isn't its only one: with its lines, or with its comma. */
export function removalOfItem(layout: Layout, list: YamlList, item: YamlNode): Edit {
  const pieces = list.items.map((each) => ({ start: each.start, end: layout.endOf(each) }));
  return removalOf(layout, list, pieces, list.items.indexOf(item));
}

function removalOf(
  layout: Layout,
  holder: YamlList | YamlMap,
  pieces: readonly { readonly start: number; readonly end: number }[],
  index: number,
): Edit {
  const { start, end } = pieces[index];
  if (!layout.isBracketed(holder)) {
    return removalOfLines(layout, start, end);
  }
  return index + 1 < pieces.length
    ? { start, end: pieces[index + 1].start, newText: '' }
    : { start: pieces[index - 1].end, end, newText: '' };
}

/** Takes the lines away that something stands on, and the line break behind them. */
export function removalOfLines(layout: Layout, from: number, to: number): Edit {
  const start = from - layout.columnOf(from);
  const end = layout.lineEnd(to);
  const behind = layout.text.slice(end, end + layout.lineBreak.length);
  return behind === layout.lineBreak
    ? { start, end: end + behind.length, newText: '' }
    : { start: Math.max(0, start - layout.lineBreak.length), end, newText: '' };
}
