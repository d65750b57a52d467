import type { Edit } from '../../finding.js';
import type { Language } from '../model.js';
import type { YamlEntry, YamlMap, YamlNode } from '../yaml.js';
import { type ConceptEntry, type Entries, entryOf, findConcept, readEntries } from './entries.js';
import {
  appendItems,
  fillField,
  insertFieldAfter,
  insertFieldsBefore,
  insertion,
  itemLines,
} from './insert.js';
import { type NewTerm, termFields, termsValue, termValue } from './new-entry.js';
import { inBrackets, type Value } from './value.js';
import { verified, withTerms, type Written } from './written.js';

/**
 * Writes terms into a concept of a glossary file, behind those of their language. What is written in a short form
 * becomes a list. A status that nobody wrote stays unwritten: the only rendering, preferred as such, is one of several
 * admitted ones when others come beside it.
 */
export function addTerms(
  text: string,
  conceptId: string,
  language: Language,
  terms: readonly NewTerm[],
): Written {
  const entries = readEntries(text);
  if ('problem' in entries) {
    return entries;
  }
  const found = findConcept(entries, conceptId);
  if (found === undefined) {
    return { problem: 'not-there' };
  }
  const known = new Set(found.concept.terms[language].map((term) => term.text));
  if (terms.some((term) => known.has(term.text.normalize('NFC')))) {
    return { problem: 'already-there' };
  }
  const edits = editsFor(entries, found, language, terms);
  const intended = withTerms(entries, found.concept, language, (before) => [...before, ...terms]);
  return verified(entries, edits, intended);
}

function editsFor(
  entries: Entries,
  found: ConceptEntry,
  language: Language,
  terms: readonly NewTerm[],
): Edit[] {
  const { layout, indentation } = entries;
  const { map, concept } = found;
  const entry = entryOf(map, language);
  if (entry === undefined) {
    return firstOfLanguage(entries, found, language, termsValue(terms));
  }
  const { value } = entry;
  if (value === undefined) {
    return [fillField(layout, map, entry, termsValue(terms), indentation)];
  }
  const count = concept.terms[language].length + terms.length;
  if (value.kind === 'list') {
    const isMap = value.items.at(-1)?.kind === 'map';
    const items = terms.map((term) => (isMap ? termFields(term, count) : termValue(term, count)));
    return appendItems(layout, value, items, layout.columnOf(entry.key.start), indentation);
  }
  const isSpread = value.kind === 'map' && !layout.isBracketed(value);
  const items = terms.map((term) =>
    value.kind === 'map' ? termFields(term, count) : termValue(term, count),
  );
  if (isSpread) {
    return itemOfLines(entries, value, items);
  }
  const isShort = value.kind === 'text' && items.every((item) => typeof item === 'string');
  return layout.isBracketed(map) || isShort
    ? inOneList(entries, value, items)
    : itemOfList(entries, map, entry, value, items);
}

/** Chinese comes before English. A concept whose English term is its id gets that written, so as to keep it. */
function firstOfLanguage(
  { layout, indentation }: Entries,
  { map, concept }: ConceptEntry,
  language: Language,
  value: Value,
): Edit[] {
  const neighbour = entryOf(map, language === 'zh' ? 'en' : 'zh');
  if (neighbour === undefined) {
    return [];
  }
  if (language === 'en') {
    return [insertFieldAfter(layout, map, neighbour, ['en', value], indentation)];
  }
  const fields = new Map<string, Value>([['zh', value]]);
  const named = entryOf(map, 'id') ? fields : new Map([['id', concept.id], ...fields]);
  return [insertFieldsBefore(layout, map, neighbour, named, indentation)];
}

/** `en: a` becomes `en: [a, b]`. */
function inOneList({ layout }: Entries, value: YamlNode, items: readonly Value[]): Edit[] {
  const old = textInBrackets(layout.text, value);
  const end = layout.endOf(value);
  return [{ start: value.start, end, newText: `[${[old, ...items.map(inBrackets)].join(', ')}]` }];
}

/** What stands there as it may stand in brackets: as it is written, unless that is a text that has to change. */
function textInBrackets(text: string, node: YamlNode): string {
  const written = text.slice(node.start, node.end);
  const isKept = node.kind !== 'text' || (/^["']/u.test(written) && !written.includes('\n'));
  return isKept ? written : inBrackets(node.text);
}

/** `en: a` becomes a list with an item a line. */
function itemOfList(
  { layout, indentation }: Entries,
  map: YamlMap,
  entry: YamlEntry,
  value: YamlNode,
  items: readonly Value[],
): Edit[] {
  const end = layout.endOf(value);
  const isBelow = layout.isFirstInLine(value.start);
  const column = isBelow ? layout.columnOf(value.start) : layout.columnOf(map.start) + indentation.list;
  const old = layout.text.slice(value.start, end);
  const kept = value.kind === 'text' && old.includes('\n') ? inBrackets(value.text) : old;
  const hyphen = isBelow ? '- ' : `${layout.lineBreak}${' '.repeat(column)}- `;
  const added = itemLines(layout, items, column, indentation, false);
  const lineEnd = layout.lineEnd(end);
  const start = isBelow ? value.start : layout.endOfColon(entry);
  return lineEnd === end
    ? [{ start, end, newText: hyphen + kept + added }]
    : [{ start, end, newText: hyphen + kept }, insertion(lineEnd, added)];
}

/** Keys on lines of their own become the first item of a list. */
function itemOfLines({ layout, indentation }: Entries, value: YamlNode, items: readonly Value[]): Edit[] {
  const column = layout.columnOf(value.start);
  const end = layout.endWithComments(layout.endOf(value), column);
  const lineStarts = [...layout.text.slice(value.start, end).matchAll(/\n(?=[^\r\n])/gu)];
  return [
    insertion(value.start, '- '),
    ...lineStarts.map(({ index }) => insertion(value.start + index + 1, '  ')),
    insertion(end, itemLines(layout, items, column, indentation, true)),
  ];
}
