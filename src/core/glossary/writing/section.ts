import type { Edit } from '../../finding.js';
import type { YamlEntry, YamlList, YamlMap } from '../yaml.js';
import { entryOf } from './entries.js';
import { appendItems, type Indentation, insertion, itemLines } from './insert.js';
import type { Layout } from './layout.js';
import type { Fields } from './value.js';

/** A file with lists behind the keys at its top, to be written into. */
export interface Sections {
  readonly layout: Layout;
  /** Absent where the file holds nothing but comments. */
  readonly root: YamlMap | undefined;
  readonly indentation: Indentation;
}

/** Puts an item behind the last one of the list behind a key at the top; undefined where something else is there. */
export function appendToSection(file: Sections, key: string, item: Fields): Edit[] | undefined {
  const { layout, root, indentation } = file;
  const items = itemLines(layout, [item], indentation.list, indentation, true);
  const entry = entryOf(root, key);
  if (root === undefined) {
    return [atEndOfFile(layout, `${key}:${items}`)];
  }
  if (layout.isBracketed(root)) {
    const list = entry?.value;
    return list?.kind === 'list' ? appendItems(layout, list, [item], 0, indentation) : undefined;
  }
  if (entry === undefined) {
    const last = root.entries.at(-1);
    const column = layout.columnOf(root.start);
    const end = last && layout.endWithComments(layout.endOfEntry(last), column + 1);
    const line = `${layout.lineBreak}${' '.repeat(column)}${key}:`;
    const lines = itemLines(layout, [item], column + indentation.list, indentation, true);
    return end === undefined ? undefined : [insertion(end, line + lines)];
  }
  const list = entry.value;
  if (list === undefined || (list.kind === 'list' && isBare(layout, list))) {
    return belowKey(layout, entry, items);
  }
  return list.kind === 'list'
    ? appendItems(layout, list, [item], layout.columnOf(entry.key.start), indentation)
    : undefined;
}

/** `[]`, which a list in lines may replace. */
function isBare(layout: Layout, { start, end }: YamlList): boolean {
  return /^\[\s*\]$/u.test(layout.text.slice(start, end));
}

function belowKey(layout: Layout, entry: YamlEntry, items: string): Edit[] {
  const colon = layout.endOfColon(entry);
  const removed = { start: colon, end: entry.value?.end ?? colon };
  const end = layout.endWithComments(removed.end, 1);
  return end === removed.end
    ? [{ ...removed, newText: items }]
    : [...(removed.end > colon ? [{ ...removed, newText: '' }] : []), insertion(end, items)];
}

/** A file that ended without a line break still does, unless it was empty. */
function atEndOfFile({ text, lineBreak }: Layout, lines: string): Edit {
  const isAtLineStart = /(?:^\ufeff?|\n)$/u.test(text);
  return insertion(text.length, isAtLineStart ? lines + lineBreak : lineBreak + lines);
}
