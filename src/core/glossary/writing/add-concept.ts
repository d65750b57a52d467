import type { Edit } from '../../finding.js';
import type { YamlEntry, YamlList } from '../yaml.js';
import { type Entries, entryOf, readEntries } from './entries.js';
import { appendItems, insertion, itemLines } from './insert.js';
import { conceptFields, type NewConcept } from './new-entry.js';
import { verified, type Written } from './written.js';

/**
 * Writes a concept into the text of a glossary file, as its last one and in the manner of those it has: on one line
 * where the last one is, set apart by an empty line where that is. All that stands in the file stays as it is.
 */
export function addConcept(text: string, concept: NewConcept): Written {
  const entries = readEntries(text);
  if ('problem' in entries) {
    return entries;
  }
  const id = concept.id ?? [...concept.terms.zh, ...concept.terms.en].at(0)?.text;
  const concepts = entries.glossary?.concepts ?? [];
  if (concepts.some((each) => each.id === id)) {
    return { problem: 'already-there' };
  }
  const edits = editsFor(entries, concept);
  const named = id === undefined ? concept : { ...concept, id };
  return edits ? verified(entries, edits, [...concepts, named]) : { problem: 'unreadable' };
}

function editsFor(entries: Entries, concept: NewConcept): readonly Edit[] | undefined {
  const { layout, root, indentation } = entries;
  const fields = conceptFields(concept);
  const items = itemLines(layout, [fields], indentation.list, indentation, true);
  const entry = entryOf(root, 'concepts');
  if (root === undefined) {
    return [atEndOfFile(entries, `concepts:${items}`)];
  }
  if (layout.isBracketed(root)) {
    const list = entry?.value;
    return list?.kind === 'list' ? appendItems(layout, list, [fields], 0, indentation) : undefined;
  }
  if (entry === undefined) {
    const last = root.entries.at(-1);
    const column = layout.columnOf(root.start);
    const end = last && layout.endWithComments(layout.endOfEntry(last), column + 1);
    const key = `${layout.lineBreak}${' '.repeat(column)}concepts:`;
    const lines = itemLines(layout, [fields], column + indentation.list, indentation, true);
    return end === undefined ? undefined : [insertion(end, key + lines)];
  }
  const list = entry.value;
  if (list === undefined || (list.kind === 'list' && isBare(entries, list))) {
    return belowKey(entries, entry, items);
  }
  return list.kind === 'list'
    ? appendItems(layout, list, [fields], layout.columnOf(entry.key.start), indentation)
    : undefined;
}

/** `[]`, which a list in lines may replace. */
function isBare({ layout }: Entries, { start, end }: YamlList): boolean {
  return /^\[\s*\]$/u.test(layout.text.slice(start, end));
}

function belowKey({ layout }: Entries, entry: YamlEntry, items: string): Edit[] {
  const colon = layout.endOfColon(entry);
  const removed = { start: colon, end: entry.value?.end ?? colon };
  const end = layout.endWithComments(removed.end, 1);
  return end === removed.end
    ? [{ ...removed, newText: items }]
    : [...(removed.end > colon ? [{ ...removed, newText: '' }] : []), insertion(end, items)];
}

/** A file that ended without a line break still does, unless it was empty. */
function atEndOfFile({ layout }: Entries, lines: string): Edit {
  const { text, lineBreak } = layout;
  const isAtLineStart = /(?:^\ufeff?|\n)$/u.test(text);
  return insertion(text.length, isAtLineStart ? lines + lineBreak : lineBreak + lines);
}
