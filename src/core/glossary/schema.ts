import type { DecisionsMapName } from '../decisions/decisions-format.js';
import { type Beginnings, beginnings, decisionBeginnings } from './assist/beginnings.js';
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
    definitions: definitionsOf(format, beginnings),
  };
}

/** The format of files of decisions as a JSON Schema. */
export function decisionsSchemaOf(
  format: Readonly<Record<DecisionsMapName, MapFormat<DecisionsMapName>>>,
): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Bilingual Glossary: decisions',
    description: 'Decisions on renderings of Chinese and English terms, format 1.',
    ...reference('decisions'),
    definitions: definitionsOf(format, decisionBeginnings),
  };
}

function definitionsOf<Name extends string>(
  format: Readonly<Record<Name, MapFormat<Name>>>,
  started: Beginnings<Name>,
): JsonSchema {
  const maps = Object.entries(format) as [Name, MapFormat<Name>][];
  return Object.fromEntries(maps.map(([name, map]) => [name, mapSchema(map, started[name])]));
}

/** What a text may look like to YAML; the loader reads all of it as a text. */
const scalars = ['string', 'number', 'boolean'] as const;

const notBlank = { pattern: '\\S', patternErrorMessage: 'This text is empty.' } as const;

const text: JsonSchema = { type: [...scalars, 'null'], ...notBlank };

const something: JsonSchema = {
  type: [...scalars, 'object', 'array'],
  contains: { not: { type: 'null' } },
};

function reference(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

function mapSchema<Name extends string>(
  { name: title, keys, orText, oneOf }: MapFormat<Name>,
  beginning: readonly string[] | undefined,
): JsonSchema {
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
    ...(oneOf ? { oneOf: oneOf.map(given) } : {}),
    ...snippets(title, keys, beginning),
  };
}

/** What has terms must have one, in whichever language, or an id, by which it adds to another glossary's entry. */
function termsSchema(fields: readonly (readonly [string, KeyFormat<string>])[]): JsonSchema {
  const languages = fields.filter(([, { kind }]) => typeof kind === 'object' && 'terms' in kind);
  if (languages.length === 0) {
    return {};
  }
  const keys = ['id', ...languages.map(([key]) => key)];
  return { anyOf: keys.map(given) };
}

function given(key: string): JsonSchema {
  return { required: [key], properties: { [key]: something } };
}

function keySchema({ kind, about, required }: KeyFormat<string>): JsonSchema {
  const schema = { description: about, ...valueSchema(kind) };
  return required ? { ...schema, allOf: [something] } : schema;
}

function valueSchema(kind: ValueKind<string>): JsonSchema {
  if (typeof kind === 'object') {
    if ('terms' in kind) {
      return { anyOf: [{ type: 'array', items: reference('term') }, reference('term')] };
    }
    if ('listOf' in kind && kind.orMapOf !== undefined) {
      const additionalProperties = { ...reference(kind.orMapOf) };
      return { type: ['array', 'object', 'null'], items: reference(kind.listOf), additionalProperties };
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
function snippets<Name extends string>(
  title: string,
  keys: MapFormat<Name>['keys'],
  beginning: readonly string[] | undefined,
): JsonSchema {
  if (beginning === undefined) {
    return {};
  }
  const body = Object.fromEntries(beginning.map((key, index) => [key, `$${index + 1}`]));
  const description = beginning.map((key) => `${key}: ${keys[key].about}`).join('\n');
  return { defaultSnippets: [{ label: title, description, body }] };
}
