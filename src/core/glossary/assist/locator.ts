import type { Span } from '../../text/span.js';
import { format, type MapName } from '../format.js';
import type { EnclosingMap, GlossaryContext, ValueContext, Written } from './context.js';
import { sectionAround, sectionNames } from './sections.js';
import { sketch, type Sketch, type SketchEntry, type SketchMap, type SketchText } from './sketch.js';
import { isMap, itemOf, mapIn, type Slot } from './slot.js';

/** What a map or a text belongs to, on the way down to the offset. */
interface Surroundings {
  readonly maps: readonly EnclosingMap[];
  readonly isFlow: boolean;
  readonly isItem: boolean;
  /** The key whose value it is. */
  readonly key?: SketchText;
}

/** Goes down from the section to an offset, at which `mark` stands: a text to go by that is no part of the file. */
export class Locator {
  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly mark: string,
  ) {}

  context(): GlossaryContext | undefined {
    const section = sectionAround(this.text, this.offset);
    if (section === undefined) {
      return undefined;
    }
    const { name, head, entry } = section;
    const surroundings: Surroundings = { maps: [], isFlow: false, isItem: false };
    const key = name === undefined ? undefined : keysOf('glossary').get(name);
    if (entry === undefined || name === undefined) {
      const whole = sketch(this.text.slice(head.start, entry?.end ?? head.end), head.start);
      return this.inValue(whole, { map: 'glossary' }, surroundings);
    }
    const part = sketch(this.text.slice(entry.start, entry.end), entry.start);
    return key && this.inValue(part, key.kind, surroundings);
  }

  private inValue(
    node: Sketch | undefined,
    slot: Slot,
    surroundings: Surroundings,
  ): GlossaryContext | undefined {
    switch (node?.kind) {
      case 'map':
        return this.inMap(node, slot, { ...surroundings, isFlow: node.isFlow });
      case 'list': {
        const item = node.items.find((each) => this.isIn(each));
        return this.inValue(item, itemOf(slot), { ...surroundings, isFlow: node.isFlow, isItem: true });
      }
      case 'text':
        return this.inText(node, slot, surroundings);
      case undefined:
        return undefined;
    }
  }

  private inMap(node: SketchMap, slot: Slot, surroundings: Surroundings): GlossaryContext | undefined {
    const entry = node.entries.find((each) => this.isIn(each));
    const name = mapIn(slot);
    if (entry === undefined) {
      return undefined;
    }
    if (name === undefined) {
      return this.inOwnEntry(node, entry, slot, surroundings);
    }
    const within = { ...surroundings, maps: [{ name, map: node }, ...surroundings.maps], isItem: false };
    const format = keysOf(name).get(entry.key.text);
    if (!this.isIn(entry.key)) {
      return format && this.inValue(entry.value, format.kind, { ...within, key: entry.key });
    }
    return (
      this.behindColon(entry, name, within) ??
      this.atItem(node, entry, name, within) ?? {
        at: 'key',
        map: name,
        slot,
        others: this.otherKeys(node, entry, name),
        hasColon: entry.hasColon && !this.runsOn(entry.key),
        ...this.common(entry.key, within),
      }
    );
  }

  private inOwnEntry(
    node: SketchMap,
    entry: SketchEntry,
    slot: Slot,
    surroundings: Surroundings,
  ): GlossaryContext | undefined {
    if (slot !== 'outcomes' && !(typeof slot === 'object' && 'mapOf' in slot)) {
      return undefined;
    }
    if (this.isIn(entry.key)) {
      const others = node.entries.filter((each) => each !== entry).map(({ key }) => key.text);
      const common = this.common(entry.key, surroundings);
      return { at: 'own-key', slot, others, hasColon: entry.hasColon, ...common };
    }
    const below = slot === 'outcomes' ? slot : { map: slot.mapOf };
    return this.inValue(entry.value, below, { ...surroundings, isItem: false, key: entry.key });
  }

  private inText(node: SketchText, slot: Slot, surroundings: Surroundings): GlossaryContext | undefined {
    if (!this.isIn(node) || node.style === 'block') {
      return undefined;
    }
    const common = this.common(node, surroundings);
    if (isMap(slot) && slot.map === 'glossary') {
      const entry = { key: node, hasColon: false, value: undefined, start: node.start, end: node.end };
      return (
        this.behindColon(entry, 'glossary', surroundings) ?? {
          at: 'key',
          map: 'glossary',
          slot,
          others: sectionNames(this.text).filter((name) => !this.isMarked(name)),
          hasColon: false,
          ...common,
        }
      );
    }
    const { isItem, key } = surroundings;
    const isBesideKey = key !== undefined && !this.text.slice(key.end, node.start).includes('\n');
    return { at: 'value', slot, isItem, isBesideKey, lacksSpace: false, ...common };
  }

  /** `status:pre`, which YAML reads as one word until the space is there. */
  private behindColon(
    { key, hasColon }: SketchEntry,
    map: MapName,
    surroundings: Surroundings,
  ): ValueContext | undefined {
    const colon = this.text.slice(key.start, key.end).indexOf(':');
    const name = this.text.slice(key.start, key.start + Math.max(colon, 0));
    const keyFormat = keysOf(map).get(name);
    if (hasColon || key.style !== 'plain' || keyFormat === undefined || this.offset <= key.start + colon) {
      return undefined;
    }
    const value = { ...key, start: key.start + colon + 1 };
    return {
      at: 'value',
      slot: keyFormat.kind,
      isItem: false,
      isBesideKey: true,
      lacksSpace: true,
      ...this.common(value, surroundings),
    };
  }

  /** A text in the column of the hyphens above it: the next item, whose hyphen is still missing. */
  private atItem(
    node: SketchMap,
    entry: SketchEntry,
    map: MapName,
    surroundings: Surroundings,
  ): ValueContext | undefined {
    const before = node.entries.at(node.entries.indexOf(entry) - 1);
    const list = before?.value;
    if (entry.hasColon || node.isFlow || before === entry || list?.kind !== 'list' || list.isFlow) {
      return undefined;
    }
    const keyFormat = keysOf(map).get(before?.key.text ?? '');
    const column = this.columnOf(entry.start);
    if (
      keyFormat === undefined ||
      column === this.columnOf(node.start) ||
      column !== this.columnOf(list.start)
    ) {
      return undefined;
    }
    return {
      at: 'value',
      slot: keyFormat.kind,
      isItem: false,
      isBesideKey: false,
      lacksSpace: false,
      ...this.common(entry.key, surroundings),
    };
  }

  private otherKeys(node: SketchMap, entry: SketchEntry, name: MapName): string[] {
    if (name === 'glossary') {
      return sectionNames(this.text).filter((each) => !this.isMarked(each) && each !== entry.key.text);
    }
    const others = node.entries.filter((each) => each !== entry).map(({ key }) => key.text);
    return this.runsOn(entry.key) ? [...others, this.lastLine(entry.key)] : others;
  }

  /** Whether what is being written runs on into the key of the next line, as it does at the hyphen of an entry. */
  private runsOn(key: SketchText): boolean {
    return this.text.slice(key.start, key.end).includes('\n');
  }

  private lastLine({ start, end }: Span): string {
    const lines = this.text.slice(start, end).split('\n');
    return lines[lines.length - 1].trim();
  }

  private isIn({ start, end }: Span): boolean {
    return start <= this.offset && (this.mark !== '' ? this.offset < end : this.offset <= end);
  }

  /** The text in the terms of the file, in which there is no mark. */
  private common(node: SketchText, { maps, isFlow }: Surroundings): Written {
    const quote = node.style === 'plain' ? 0 : 1;
    const isClosed = quote === 1 && node.end - node.start > 1 && this.isQuote(node.end - 1, node.start);
    const lineStart = this.text.lastIndexOf('\n', this.offset - 1) + 1;
    const lineEnd = this.text.slice(this.offset, node.end).search(/[\r\n]/u);
    const start = Math.max(node.start + quote, lineStart);
    const end = Math.max(start, lineEnd === -1 ? node.end - (isClosed ? 1 : 0) : this.offset + lineEnd);
    const text = this.text.slice(start, end);
    return {
      text: text.replace(this.mark, ''),
      start,
      end: end - this.mark.length,
      style: node.style,
      isFlow,
      column: this.columnOf(node.start),
      maps,
    };
  }

  private isMarked(name: string): boolean {
    return this.mark !== '' && name.includes(this.mark);
  }

  private isQuote(at: number, opening: number): boolean {
    return this.text.charAt(at) === this.text.charAt(opening);
  }

  private columnOf(offset: number): number {
    return offset - (this.text.lastIndexOf('\n', offset - 1) + 1);
  }
}

/** The keys of a map, safe from names such as `constructor`. */
function keysOf(name: MapName) {
  return new Map(Object.entries(format[name].keys));
}
