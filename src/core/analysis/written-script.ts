import { SegmentTexts } from '../documents/exchange/segment-texts.js';
import { type ChineseScript, scriptOf } from '../text/chinese-script.js';
import { scriptOfTag } from '../text/language-tag.js';
import type { Span } from '../text/span.js';
import type { Analysis } from './analysis.js';

/** How much of a text tells in which script it is, in code units. */
const telling = 20_000;

/**
 * In which script Chinese passages of a document are written: as the file names the text, or else as most of the passages are,
 * whatever the rest of the document holds.
 */
export class WrittenScript {
  private readonly named: SegmentTexts | undefined;
  private readonly usual: ChineseScript | undefined;

  constructor({ document, segmentation }: Analysis, passages: Iterable<Span>) {
    this.named = segmentation && new SegmentTexts(segmentation.segments);
    const texts: string[] = [];
    let length = 0;
    for (const { start, end } of passages) {
      if (length >= telling) break;
      texts.push(document.text.slice(start, end));
      length += end - start;
    }
    this.usual = scriptOf(texts.join(''));
  }

  /** The script of a passage; undefined where nothing tells. */
  of(passage: Span): ChineseScript | undefined {
    const tag = this.named?.around(passage)?.language;
    return (tag === undefined ? undefined : scriptOfTag(tag)) ?? this.usual;
  }
}
