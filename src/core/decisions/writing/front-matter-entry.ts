import type { Analysis } from '../../analysis/analysis.js';
import { read } from '../../documents/reading.js';
import type { DocumentKind } from '../../documents/region.js';
import type { Edit } from '../../finding.js';
import { entryOf } from '../../glossary/writing/entries.js';
import { insertFieldAfter, insertion } from '../../glossary/writing/insert.js';
import { Layout } from '../../glossary/writing/layout.js';
import { writeScalar } from '../../glossary/writing/scalar.js';
import { inBrackets, onOneLine } from '../../glossary/writing/value.js';
import { parseYaml, type YamlMap } from '../../glossary/yaml.js';
import { frontMatterKey } from '../front-matter-entries.js';
import type { DocumentDecision } from './comment-text.js';
import { rulingValue } from './new-decision.js';

const indentation = { list: 2 };

/**
 * Writes a decision into the front matter of a document, which may have none yet. Undefined where its kind has none, or
 * something else stands there.
 */
export function frontMatterEdits(analysis: Analysis, decision: DocumentDecision): Edit[] | undefined {
  const { document, frontMatter, reading } = analysis;
  const { text, kind } = document;
  if (frontMatter !== undefined) {
    return inMap(new Layout(text), frontMatter, decision);
  }
  const region = reading.regions.at(0);
  if (region?.kind === 'front-matter') {
    const opening = /^\ufeff?---[ \t]*\r?\n/u.exec(text)?.[0];
    const closing = text.lastIndexOf('\n', region.end - 1) + 1;
    const isEmpty = opening !== undefined && isWithoutContent(text.slice(opening.length, closing));
    return isEmpty ? [insertion(opening.length, newLines(new Layout(text), 0, decision))] : undefined;
  }
  return hasFrontMatter(kind) ? [newFrontMatter(text, decision)] : undefined;
}

/** Whether documents of a kind may begin with front matter: whether a text that does is read so. */
function hasFrontMatter(kind: DocumentKind): boolean {
  return read(`---\n${frontMatterKey}:\n---\n`, kind).regions.at(0)?.kind === 'front-matter';
}

function newFrontMatter(text: string, decision: DocumentDecision): Edit {
  const layout = new Layout(text);
  const { lineBreak } = layout;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const isSetApart = /^\s*(?:\n|$)/u.test(text.slice(start));
  const lines = `---${lineBreak}${newLines(layout, 0, decision)}---${lineBreak}`;
  return insertion(start, isSetApart ? lines : lines + lineBreak);
}

/** The key with the decision below it, as lines. */
function newLines({ lineBreak }: Layout, column: number, decision: DocumentDecision): string {
  const margin = ' '.repeat(column);
  const [key, value] = entryFor(decision);
  return `${margin}${frontMatterKey}:${lineBreak}${margin}  ${key}: ${onOneLine(value)}${lineBreak}`;
}

function inMap(layout: Layout, root: YamlMap, decision: DocumentDecision): Edit[] | undefined {
  const entry = entryOf(root, frontMatterKey);
  const [key, value] = entryFor(decision);
  if (entry === undefined) {
    const last = root.entries.at(-1);
    if (last === undefined) {
      return undefined;
    }
    if (layout.isBracketed(root)) {
      return [
        insertFieldAfter(layout, root, last, [frontMatterKey, new Map([entryFor(decision)])], indentation),
      ];
    }
    const column = layout.columnOf(root.start);
    const end = layout.endWithComments(layout.endOfEntry(last), column + 1);
    return [insertion(end, layout.lineBreak + newLines(layout, column, decision).trimEnd())];
  }
  const section = entry.value;
  if (section === undefined || (section.kind === 'map' && section.entries.length === 0)) {
    const start = section?.start ?? layout.endOfColon(entry);
    const space = section === undefined ? ' ' : '';
    return [
      { start, end: section?.end ?? start, newText: space + inBrackets(new Map([entryFor(decision)])) },
    ];
  }
  if (section.kind !== 'map') {
    return undefined;
  }
  const old = entryOf(section, decision.subject);
  if (old === undefined) {
    const last = section.entries[section.entries.length - 1];
    return [insertFieldAfter(layout, section, last, [key, value], indentation)];
  }
  const written = layout.isBracketed(section) ? inBrackets(value) : onOneLine(value);
  return old.value === undefined
    ? [insertion(layout.endOfColon(old), ` ${written}`)]
    : [{ start: old.value.start, end: layout.endOf(old.value), newText: written }];
}

function entryFor({ subject, ...ruling }: DocumentDecision): [string, ReturnType<typeof rulingValue>] {
  return [writeScalar(subject, 'in brackets'), rulingValue(ruling)];
}

function isWithoutContent(yaml: string): boolean {
  const { root, faults } = parseYaml(yaml);
  return root === undefined && faults.length === 0;
}
