import type { Edit } from '../../finding.js';
import { entryOf } from '../../glossary/writing/entries.js';
import { insertion } from '../../glossary/writing/insert.js';
import type { Layout } from '../../glossary/writing/layout.js';
import { removalOfLines } from '../../glossary/writing/removal.js';
import { inBrackets, onOneLine } from '../../glossary/writing/value.js';
import type { YamlEntry, YamlMap } from '../../glossary/yaml.js';

/** Texts by key; those that are to be taken away are undefined. */
export type NewTexts = ReadonlyMap<string, string | undefined>;

/**
 * Puts other texts behind some keys of a map, adds those that it lacks behind its last one, and takes away those that are
 * not to be there. Undefined where comments stand within its brackets.
 */
export function replaceFields(layout: Layout, map: YamlMap, texts: NewTexts): Edit[] | undefined {
  return layout.isBracketed(map) ? inOneMap(layout, map, texts) : lineByLine(layout, map, texts);
}

function inOneMap(layout: Layout, map: YamlMap, texts: NewTexts): Edit[] | undefined {
  const ends = [map.start, ...map.entries.map((entry) => layout.endOfEntry(entry))];
  const starts = [...map.entries.map(({ key }) => key.start), map.end];
  if (ends.some((end, index) => layout.text.slice(end, starts[index]).includes('#'))) {
    return undefined;
  }
  const kept = map.entries.filter(({ key }) => !texts.has(key.text) || texts.get(key.text) !== undefined);
  const parts = kept.map((entry) => {
    const text = texts.get(entry.key.text);
    return text === undefined
      ? layout.text.slice(entry.key.start, layout.endOfEntry(entry))
      : `${entry.key.text}: ${inBrackets(text)}`;
  });
  const added = missing(map, texts).map(([key, text]) => `${key}: ${inBrackets(text)}`);
  return [{ start: map.start, end: map.end, newText: `{ ${[...parts, ...added].join(', ')} }` }];
}

function lineByLine(layout: Layout, map: YamlMap, texts: NewTexts): Edit[] {
  const changed = map.entries.flatMap((entry): Edit[] => {
    const text = texts.get(entry.key.text);
    if (text === undefined) {
      return texts.has(entry.key.text) ? [removal(layout, map, entry)] : [];
    }
    const { value } = entry;
    const colon = layout.endOfColon(entry);
    return value === undefined
      ? [insertion(colon, ` ${onOneLine(text)}`)]
      : [{ start: value.start, end: layout.endOf(value), newText: onOneLine(text) }];
  });
  const margin = layout.lineBreak + ' '.repeat(layout.columnOf(map.start));
  const added = missing(map, texts).map(([key, text]) => `${margin}${key}: ${onOneLine(text)}`);
  const anchor = map.entries.findLast(({ key }) => texts.get(key.text) !== undefined);
  return added.length === 0 || anchor === undefined
    ? changed
    : [...changed, insertion(layout.lineEnd(layout.endOfEntry(anchor)), added.join(''))];
}

function missing(map: YamlMap, texts: NewTexts): [string, string][] {
  return [...texts].flatMap(([key, text]) =>
    text === undefined || entryOf(map, key) !== undefined ? [] : [[key, text] satisfies [string, string]],
  );
}

/** Takes an entry away with its lines; the first one stands on the line of the hyphen, which the next one takes over. */
function removal(layout: Layout, { entries }: YamlMap, entry: YamlEntry): Edit {
  const next = entries.at(entries.indexOf(entry) + 1);
  if (entry === entries[0] && next !== undefined) {
    return { start: entry.key.start, end: next.key.start, newText: '' };
  }
  return removalOfLines(layout, entry.key.start, layout.endOfEntry(entry));
}
