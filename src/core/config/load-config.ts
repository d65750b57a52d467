import { FieldReader, type Fields, type Shape } from '../glossary/fields.js';
import type { GlossaryProblem, Place } from '../glossary/model.js';
import { parseYaml, type YamlNode } from '../glossary/yaml.js';
import { inEnglish, type Localize } from '../localize.js';
import { Lines } from '../text/lines.js';
import { configKeys } from './config-format.js';
import { type Config, directions, type Level, levels } from './config.js';
import { pairsIn } from './pairs.js';

export interface LoadedConfig {
  /** What could be read. */
  readonly config: Config;
  /** Where the globs of `glossaries` stand, in their order. */
  readonly globPlaces: readonly Place[];
  /** In the order of the file. */
  readonly problems: readonly GlossaryProblem[];
}

export interface LoadConfigOptions {
  /** The codes of the checks there are. */
  readonly checks: readonly string[];
  readonly localize?: Localize;
}

/** What a file says in which nothing stands. */
export const emptyConfig: Config = { firstMention: {}, severity: {} };

/**
 * Loads a configuration file. Never throws: each fault becomes a problem at its place (UTF-16 offsets from 0, lines and
 * columns from 1), and what is right is read all the same. An empty file is one that leaves everything as it is.
 */
export function loadConfig(
  text: string,
  uri: string,
  { checks, localize = inEnglish }: LoadConfigOptions,
): LoadedConfig {
  const reader = new FieldReader(text, uri, new Lines(text), localize);
  const { root, faults } = parseYaml(text, localize);
  faults.forEach((fault) => reader.report(fault.code, fault, fault.message));
  const fields = root && reader.map(root, { name: 'configuration', keys: configKeys });
  const globPlaces: Place[] = [];
  return {
    config: fields === undefined ? emptyConfig : configIn(reader, fields, checks, globPlaces),
    globPlaces,
    problems: reader.inOrder(),
  };
}

/** What the fields say; where the globs of glossaries stand is added to `globPlaces`. */
function configIn(
  reader: FieldReader,
  fields: Fields,
  checks: readonly string[],
  globPlaces: Place[],
): Config {
  const given: { -readonly [key in keyof Config]?: Config[key] } = {};
  if (fields.has('glossaries')) {
    given.glossaries = reader.texts(fields.get('glossaries'), (_, span) => {
      globPlaces.push(reader.place(span));
    });
  }
  if (fields.has('ignore')) {
    given.ignore = reader.texts(fields.get('ignore'));
  }
  for (const key of ['bundledGlossary', 'everyOccurrence'] as const) {
    const word = reader.oneOf('wrong-type', fields.get(key), ['true', 'false']);
    if (word !== undefined) {
      given[key] = word === 'true';
    }
  }
  if (fields.has('pairs')) {
    given.pairs = pairsIn(reader, fields.get('pairs'));
  }
  const direction = reader.oneOf('wrong-type', fields.get('direction'), directions);
  return {
    ...given,
    ...(direction === undefined ? {} : { direction }),
    firstMention: templatesIn(reader, fields.get('firstMention')),
    severity: levelsIn(reader, fields.get('severity'), checks),
  };
}

const templates: Shape = { name: 'pair of templates', keys: configKeys.firstMention.value.keys };

function templatesIn(reader: FieldReader, node: YamlNode | undefined): Config['firstMention'] {
  const fields = node && reader.map(node, templates);
  const given: { zh?: string; en?: string } = {};
  for (const language of ['zh', 'en'] as const) {
    const written = fields?.get(language);
    const template = reader.optionalText(written);
    if (written !== undefined && template !== undefined) {
      if (template.includes('{zh}') && template.includes('{en}')) {
        given[language] = template;
      } else {
        const message = reader.localize(
          'A gloss names both terms; write “{zh}” and “{en}” where they stand.',
        );
        reader.report('wrong-type', written, message);
      }
    }
  }
  return given;
}

function levelsIn(
  reader: FieldReader,
  node: YamlNode | undefined,
  checks: readonly string[],
): Config['severity'] {
  const keys = Object.fromEntries(checks.map((code) => [code, true]));
  const fields = node && reader.map(node, { name: 'list of checks', keys });
  const given: Record<string, Level> = {};
  for (const [code, value] of fields ?? []) {
    const level = reader.oneOf('wrong-type', value, levels);
    if (level !== undefined) {
      given[code] = level;
    }
  }
  return given;
}
