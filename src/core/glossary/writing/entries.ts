import { contains, type Span } from '../../text/span.js';
import { isContextive } from '../contextive.js';
import { loadGlossary } from '../load.js';
import type { Concept, Glossary, GlossaryProblem, Language, Term } from '../model.js';
import { parseYaml, type YamlEntry, type YamlList, type YamlMap, type YamlNode } from '../yaml.js';
import type { Indentation } from './insert.js';
import { Layout } from './layout.js';
import type { Sections } from './section.js';
import type { Refusal } from './written.js';

/** A glossary file to be written into: as YAML, which knows where things stand, and as what it says. */
export interface Entries extends Sections {
  readonly glossary: Glossary | undefined;
  readonly problems: readonly GlossaryProblem[];
}

/** A concept of a file, as it says and as it is written. */
export interface ConceptEntry {
  readonly concept: Concept;
  readonly map: YamlMap;
}

/** Reads a glossary file to be written into. */
export function readEntries(text: string): Entries | { readonly problem: Refusal } {
  const { root, faults } = parseYaml(text);
  const isBroken = faults.some(({ code }) => code === 'yaml-syntax');
  if (isBroken || (root === undefined ? faults.length > 0 : root.kind !== 'map')) {
    return { problem: 'unreadable' };
  }
  if (root?.kind === 'map' && isContextive(root)) {
    return { problem: 'unusual' };
  }
  const layout = new Layout(text);
  const map = root?.kind === 'map' ? root : undefined;
  return {
    layout,
    root: map,
    indentation: indentationOf(layout, map, ['concepts', 'distinctions']),
    ...loadGlossary(text, ''),
  };
}

/** The entry of a map that has a key. */
export function entryOf(map: YamlMap | undefined, key: string): YamlEntry | undefined {
  return map?.entries.find((entry) => entry.key.text === key);
}

/** The concept with an id. */
export function findConcept({ root, glossary }: Entries, id: string): ConceptEntry | undefined {
  const concept = glossary?.concepts.find((each) => each.id === id);
  const map = concept && listOf(root, 'concepts')?.items.find((item) => contains(item, concept.place));
  return concept !== undefined && map?.kind === 'map' ? { concept, map } : undefined;
}

/** A term of a concept as it is written, and the value it is or is an item of. */
export function findTerm(
  { concept, map }: ConceptEntry,
  language: Language,
  text: string,
): { term: Term; node: YamlNode; value: YamlNode } | undefined {
  const value = entryOf(map, language)?.value;
  const term = concept.terms[language].find((each) => each.text === text.normalize('NFC'));
  if (value === undefined || term === undefined) {
    return undefined;
  }
  const holds = (span: Span) => contains(span, term.place);
  const node = value.kind === 'list' ? value.items.find(holds) : value;
  return node && { term, node, value };
}

/** Hyphens stand two columns behind their key, as in the format's description, or where those of this file's `keys` do. */
export function indentationOf(
  layout: Layout,
  root: YamlMap | undefined,
  keys: readonly string[],
): Indentation {
  const lists = keys.flatMap((key) => listOf(root, key) ?? []);
  const block = lists.find((list) => !layout.isBracketed(list));
  return { list: block !== undefined && layout.columnOf(block.start) === 0 ? 0 : 2 };
}

function listOf(root: YamlMap | undefined, key: string): YamlList | undefined {
  const value = entryOf(root, key)?.value;
  return value?.kind === 'list' ? value : undefined;
}
