import { CST, Lexer, Parser } from 'yaml';
import { maxDepth } from '../yaml.js';
import type { Span } from '../../text/span.js';

/*
 * A sketch of a glossary file, or of a part of it, as someone is writing it: what can be told of maps, lists and texts
 * in YAML that may be broken anywhere. It is made from the tokens of the `yaml` library, which come out of any text.
 */

export type Sketch = SketchMap | SketchList | SketchText;

export interface SketchMap extends Span {
  readonly kind: 'map';
  readonly entries: readonly SketchEntry[];
  readonly isFlow: boolean;
}

export interface SketchEntry extends Span {
  readonly key: SketchText;
  /** Whether a colon stands behind the key. */
  readonly hasColon: boolean;
  readonly value: Sketch | undefined;
}

export interface SketchList extends Span {
  readonly kind: 'list';
  readonly items: readonly Sketch[];
  readonly isFlow: boolean;
}

export interface SketchText extends Span {
  readonly kind: 'text';
  readonly text: string;
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'block';
}

/** Sketches a text whose offsets begin at `start`; undefined where there is nothing, or too much in each other. */
export function sketch(text: string, start = 0): Sketch | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > maxDepth) {
      return undefined;
    }
  }
  tokens.push(...parser.end());
  const document = tokens.find((token) => token.type === 'document');
  return sketched(document?.value, start);
}

function sketched(token: CST.Token | null | undefined, start: number): Sketch | undefined {
  switch (token?.type) {
    case 'block-map':
      return mapOf(token, start, false);
    case 'flow-collection':
      return token.start.type === 'flow-map-start' ? mapOf(token, start, true) : listOf(token, start, true);
    case 'block-seq':
      return listOf(token, start, false);
    case 'scalar':
      return textOf(token, 'plain', start);
    case 'single-quoted-scalar':
      return textOf(token, 'single-quoted', start);
    case 'double-quoted-scalar':
      return textOf(token, 'double-quoted', start);
    case 'block-scalar':
      return textOf(token, 'block', start);
    default:
      return undefined;
  }
}

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

function mapOf(token: Collection, start: number, isFlow: boolean): SketchMap {
  const entries = token.items.flatMap((item) => entryOf(item, start) ?? []);
  return { kind: 'map', entries, isFlow, ...extent(token, entries, start) };
}

function entryOf({ key, sep, value }: CST.CollectionItem, start: number): SketchEntry | undefined {
  // In a flow map a text without a colon is what the parser calls a value.
  const written = sketched(key ?? value, start);
  if (written?.kind !== 'text') {
    return undefined;
  }
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  const below = key ? sketched(value, start) : undefined;
  const end = Math.max(written.end, below?.end ?? 0, colon ? start + colon.offset + 1 : 0);
  return { key: written, hasColon: colon !== undefined, value: below, start: written.start, end };
}

function listOf(token: Collection, start: number, isFlow: boolean): SketchList {
  const items = token.items.flatMap(({ key, sep, value }) => {
    const item = sketched(value ?? (sep === undefined ? key : undefined), start);
    return item ?? sketched(key, start) ?? [];
  });
  return { kind: 'list', items, isFlow, ...extent(token, items, start) };
}

function extent(token: Collection, parts: readonly Span[], start: number): Span {
  const bracket = 'end' in token ? token.end.find(({ type }) => /^flow-\w+-end$/u.test(type)) : undefined;
  const ends = [start + token.offset + 1, ...parts.slice(-1).map(({ end }) => end)];
  return {
    start: start + token.offset,
    end: bracket ? start + bracket.offset + 1 : Math.max(...ends),
  };
}

function textOf(
  token: CST.FlowScalar | CST.BlockScalar,
  style: SketchText['style'],
  start: number,
): SketchText {
  const { value } = CST.resolveAsScalar(token, false, () => undefined); // faults are for the loader to report
  const from = start + token.offset;
  return { kind: 'text', text: value.trim(), style, start: from, end: from + token.source.length };
}
