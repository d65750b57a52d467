import { type ChineseScript, scriptOf } from '../text/chinese-script.js';
import { scriptOfTag } from '../text/language-tag.js';
import { SegmentTexts } from '../documents/exchange/segment-texts.js';
import type { Span } from '../text/span.js';
import type { Bitext } from './bitext.js';

/** How much of a side tells in which script it is, in code units. */
const telling = 20_000;

/**
 * In which script the target of a bitext is written: as the file names the text, or else as most of the side is, whatever the
 * rest of its document holds.
 */
export class SideScript {
  private readonly named: SegmentTexts | undefined;
  private readonly usual: ChineseScript | undefined;

  constructor({ target, units }: Bitext) {
    const { document, segmentation } = target.analysis;
    this.named = segmentation && new SegmentTexts(segmentation.segments);
    const texts: string[] = [];
    let length = 0;
    for (const { target: passage } of units) {
      if (passage === undefined) continue;
      if (length >= telling) break;
      texts.push(document.text.slice(passage.start, passage.end));
      length += passage.end - passage.start;
    }
    this.usual = scriptOf(texts.join(''));
  }

  /** The script of a passage; undefined where nothing tells. */
  of(passage: Span): ChineseScript | undefined {
    const tag = this.named?.around(passage)?.language;
    return (tag === undefined ? undefined : scriptOfTag(tag)) ?? this.usual;
  }
}
