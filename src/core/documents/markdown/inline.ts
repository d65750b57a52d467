import { Finder } from '../scanning/finder.js';
import type { RegionList } from '../scanning/region-list.js';
import { AT_SIGN, COLON, DOT, LF } from '../scanning/units.js';
import { address } from './inline/address.js';
import { bracketHandlers, type Opener } from './inline/brackets.js';
import { codeSpan, type BacktickRuns } from './inline/code-span.js';
import { emphasisHandlers } from './inline/emphasis.js';
import { entity } from './inline/entity.js';
import { escape } from './inline/escape.js';
import { lineFeed } from './inline/line-feed.js';
import { dollarMath } from './inline/math.js';
import { angle } from './inline/angle.js';
import { brace } from './inline/brace.js';

/** Reads the construct that may begin at `at`, and says where reading goes on: behind `at`, in any case. */
export type Handler = (inline: Inline, at: number) => number;

const handlers: (Handler | undefined)[] = new Array<Handler | undefined>(128).fill(undefined);
for (const [character, handler] of Object.entries<Handler>({
  ...bracketHandlers,
  ...emphasisHandlers,
  '`': codeSpan,
  '\\': escape,
  '<': angle,
  '&': entity,
  '{': brace,
  $: dollarMath,
})) {
  handlers[character.charCodeAt(0)] = handler;
}
handlers[LF] = lineFeed;
handlers[COLON] = handlers[DOT] = handlers[AT_SIGN] = address;

/** Whether a handler waits for the unit: a table this small stays in the cache where the handlers do not. */
const handled = Uint8Array.from(handlers, (handler) => (handler === undefined ? 0 : 1));

const noGaps: readonly number[] = [];

/**
 * Reads the text of one block after the other (CommonMark 0.31, appendix "A parsing strategy", phase 2), and
 * holds what the handlers need to know of the block they are in.
 */
export class Inline {
  /** The block's first unit and the one behind its last. */
  start = 0;
  end = 0;
  /** Marks of quotations within the block, as pairs of start and end, and the index of the next one. */
  gaps = noGaps;
  nextGap = 0;
  /** The brackets that are open, and the offset of the last one seen. */
  readonly openers: Opener[] = [];
  lastBracket = -1;
  /** The last place of each length of backtick runs, once a search has come to the block's end in vain. */
  backtickRuns: BacktickRuns | undefined;
  /** Whether a search for the `$` that closes a formula has come to the block's end in vain. */
  mathNeverCloses = false;

  /** Remembers searches for what closes a construct, from block to block. */
  readonly finder: Finder;

  constructor(
    readonly text: string,
    readonly regions: RegionList,
    readonly labels: ReadonlySet<string>,
  ) {
    this.finder = new Finder(text);
  }

  /** Adds the regions of the block's text to the list. */
  scan(start: number, end: number, gaps: readonly number[] = noGaps): void {
    this.enter(start, end, gaps);
    const { text } = this;
    let at = start;
    while (at < end) {
      const unit = text.charCodeAt(at);
      at = unit < 128 && handled[unit] !== 0 ? handlers[unit]!(this, at) : at + 1;
    }
  }

  /** Offset of the next `needle` within the block, or -1. */
  find(needle: string, from: number): number {
    return this.finder.find(needle, from, this.end);
  }

  private enter(start: number, end: number, gaps: readonly number[]): void {
    this.start = start;
    this.end = end;
    this.gaps = gaps;
    this.nextGap = 0;
    if (this.openers.length > 0) this.openers.length = 0;
    this.lastBracket = -1;
    this.backtickRuns = undefined;
    this.mathNeverCloses = false;
  }
}
