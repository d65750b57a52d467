import { type FieldReader, inItsLanguage, type Shape } from './fields.js';
import type { Concept, Language, Term } from './model.js';
import { plainTerm } from './term.js';
import type { YamlMap, YamlNode } from './yaml.js';

/*
 * The definition files of Contextive (https://docs.contextive.tech): `contexts:`, each with `terms:`, each with a
 * `name`, a `definition`, `aliases` and `examples` of use. They are read as they are, so that who has one loses
 * nothing: a context is a subject, a name and its aliases are the terms of one concept, sorted by their script.
 */

/** The keys that it has, by its schema; those which say nothing of terms are passed over. */
const maps = {
  file: mapOf('definition file', ['contexts', 'imports']),
  context: mapOf('context', ['name', 'domainVisionStatement', 'key', 'paths', 'terms', 'meta']),
  term: mapOf('term', ['name', 'definition', 'aliases', 'examples', 'meta']),
};

function mapOf(name: string, keys: readonly string[]): Shape {
  return { name, keys: Object.fromEntries(keys.map((key) => [key, true])) };
}

/** Whether a file is one of Contextive's. */
export function isContextive(root: YamlMap): boolean {
  const keys = root.entries.map(({ key }) => key.text);
  return ['contexts', 'imports'].some((key) => keys.includes(key)) && !keys.includes('concepts');
}

/** The concepts of all contexts, in the order of the file. */
export function readContexts(reader: FieldReader, root: YamlMap): Concept[] {
  const fields = reader.known(root, maps.file);
  const imports = fields.get('imports');
  if (imports !== undefined) {
    const message = reader.localize(
      'Imports are not followed; name the imported files so that they are found as glossaries of their own.',
    );
    reader.report('imports-unread', imports, message);
  }
  return withIdsOfTheirOwn(reader.list(fields.get('contexts')).flatMap((node) => readContext(reader, node)));
}

/** Contexts may use one word for different things: the later of two concepts with one name bears its subject too. */
function withIdsOfTheirOwn(concepts: readonly Concept[]): Concept[] {
  const seen = new Set<string>();
  return concepts.map((concept) => {
    const { id, subject } = concept;
    const isTaken = seen.has(id);
    seen.add(id);
    return isTaken && subject !== undefined ? { ...concept, id: `${id} (${subject})` } : concept;
  });
}

function readContext(reader: FieldReader, node: YamlNode): Concept[] {
  const fields = reader.map(node, maps.context);
  if (fields === undefined) {
    return [];
  }
  const subject = reader.optionalText(fields.get('name'));
  const concepts = reader.list(fields.get('terms')).flatMap((term) => readTerm(reader, term) ?? []);
  return subject === undefined ? concepts : concepts.map((concept) => ({ ...concept, subject }));
}

function readTerm(reader: FieldReader, node: YamlNode): Concept | undefined {
  const fields = reader.map(node, maps.term);
  const nameNode = fields?.get('name');
  const name = reader.optionalText(nameNode);
  if (fields !== undefined && nameNode === undefined) {
    reader.report('missing-term', node, reader.localize('This term has no “name:”; write the word there.'));
  }
  if (fields === undefined || nameNode === undefined || name === undefined) {
    return undefined;
  }
  const place = reader.place(nameNode);
  const words = [name, ...reader.texts(fields.get('aliases'))];
  const termOf = (language: Language): Term[] => {
    const [text, ...forms] = words.filter((word) => languageOf(word) === language);
    return text === undefined ? [] : [{ ...plainTerm(text, language, 'preferred'), forms, place }];
  };
  const uses = reader.texts(fields.get('examples'));
  return {
    id: name,
    definition: reader.localizedText(fields.get('definition')),
    terms: { zh: termOf('zh'), en: termOf('en') },
    not: [],
    see: [],
    note: uses.length === 0 ? {} : inItsLanguage(uses.map((use) => `“${use}”`).join(' ')),
    examples: [],
    place,
    parts: {},
  };
}

function languageOf(word: string): Language {
  return /\p{Script=Han}/u.test(word) ? 'zh' : 'en';
}
