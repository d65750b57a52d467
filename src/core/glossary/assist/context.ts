import type { Span } from '../../text/span.js';
import type { MapName } from '../format.js';
import { Locator } from './locator.js';
import type { SketchMap, SketchText } from './sketch.js';
import type { Slot } from './slot.js';

/** Where in a glossary an offset is. Offsets are UTF-16, from 0. */
export type GlossaryContext = KeyContext | OwnKeyContext | ValueContext;

/** What is written somewhere, or begins there. */
export interface Written extends Span {
  /** What is written there, on the line of the offset; `start` and `end` are its own, without quotation marks. */
  readonly text: string;
  readonly style: SketchText['style'];
  /** Whether it stands in brackets or braces. */
  readonly isFlow: boolean;
  /** In which column it begins, from 0. */
  readonly column: number;
  /** The maps around it, the innermost first, each with what it is. */
  readonly maps: readonly EnclosingMap[];
}

export interface EnclosingMap {
  readonly name: MapName;
  readonly map: SketchMap;
}

/** At a key of a map, or where one may be begun. */
export interface KeyContext extends Written {
  readonly at: 'key';
  readonly map: MapName;
  /** What the map is, or is one of. */
  readonly slot: Slot;
  /** The other keys of the map. */
  readonly others: readonly string[];
  readonly hasColon: boolean;
}

/** At a key of one's own: the name of a source, or a term behind `expect:`. */
export interface OwnKeyContext extends Written {
  readonly at: 'own-key';
  readonly slot: Slot;
  readonly others: readonly string[];
  readonly hasColon: boolean;
}

/** At a value, or where one may be begun. */
export interface ValueContext extends Written {
  readonly at: 'value';
  /** What stands there by the format. */
  readonly slot: Slot;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  /** Whether it stands on the line of its key. */
  readonly isBesideKey: boolean;
  /** Whether the space behind the colon is still missing. */
  readonly lacksSpace: boolean;
}

/**
 * Where someone is writing: in the text or the key that the next character would go on with. Undefined in comments,
 * and where nothing can be told. Never throws, whatever the text; reads the lines above back to the first column,
 * and of the rest the entry alone.
 */
export function contextAt(text: string, offset: number): GlossaryContext | undefined {
  // A character at the cursor makes of an empty place a text, which the YAML around it gives its role.
  const marked = `${text.slice(0, offset)}${mark}${text.slice(offset)}`;
  return new Locator(marked, offset, mark).context();
}

/** What stands at an offset, in the same terms; undefined where there is neither a key nor a text. */
export function writtenAt(text: string, offset: number): GlossaryContext | undefined {
  return new Locator(text, offset, '').context();
}

/** A letter to YAML, from the range for private use. */
const mark = '\ue000';
