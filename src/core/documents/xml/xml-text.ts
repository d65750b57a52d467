import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Steps } from '../../steps.js';
import type { Span } from '../../text/span.js';
import { unitsAStep } from '../region.js';
import * as u from '../scanning/units.js';
import type { FormatFault } from '../segment.js';
import { messageOf, ownFaults } from './xml-faults.js';

/** A tag; one that closes itself opens and closes at the same place. */
export interface XmlTag extends Span {
  /** Without the prefix of a namespace. */
  readonly name: string;
  /** By their names as they are written: `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What stands in an XML text besides tags and character data. */
export type Aside = 'comment' | 'cdata' | 'instruction';

/** Is told, in the order of the text, what stands in it; what lies between two of them is character data. */
export interface XmlReader {
  /** What the outermost element must be called. */
  readonly root: string;
  opens(tag: XmlTag): void;
  closes(tag: XmlTag): void;
  meets(aside: Aside, span: Span): void;
}

/** No format nests so deeply; namespaces and groups take a dozen. */
const deepest = 200;

/** Ends the reading at a fault. */
class Broken extends Error {
  constructor(readonly fault: FormatFault) {
    super(fault.message);
  }
}

/**
 * Reads an XML text by `saxes`, which fetches nothing and knows no entities but XML's own, up to its end or its first fault. Line
 * ends must be line feeds, with a carriage return before them or not.
 */
export class XmlText {
  private readonly parser = new SaxesParser({ position: false, xmlns: false } as const);
  private readonly open: XmlTag[] = [];
  /** Where the tag or aside ended that was met last. */
  private done = 0;

  constructor(
    private readonly text: string,
    private readonly reader: XmlReader,
  ) {
    const { parser } = this;
    parser.on('opentag', (tag) => this.readOpening(tag));
    parser.on('closetag', (tag) => this.readClosing(tag));
    parser.on('comment', () => this.readAside('comment', parser.position + '>'.length));
    parser.on('cdata', () => this.readAside('cdata', parser.position));
    parser.on('processinginstruction', () => this.readAside('instruction', parser.position));
    parser.on('xmldecl', () => this.readAside('instruction', parser.position));
    parser.on('doctype', (declared) => this.readDocumentType(declared));
  }

  /** Tells the reader everything, in steps; gives what keeps the text from being read to its end. */
  *reading(): Steps<FormatFault | undefined> {
    const { text, parser } = this;
    if (text.trim() === '') return undefined;
    for (let at = 0; at < text.length; at += unitsAStep) {
      const fault = this.faultIn(() => parser.write(text.slice(at, at + unitsAStep)));
      if (fault !== undefined) return fault;
      yield at / text.length;
    }
    return this.faultIn(() => parser.close());
  }

  private readOpening({ name, attributes }: SaxesTagPlain): void {
    const start = this.nextStart();
    const end = (this.done = this.parser.position);
    const tag = { name: localName(name), attributes, start, end };
    if (this.open.length === 0 && tag.name !== this.reader.root) {
      throw broken(tag, ownFaults.root.message, this.reader.root, name);
    }
    if (this.open.length === deepest) throw broken(tag, ownFaults.depth.message, String(deepest));
    this.open.push(tag);
    this.reader.opens(tag);
  }

  /** Of a closing tag for another element than the last, `saxes` tells before it finds fault with it. */
  private readClosing({ name, isSelfClosing, attributes }: SaxesTagPlain): void {
    const opened = this.open.pop();
    if (isSelfClosing && opened !== undefined) {
      this.reader.closes(opened);
      return;
    }
    const start = this.nextStart();
    const end = (this.done = this.parser.position);
    if (!this.isNamed(name, start + '</'.length)) {
      const written = this.text.slice(start + '</'.length, end - '>'.length).trim();
      throw broken({ start, end }, ownFaults.mismatch.message, written, name);
    }
    this.reader.closes({ name: localName(name), attributes, start, end });
  }

  private readAside(aside: Aside, end: number): void {
    const start = this.nextStart();
    this.done = Math.min(end, this.text.length);
    this.reader.meets(aside, { start, end: this.done });
  }

  private readDocumentType(declared: string): void {
    const start = this.nextStart();
    const end = (this.done = this.parser.position);
    if (declared.includes('[')) throw broken({ start, end }, ownFaults.subset.message);
  }

  /** Where the next tag or aside begins; character data holds no `<`. */
  private nextStart(): number {
    return this.text.indexOf('<', this.done);
  }

  /** Whether the name of the tag that ends here is written at an offset. */
  private isNamed(name: string, at: number): boolean {
    return this.text.startsWith(name, at) && !isNameUnit(this.text.charCodeAt(at + name.length));
  }

  /** What is wrong with the next part of the text. */
  private faultIn(parse: () => void): FormatFault | undefined {
    try {
      parse();
      return undefined;
    } catch (error) {
      return error instanceof Broken ? error.fault : this.faultHere((error as Error).message);
    }
  }

  /**
   * The first `&` behind what was read that begins no reference. `saxes` looks for the end of one up to the next semicolon, and
   * may find fault with something much farther on.
   */
  private looseAmpersand(): Span | undefined {
    const unread = this.text.slice(this.done, this.parser.position);
    const at = unread.search(loose);
    if (at < 0 || unread.lastIndexOf('<!', at) >= 0) return undefined;
    return { start: this.done + at, end: this.done + at + '&'.length };
  }

  private faultHere(said: string): FormatFault {
    const ampersand = this.looseAmpersand();
    if (ampersand !== undefined) return { ...ampersand, message: ownFaults.ampersand.message, args: [] };
    const unclosed = this.open.at(-1);
    if (said.startsWith('unclosed tag') && unclosed !== undefined) {
      const { start, end, name } = unclosed;
      return { start, end, message: ownFaults.unclosed.message, args: [name] };
    }
    const end = Math.min(Math.max(1, this.parser.position), this.text.length);
    return { start: end - 1, end, message: messageOf(said), args: [] };
  }
}

/** An `&` with which no reference begins, undefined or not (XML 1.0, section 4.1). */
const loose = /&(?!(?:#\d+|#x[\da-f]+|[\p{L}_:][\p{L}\p{N}_:.-]*);)/iu;

function isNameUnit(unit: number): boolean {
  return unit !== u.GREATER && !u.isSpace(unit);
}

function broken({ start, end }: Span, message: string, ...args: string[]): Broken {
  return new Broken({ start, end, message, args });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
