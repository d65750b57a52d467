import {
  Composer,
  Lexer,
  Parser,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type CST,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { inEnglish, type Localize } from '../localize.js';
import { complete, stretch, type Steps } from '../steps.js';
import type { Span } from '../text/span.js';
import { sectionsOf } from './pieces.js';

/*
 * YAML for files that nobody vouches for: read into plain nodes that know their place, with every scalar a
 * string whatever it looks like (the failsafe schema of YAML 1.2, section 10.1), no aliases, no tags.
 *
 * The pieces of the `yaml` library are driven one by one because its parser and composer recurse: a few
 * kilobytes of nested brackets can end the whole process. The depth is measured before anything recurses.
 */

export type YamlNode = YamlText | YamlList | YamlMap;

export interface YamlText extends Span {
  readonly kind: 'text';
  readonly text: string;
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlMap extends Span {
  readonly kind: 'map';
  /** In the order of the file; of entries with the same key only the first. */
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlText;
  /** Absent where nothing is written behind the colon. */
  readonly value: YamlNode | undefined;
}

/** A fault of the YAML itself; offsets are UTF-16, from 0. */
export interface YamlFault extends Span {
  readonly code:
    | 'yaml-syntax'
    | 'too-large'
    | 'too-deep'
    | 'alias'
    | 'duplicate-key'
    | 'several-documents'
    | 'control-character'
    | 'lone-surrogate';
  readonly message: string;
}

export interface ParsedYaml {
  /** Absent where the file is empty or cannot be read. */
  readonly root: YamlNode | undefined;
  readonly faults: readonly YamlFault[];
}

/** The largest glossary file that is read, in UTF-16 code units. */
export const maxLength = 10_000_000;
/** How deep collections may be nested in each other. */
export const maxDepth = 64;

/** Reads one YAML document at once; see {@link parsing}. */
export function parseYaml(text: string, localize: Localize = inEnglish): ParsedYaml {
  return complete(parsing(text, localize));
}

/** How many lexemes, or entries, are read between two steps. */
const lexemesAStep = 256;
const entriesAStep = 8;

/**
 * Reads one YAML document in steps. Never throws; what is wrong is in `faults`. What is wrong within one item of a
 * list at the top costs that item only: if need be, the items are told apart by their lines.
 */
export function* parsing(text: string, localize: Localize): Steps<ParsedYaml> {
  if (text.length > maxLength) {
    const message = localize(
      'This file has {0} characters; a glossary may have {1}. Split it into several files.',
      text.length,
      maxLength,
    );
    return { root: undefined, faults: [{ code: 'too-large', message, start: 0, end: 1 }] };
  }
  let parsed = yield* stretch(parsingWhole(text, localize), 0, 0.9);
  if (parsed.faults.some(({ code }) => code === 'yaml-syntax')) {
    const pieced = yield* stretch(parsingPieces(text, localize), 0.9, 1);
    parsed = pieced && countItems(pieced) >= countItems(parsed) ? pieced : parsed;
  }
  const faults = [...parsed.faults];
  for (const { code, pattern, message } of invisible) {
    yield 1;
    const start = text.search(pattern);
    if (start !== -1) {
      faults.push({ code, message: localize(message), start, end: start + 1 });
    }
  }
  return { root: parsed.root, faults };
}

function* parsingWhole(text: string, localize: Localize): Steps<ParsedYaml> {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > maxDepth) {
      const message = localize(
        'Collections are nested more than {0} deep here; a glossary needs six levels.',
        maxDepth,
      );
      const start = Math.min(parser.offset, text.length);
      return { root: undefined, faults: [{ code: 'too-deep', message, start, end: start + 1 }] };
    }
    if (++lexemes % lexemesAStep === 0) {
      yield (parser.offset / text.length) * parsedShare;
    }
  }
  tokens.push(...parser.end());
  return yield* stretch(composing(tokens, text.length, localize), parsedShare, 1);
}

/** A file with more keys at the top is no glossary that someone has broken. */
const mostSections = 100;

/** Reads the sections of a file, and what their lists and maps hold, each on its own; undefined for what is no glossary. */
function* parsingPieces(text: string, localize: Localize): Steps<ParsedYaml | undefined> {
  const faults: YamlFault[] = [];
  const entries: YamlEntry[] = [];
  /** What a stretch of the file says, at the places where it stands there. */
  const read = (span: Span): YamlNode | undefined => {
    const piece = complete(parsingWhole(text.slice(span.start, span.end), localize));
    faults.push(...piece.faults.map((fault) => moved(fault, span.start)));
    return piece.root && movedNode(piece.root, span.start);
  };
  const sections = sectionsOf(text);
  if (sections.length > mostSections) {
    return undefined;
  }
  for (const section of sections) {
    const head = { start: section.start, end: section.items.at(0)?.start ?? section.end };
    const root = read(head);
    const items: YamlNode[] = [];
    const pairs: YamlEntry[] = [];
    for (const span of section.items) {
      const known = faults.length;
      const piece = read(span);
      if (section.holds === 'map' && piece?.kind !== 'map' && faults.length === known) {
        return undefined; // Alone it is no entry, and what is wrong with it shows only among the others.
      }
      items.push(...(piece?.kind === 'list' ? piece.items : []));
      pairs.push(...(piece?.kind === 'map' ? piece.entries : []));
      yield span.start / text.length;
    }
    const [first, ...others] = root?.kind === 'map' ? root.entries : [];
    if (first !== undefined) {
      const span = { start: head.end, end: section.end };
      const value: YamlNode =
        section.holds === 'list'
          ? { kind: 'list', ...span, items }
          : { kind: 'map', ...span, entries: pairs };
      entries.push(section.items.length > 0 ? { ...first, value } : first, ...others);
    }
  }
  const root = { kind: 'map', start: 0, end: text.length, entries } as const;
  return { root: entries.length > 0 ? root : undefined, faults };
}

function countItems({ root }: ParsedYaml): number {
  const entries = root?.kind === 'map' ? root.entries : [];
  return entries.reduce(
    (sum, { value }) =>
      sum + (value?.kind === 'list' ? value.items.length : value?.kind === 'map' ? value.entries.length : 0),
    0,
  );
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** A node at offsets so much larger: one that was read from a part of a text. */
export function movedNode(node: YamlNode, by: number): YamlNode {
  switch (node.kind) {
    case 'text':
      return moved(node, by);
    case 'list':
      return { ...moved(node, by), items: node.items.map((item) => movedNode(item, by)) };
    case 'map':
      return {
        ...moved(node, by),
        entries: node.entries.map(({ key, value }) => ({
          key: moved(key, by),
          value: value && movedNode(value, by),
        })),
      };
  }
}

/** How much of the work is done when the tokens are there. */
const parsedShare = 0.6;

/** What a person cannot see in a file, and YAML lets pass; of each kind the first. */
const invisible = [
  {
    code: 'control-character',

    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u,
    message: 'An invisible control character stands here; delete it.',
  },
  {
    code: 'lone-surrogate',
    pattern: /\p{Cs}/u,
    message: 'Half a character stands here, as cutting a text in two leaves it; write it anew.',
  },
] as const;

function* composing(tokens: readonly CST.Token[], length: number, localize: Localize): Steps<ParsedYaml> {
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
