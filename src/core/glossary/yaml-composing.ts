import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type CST,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Localize } from '../localize.js';
import { stretch, type Steps } from '../steps.js';
import type { Span } from '../text/span.js';
import type { ParsedYaml, YamlEntry, YamlFault, YamlNode } from './yaml.js';

/** How many entries are composed between two steps. */
const entriesAStep = 8;

/**
 * Makes nodes of the tokens of a YAML document that has `length` code units, in steps. Each item of a list at the top is composed by
 * itself: an error in one costs no other.
 */
export function* composing(
  tokens: readonly CST.Token[],
  length: number,
  localize: Localize,
): Steps<ParsedYaml> {
  const hollowed = hollowOut(tokens);
  const faults: YamlFault[] = [];
  const documents = compose(hollowed.tokens, length, faults, localize);
  if (documents.length > 1) {
    const start = documents[1].range[0];
    const message = localize(
      'A second YAML document begins here and is not read; put its contents into a file of its own.',
    );
    faults.push({ code: 'several-documents', message, start, end: start + 1 });
  }
  const contents = documents[0].contents as Node | null;
  if (contents === null || documents[0].errors.length > 0) {
    return { root: undefined, faults };
  }
  const reader = new Reader(faults, localize);
  const root = reader.node(contents);
  if (root?.kind !== 'map') {
    return { root, faults };
  }
  const entries: YamlEntry[] = [];
  for (const entry of root.entries) {
    const list = entry.value && hollowed.lists.get(entry.value.start);
    if (entry.value?.kind !== 'list' || list === undefined) {
      entries.push(entry);
    } else {
      const { start } = entry.value;
      const items = yield* stretch(composingItems(list, reader, length, faults, localize), 0, 1);
      entries.push({ ...entry, value: { kind: 'list', start, end: items.at(-1)?.end ?? start, items } });
    }
  }
  return { root: { ...root, entries }, faults };
}

/** Composes each item of a list as the only one of a document, so that an error in one is nothing to the others. */
function* composingItems(
  list: CST.BlockSequence,
  reader: Reader,
  length: number,
  faults: YamlFault[],
  localize: Localize,
): Steps<YamlNode[]> {
  const nodes: YamlNode[] = [];
  for (const [index, item] of list.items.entries()) {
    const value = { ...list, items: [item] };
    const token: CST.Document = { type: 'document', offset: list.offset, start: [], value };
    const [{ contents, errors }] = compose([token], length, faults, localize);
    const node = contents !== null && errors.length === 0 ? reader.node(contents) : undefined;
    if (node?.kind === 'list') {
      nodes.push(...node.items);
    }
    if (index % entriesAStep === 0) {
      yield index / list.items.length;
    }
  }
  return nodes;
}

function compose(
  tokens: readonly CST.Token[],
  length: number,
  faults: YamlFault[],
  localize: Localize,
): Document.Parsed[] {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, length)];
  for (const error of documents.flatMap(({ errors }) => errors)) {
    const message = adviceFor(error, localize);
    const [start, end] = error.pos;
    faults.push({ code: 'yaml-syntax', message, start, end: Math.max(end, start + 1) });
  }
  return documents;
}

/** The tokens without the items of the lists at the top, and these lists by their offset. */
function hollowOut(tokens: readonly CST.Token[]): {
  tokens: CST.Token[];
  lists: ReadonlyMap<number, CST.BlockSequence>;
} {
  const lists = new Map<number, CST.BlockSequence>();
  const hollow = tokens.map((token) => {
    if (token.type !== 'document' || token.value?.type !== 'block-map') {
      return token;
    }
    const items = token.value.items.map((pair) => {
      if (pair.value?.type !== 'block-seq') {
        return pair;
      }
      lists.set(pair.value.offset, pair.value);
      return { ...pair, value: { ...pair.value, items: [] } };
    });
    return { ...token, value: { ...token.value, items: items.map(withStart) } };
  });
  return { tokens: hollow, lists };
}

/**
 * The composer counts the length of a key from the end of what is before it, which is too near the top where that was
 * hollowed out: something empty in front of the key says where it begins.
 */
function withStart(pair: CST.BlockMap['items'][number]): CST.BlockMap['items'][number] {
  const offset = pair.key?.offset;
  return offset === undefined || pair.start.length > 0
    ? pair
    : { ...pair, start: [{ type: 'space', offset, indent: 0, source: '' }] };
}

/** What is wrong, and for what people do wrong most what to do. */
function adviceFor({ code, message }: YAMLError, localize: Localize): string {
  // The library calls both by a code that says the reverse of what people have done.
  if (message.startsWith('Flow ')) {
    return localize('This is not valid YAML: a bracket that is opened above isn’t closed before this place.');
  }
  if (message.startsWith('Sequence item without')) {
    return localize(
      'This is not valid YAML: the line isn’t indented like those it belongs to. Move it to their column.',
    );
  }
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return localize(
        'This is not valid YAML: a colon with a space stands in a text here. Put the text in quotation marks.',
      );
    case 'BAD_SCALAR_START':
      return localize(
        'This is not valid YAML: a text can’t begin with this character. Put it in quotation marks.',
      );
    case 'MISSING_CHAR':
      return localize(
        'This is not valid YAML: a bracket, a quotation mark, a colon or a comma is missing here or before.',
      );
    case 'TAB_AS_INDENT':
      return localize(
        'This is not valid YAML: a tab stands where lines are indented. Replace it with spaces.',
      );
    case 'BAD_INDENT':
      return localize(
        'This is not valid YAML: the line isn’t indented like those it belongs to. Move it to their column.',
      );
    default:
      return localize('This is not valid YAML: {0}', firstLine(message));
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0].replace(/ at line \d+, column \d+:?$/u, '');
}

/** Turns the library's nodes into ours, noting what a glossary does not use. */
class Reader {
  constructor(
    private readonly faults: YamlFault[],
    private readonly localize: Localize,
  ) {}

  node(node: Node): YamlNode | undefined {
    const span = spanOf(node);
    if (isScalar(node)) {
      const text = typeof node.value === 'string' ? node.value : '';
      return text === '' && span.start === span.end ? undefined : { kind: 'text', text, ...span };
    }
    if (isSeq<Node>(node)) {
      return { kind: 'list', items: node.items.flatMap((item) => this.node(item) ?? []), ...span };
    }
    if (isMap<Node, Node | null>(node)) {
      return { kind: 'map', entries: this.entries(node.items), ...span };
    }
    if (isAlias(node)) {
      const message = this.localize(
        '“*{0}” is a YAML alias, which glossaries do not use; write the value out.',
        node.source,
      );
      this.faults.push({ code: 'alias', message, ...span });
    }
    return undefined;
  }

  private entries(pairs: readonly { key: Node; value: Node | null }[]): YamlEntry[] {
    const seen = new Set<string>();
    return pairs.flatMap((pair) => {
      const key = this.node(pair.key);
      if (key?.kind !== 'text') {
        return [];
      }
      const name = key.text.normalize('NFC');
      if (seen.has(name)) {
        const message = this.localize(
          '“{0}” is given twice; the first one counts. Remove or rename this one.',
          name,
        );
        this.faults.push({ code: 'duplicate-key', message, start: key.start, end: key.end });
        return [];
      }
      seen.add(name);
      return [{ key, value: pair.value === null ? undefined : this.node(pair.value) }];
    });
  }
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
