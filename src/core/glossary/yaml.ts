import { Composer, Lexer, Parser, isAlias, isMap, isScalar, isSeq, type CST, type Node } from 'yaml';
import type { Span } from '../text/span.js';

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

/** Reads one YAML document. Never throws; what is wrong is in `faults`. */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > maxLength) {
    const message = `This file has ${text.length} characters; a glossary may have ${maxLength}. Split it into several files.`;
    return { root: undefined, faults: [{ code: 'too-large', message, start: 0, end: 1 }] };
  }
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > maxDepth) {
      const message = `Collections are nested more than ${maxDepth} deep here; a glossary needs six levels.`;
      const start = Math.min(parser.offset, text.length);
      return { root: undefined, faults: [{ code: 'too-deep', message, start, end: start + 1 }] };
    }
  }
  tokens.push(...parser.end());
  const { root, faults } = composed(tokens, text.length);
  return { root, faults: [...invisibleFaults(text), ...faults] };
}

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

function invisibleFaults(text: string): YamlFault[] {
  return invisible.flatMap(({ code, pattern, message }) => {
    const start = text.search(pattern);
    return start === -1 ? [] : [{ code, message, start, end: start + 1 }];
  });
}

function composed(tokens: readonly CST.Token[], length: number): ParsedYaml {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, length)];
  const faults: YamlFault[] = documents.flatMap(({ errors }) =>
    errors.map((error) => ({
      code: 'yaml-syntax' as const,
      message: `This is not valid YAML: ${firstLine(error.message)}`,
      start: error.pos[0],
      end: Math.max(error.pos[1], error.pos[0] + 1),
    })),
  );
  if (documents.length > 1) {
    const start = documents[1].range[0];
    const message =
      'A second YAML document begins here and is not read; put its contents into a file of its own.';
    faults.push({ code: 'several-documents', message, start, end: start + 1 });
  }
  const contents = documents[0].contents as Node | null;
  if (contents === null || documents[0].errors.length > 0) {
    return { root: undefined, faults };
  }
  return { root: new Reader(faults).node(contents), faults };
}

function firstLine(message: string): string {
  return message.split('\n')[0].replace(/ at line \d+, column \d+:?$/u, '');
}

/** Turns the library's nodes into ours, noting what a glossary does not use. */
class Reader {
  constructor(private readonly faults: YamlFault[]) {}

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
      const message = `“*${node.source}” is a YAML alias, which glossaries do not use; write the value out.`;
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
        const message = `“${name}” is given twice; the first one counts. Remove or rename this one.`;
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
