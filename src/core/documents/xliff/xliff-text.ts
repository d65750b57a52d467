import { SegmentList } from '../exchange/segment-list.js';
import { segmentOf } from '../exchange/segment-of.js';
import { withLineFeeds } from '../scanning/lines.js';
import type { Segment, SegmentedText } from '../segment.js';
import type { Steps } from '../../steps.js';
import type { Span } from '../../text/span.js';
import { InlineText } from '../xml/inline-text.js';
import { type Aside, type XmlReader, type XmlTag, XmlText } from '../xml/xml-text.js';

/** What holds for an element and those in it. */
interface Scope {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly isTranslated: boolean;
  /** Of the unit or segment that it is, or is in. */
  readonly id: string | undefined;
}

const outermost: Scope = { name: '', source: '', target: '', isTranslated: true, id: undefined };

/** What holds a source and a target: in XLIFF 1.2, and in 2.x. */
const units: ReadonlySet<string> = new Set(['trans-unit', 'segment']);

/** States of targets that are still to be translated (XLIFF 1.2, section 2.3.2; 2.1, section 4.3.1.23). */
const untranslated: ReadonlySet<string | undefined> = new Set(['new', 'needs-translation', 'initial']);

const undeclared = {
  message:
    'Nothing says in which language this is; write “target-language="en"” in the tag “file”, or “trgLang="en"” in “xliff” of version 2.',
};

/**
 * Reads XLIFF 1.2 (OASIS standard of 2008) and 2.x (2.0 of 2014, 2.1 of 2018): the source and the target of each unit. Matches, notes
 * and what is not to be translated are passed over.
 */
export class XliffText implements XmlReader {
  readonly root = 'xliff';
  private readonly text: string;
  private readonly list: SegmentList;
  private readonly inline: InlineText;
  private readonly scopes: Scope[] = [outermost];
  private readonly segments: Segment[] = [];
  private isGuess = false;

  constructor(text: string) {
    this.text = withLineFeeds(text);
    this.list = new SegmentList(text);
    this.inline = new InlineText(this.text, this.list);
  }

  *reading(): Steps<SegmentedText> {
    const fault = yield* new XmlText(this.text, this).reading();
    return this.list.finish(this.segments, fault, undeclared);
  }

  opens(tag: XmlTag): void {
    if (this.inline.isOpen) {
      this.inline.opens(tag);
      return;
    }
    const outer = this.scopes[this.scopes.length - 1];
    const scope = scopeOf(tag, outer);
    this.scopes.push(scope);
    this.list.declare(scope.source);
    this.list.declare(scope.target);
    if (units.has(tag.name)) this.isGuess = untranslated.has(tag.attributes.state);
    if (units.has(outer.name) && outer.isTranslated) this.readPart(tag, outer);
  }

  closes(tag: XmlTag): void {
    if (this.inline.isOpen) {
      this.inline.closes(tag);
      if (this.inline.isOpen) return;
    }
    const { name, source, id } = this.scopes[this.scopes.length - 1];
    this.scopes.pop();
    if (units.has(name)) {
      const segment = segmentOf(this.list.take(), { id, source, isGuess: this.isGuess });
      if (segment !== undefined) this.segments.push(segment);
    }
  }

  meets(aside: Aside, span: Span): void {
    if (this.inline.isOpen) {
      this.inline.meets(aside, span);
    } else if (aside === 'comment') {
      this.list.comment(span.start, span.end);
    }
  }

  private readPart(tag: XmlTag, { source, target }: Scope): void {
    if (tag.name === 'source') {
      this.inline.begin(tag.attributes['xml:lang'] ?? source, tag);
    } else if (tag.name === 'target') {
      this.isGuess ||= untranslated.has(tag.attributes.state);
      this.inline.begin(tag.attributes['xml:lang'] ?? target, tag);
    }
  }
}

function scopeOf({ name, attributes: given }: XmlTag, outer: Scope): Scope {
  return {
    name,
    source: given['source-language'] ?? given.srcLang ?? outer.source,
    target: given['target-language'] ?? given.trgLang ?? outer.target,
    isTranslated: given.translate === undefined ? outer.isTranslated : given.translate !== 'no',
    id: idIn(name, given.id, outer),
  };
}

/** A segment of XLIFF 2.x is named within its unit. */
function idIn(name: string, id: string | undefined, outer: Scope): string | undefined {
  if (name === 'segment') return [outer.id, id].filter((part) => part !== undefined).join('/') || undefined;
  return name === 'unit' || name === 'trans-unit' ? id : outer.id;
}
