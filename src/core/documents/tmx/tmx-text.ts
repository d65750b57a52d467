import { SegmentList } from '../exchange/segment-list.js';
import { segmentOf } from '../exchange/segment-of.js';
import { withLineFeeds } from '../scanning/lines.js';
import type { Segment, SegmentedText } from '../segment.js';
import type { Steps } from '../../steps.js';
import type { Span } from '../../text/span.js';
import { InlineText } from '../xml/inline-text.js';
import { type Aside, type XmlReader, type XmlTag, XmlText } from '../xml/xml-text.js';

const undeclared = {
  message: 'Nothing says in which language this is; write “xml:lang="en"” in the tag “tuv”.',
};

/**
 * Reads translation memories, TMX 1.1 to 1.4b (LISA, 2005): the segments of each unit in Chinese and English. The source is in the
 * language that the unit says, or else the header; where they say `*all*`, it is the first.
 */
export class TmxText implements XmlReader {
  readonly root = 'tmx';
  private readonly text: string;
  private readonly list: SegmentList;
  private readonly inline: InlineText;
  private readonly segments: Segment[] = [];
  private headerSource: string | undefined;
  private source: string | undefined;
  private id: string | undefined;
  private language = '';

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
    const { name, attributes } = tag;
    if (this.inline.isOpen) {
      this.inline.opens(tag);
      return;
    }
    switch (name) {
      case 'header':
        this.headerSource = attributes.srclang;
        break;
      case 'tu':
        this.source = attributes.srclang ?? this.headerSource;
        this.id = attributes.tuid;
        break;
      case 'tuv':
        this.language = attributes['xml:lang'] ?? attributes.lang ?? '';
        break;
      case 'seg':
        this.inline.begin(this.language, tag);
    }
  }

  closes(tag: XmlTag): void {
    if (this.inline.isOpen) {
      this.inline.closes(tag);
    } else if (tag.name === 'tu') {
      const { id, source } = this;
      const segment = segmentOf(this.list.take(), { id, source });
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
}
