import { entryOf, indentationOf } from '../../glossary/writing/entries.js';
import { Layout } from '../../glossary/writing/layout.js';
import type { Sections } from '../../glossary/writing/section.js';
import {
  parseYaml,
  type YamlEntry,
  type YamlList,
  type YamlMap,
  type YamlNode,
} from '../../glossary/yaml.js';
import { contains } from '../../text/span.js';
import { type LoadedDecisions, loadDecisions } from '../load-decisions.js';
import type { RecordedDecision } from '../recorded-decision.js';

/** A file of decisions to be written into: as YAML, which knows where things stand, and as what it says. */
export interface DecisionsText extends Sections, LoadedDecisions {}

/** Reads the text of such a file; undefined where it can't be read. */
export function readFile(text: string): DecisionsText | undefined {
  const { root, faults } = parseYaml(text);
  const isBroken = faults.some(({ code }) => code === 'yaml-syntax');
  if (isBroken || (root === undefined ? faults.length > 0 : root.kind !== 'map')) {
    return undefined;
  }
  const layout = new Layout(text);
  const map = root?.kind === 'map' ? root : undefined;
  return {
    layout,
    root: map,
    indentation: indentationOf(layout, map, ['decisions']),
    ...loadDecisions(text, ''),
  };
}

/** What stands behind its key for decisions. */
export function sectionOf({ root }: DecisionsText): YamlNode | undefined {
  return entryOf(root, 'decisions')?.value;
}

/** The item of a list of decisions in which one stands. */
export function itemOf({ items }: YamlList, { place }: RecordedDecision): YamlNode | undefined {
  return items.find((item) => contains(item, place));
}

/** The entry of a map of decisions that is one. */
export function entryIn({ entries }: YamlMap, { parts }: RecordedDecision): YamlEntry | undefined {
  return entries.find(({ key }) => key.start === parts.subject.start);
}

/** What a decision says, wherever it stands. */
export interface Meaning {
  readonly subject: string;
  /** Left open in the short form. */
  readonly kind: RecordedDecision['subjectKind'];
  readonly in: readonly string[];
  readonly rendering: string;
  readonly reason: string | undefined;
  readonly date: string | undefined;
}

/** What a recorded decision says. */
export function meaningOf(decision: RecordedDecision): Meaning {
  const { subject, subjectKind: kind, in: globs, rendering, reason, date } = decision;
  return { subject, kind, in: globs, rendering, reason, date };
}
