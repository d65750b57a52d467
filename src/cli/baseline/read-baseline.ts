import { FieldReader } from '../../core/glossary/fields.js';
import type { GlossaryProblem } from '../../core/glossary/model.js';
import { parseYaml, type YamlNode } from '../../core/glossary/yaml.js';
import type { Localize } from '../../core/localize.js';
import { Lines } from '../../core/text/lines.js';
import type { BaselineEntry } from './entry.js';

const baseline = { name: 'baseline', keys: { format: true, findings: true } };
const finding = {
  name: 'finding',
  keys: { file: true, code: true, concepts: true, text: true, within: true, count: true },
};

/** Reads a baseline: its entries, each as often as it counts, and what is wrong with the file at its place. */
export function readBaseline(
  text: string,
  uri: string,
  localize: Localize,
): { entries: BaselineEntry[]; problems: readonly GlossaryProblem[] } {
  const reader = new FieldReader(text, uri, new Lines(text), localize);
  const { root, faults } = parseYaml(text, localize);
  faults.forEach((fault) => reader.report(fault.code, fault, fault.message));
  const fields = root && reader.map(root, baseline);
  const version = fields?.get('format');
  if (version !== undefined && reader.text(version) !== '1') {
    const message = localize('This program reads baselines of format 1; write it anew.');
    reader.report('unknown-format', version, message);
  }
  const entries = reader.list(fields?.get('findings')).flatMap((node) => entriesAt(node, reader));
  return { entries, problems: reader.inOrder() };
}

function entriesAt(node: YamlNode, reader: FieldReader): BaselineEntry[] {
  const fields = reader.map(node, finding);
  if (fields === undefined) {
    return [];
  }
  const {
    file,
    code,
    text,
    within,
    count = '1',
  } = reader.givenTexts(fields, [...(['file', 'code', 'text', 'within', 'count'] as const)]);
  if (file === undefined || code === undefined || text === undefined || within === undefined) {
    const message = reader.localize('A finding has a file, a code, a text, and what it stands within.');
    reader.report('missing-text', node, message);
    return [];
  }
  if (!/^[1-9]\d{0,5}$/u.test(count)) {
    const message = reader.localize('Write here how many findings are alike.');
    reader.report('wrong-type', fields.get('count') ?? node, message);
    return [];
  }
  const entry = { file, code, concepts: reader.texts(fields.get('concepts')), text, within };
  return Array.from({ length: Number(count) }, () => entry);
}
