import type { Edit } from '../../finding.js';
import type { Language, Term } from '../model.js';
import type { YamlNode } from '../yaml.js';
import { type Entries, entryOf, findConcept, findTerm, readEntries } from './entries.js';
import { fillField, insertFieldAfter } from './insert.js';
import { inBrackets, onOneLine } from './value.js';
import { verified, withTerms, type Written } from './written.js';

/** The keys of a term whose value is a single text. */
export type TermField = 'pinyin' | 'region' | 'status' | 'since' | 'until' | 'source';

/** Where a term stands: its concept, its language and the word itself. */
export interface TermAddress {
  readonly concept: string;
  readonly language: Language;
  readonly term: string;
}

/**
 * Writes a key of a term in a glossary file, or another value of one that it has. A term that is written as a text
 * becomes keys with values: `网络` becomes `{ term: 网络, pinyin: wǎngluò }`.
 */
export function setTermField(
  text: string,
  { concept, language, term }: TermAddress,
  field: TermField,
  value: string,
): Written {
  const entries = readEntries(text);
  if ('problem' in entries) {
    return entries;
  }
  const conceptEntry = findConcept(entries, concept);
  const found = conceptEntry && findTerm(conceptEntry, language, term);
  if (conceptEntry === undefined || found === undefined) {
    return { problem: 'not-there' };
  }
  const edit = editFor(entries, found.node, field, value);
  const intended = withTerms(entries, conceptEntry.concept, language, (terms) =>
    terms.map((each): Term => (each === found.term ? { ...each, [field]: value } : each)),
  );
  return edit ? verified(entries, [edit], intended) : { problem: 'unusual' };
}

function editFor(
  { layout, indentation }: Entries,
  node: YamlNode,
  field: TermField,
  value: string,
): Edit | undefined {
  if (node.kind !== 'map') {
    const term = node.kind === 'text' ? node.text : '';
    const newText = inBrackets(
      new Map([
        ['term', term],
        [field, value],
      ]),
    );
    return { start: node.start, end: layout.endOf(node), newText };
  }
  const entry = entryOf(node, field);
  if (entry === undefined) {
    const neighbour = field === 'pinyin' ? entryOf(node, 'term') : node.entries.at(-1);
    return neighbour && insertFieldAfter(layout, node, neighbour, [field, value], indentation);
  }
  return entry.value === undefined
    ? fillField(layout, node, entry, value, indentation)
    : {
        start: entry.value.start,
        end: layout.endOf(entry.value),
        newText: written(layout.isBracketed(node), value),
      };
}

function written(isInBrackets: boolean, value: string): string {
  return isInBrackets ? inBrackets(value) : onOneLine(value);
}
