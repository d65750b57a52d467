import type { FieldReader, Shape } from '../glossary/fields.js';
import type { YamlNode } from '../glossary/yaml.js';
import { faultOfPatterns } from '../pairing/name-pattern.js';
import type { Pairing } from '../pairing/pairing.js';
import { configKeys } from './config-format.js';
import { languages } from './config.js';

const shape: Shape = { name: 'pair of paths', keys: configKeys.pairs.value.listOf };

/** The pairings that a configuration lists; one that can't be followed is reported, and left out. */
export function pairsIn(reader: FieldReader, node: YamlNode | undefined): Pairing[] {
  return reader.list(node).flatMap((item) => pairIn(reader, item) ?? []);
}

function pairIn(reader: FieldReader, node: YamlNode): Pairing | undefined {
  const fields = reader.map(node, shape);
  if (fields === undefined) {
    return undefined;
  }
  const { zh, en } = reader.givenTexts(fields, ['zh', 'en']);
  const source = reader.oneOf('wrong-type', fields.get('source'), languages);
  if (zh === undefined || en === undefined) {
    if (!fields.has('zh') || !fields.has('en')) {
      reader.report('wrong-type', node, reader.localize('A pair has two paths; write “zh” and “en”.'));
    }
    return undefined;
  }
  const { message } = faultOfPatterns(zh, en) ?? {};
  if (message !== undefined) {
    reader.report('wrong-type', node, reader.localize(message));
    return undefined;
  }
  return { zh, en, ...(source && { source }) };
}
