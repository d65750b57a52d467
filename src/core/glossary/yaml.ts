import { type CST, Lexer, Parser } from 'yaml';
import { inEnglish, type Localize } from '../localize.js';
import { complete, stretch, type Steps } from '../steps.js';
import type { Span } from '../text/span.js';
import { sectionsOf } from './pieces.js';
import { composing } from './yaml-composing.js';

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

/** How many lexemes are read between two steps. */
const lexemesAStep = 256;

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
