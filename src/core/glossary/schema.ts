import { beginnings } from './assist/beginnings.js';
import { type KeyFormat, type MapFormat, type MapName, statuses, type ValueKind } from './format.js';

/** A JSON Schema, draft 7 (https://json-schema.org/draft-07). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The glossary format as a JSON Schema, for the editors that check and complete YAML with one. It refuses what the
 * loader reports of a file's structure. Two things are lost on the way through YAML's core schema, which such editors
 * read files with: the words `null` and `~` count as nothing, and `True` is a flag.
 */
export function schemaOf(format: Readonly<Record<MapName, MapFormat>>): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Bilingual Glossary',
    description: 'A glossary of Chinese and English terms, format 1.',
    // Definition files of Contextive may have the same ending.
    if: { type: 'object', required: ['contexts'] },
    then: true,
    else: reference('glossary'),
    definitions: Object.fromEntries(
      Object.entries(format).map(([name, map]) => [name, mapSchema(name as MapName, map)]),
    ),
  };
}

/** What a text may look like to YAML; the loader reads all of it as a text. */
const scalars = ['string', 'number', 'boolean'] as const;

const notBlank = { pattern: '\\S', patternErrorMessage: 'This text is empty.' } as const;

const text: JsonSchema = { type: [...scalars, 'null'], ...notBlank };

const something: JsonSchema = {
  type: [...scalars, 'object', 'array'],
  contains: { not: { type: 'null' } },
};

function reference(name: MapName): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

function mapSchema(name: MapName, { name: title, keys, orText }: MapFormat): JsonSchema {
  const fields = Object.entries(keys);
  const required = fields.filter(([, key]) => key.required).map(([key]) => key);
  return {
    title,
    type: ['object', 'null', ...(orText ? scalars : [])],
    ...(orText ? notBlank : {}),
    properties: Object.fromEntries(fields.map(([key, keyFormat]) => [key, keySchema(keyFormat)])),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    ...termsSchema(fields),
    ...snippets(name, title, keys),
  };
}

/** What has terms must have one, in whichever language, or an id, by which it adds to another glossary's entry. */
function termsSchema(fields: readonly (readonly [string, KeyFormat])[]): JsonSchema {
  const languages = fields.filter(([, { kind }]) => typeof kind === 'object' && 'terms' in kind);
  if (languages.length === 0) {
    return {};
  }
  const keys = ['id', ...languages.map(([key]) => key)];
  return { anyOf: keys.map((key) => ({ required: [key], properties: { [key]: something } })) };
}

function keySchema({ kind, about, required }: KeyFormat): JsonSchema {
  const schema = { description: about, ...valueSchema(kind) };
  return required ? { ...schema, allOf: [something] } : schema;
}

function valueSchema(kind: ValueKind): JsonSchema {
  if (typeof kind === 'object') {
    if ('terms' in kind) {
      return { anyOf: [{ type: 'array', items: reference('term') }, reference('term')] };
    }
    return 'listOf' in kind
      ? { type: ['array', 'null'], items: reference(kind.listOf) }
      : { type: ['object', 'null'], additionalProperties: reference(kind.mapOf) };
  }
  switch (kind) {
    case 'text':
    case 'pinyin':
    case 'region':
    case 'date':
    case 'source-reference':
    case 'side':
      return text;
    case 'texts':
    case 'concepts':
    case 'sides':
      return { type: [...scalars, 'array', 'null'], ...notBlank, items: text };
    case 'localized-text':
      return reference('localized-text');
    case 'flag':
      return { type: ['boolean', 'string', 'null'], pattern: '^\\s*(true|false)\\s*$' };
    case 'version':
      return { enum: [1, '1', null] };
    case 'status':
      return { enum: [...statuses, null] };
    case 'outcomes':
      return { type: [...scalars, 'object', 'null'], ...notBlank, additionalProperties: text };
  }
}

/** An entry to fill in, for the YAML language server (its keyword `defaultSnippets`). */
function snippets(name: MapName, title: string, keys: MapFormat['keys']): JsonSchema {
  const beginning = beginnings[name];
  if (beginning === undefined) {
    return {};
  }
  const body = Object.fromEntries(beginning.map((key, index) => [key, `$${index + 1}`]));
  const description = beginning.map((key) => `${key}: ${keys[key].about}`).join('\n');
  return { defaultSnippets: [{ label: title, description, body }] };
}
