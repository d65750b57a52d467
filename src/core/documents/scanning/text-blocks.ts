import type { Region, RegionKind } from '../region.js';
import { RegionList } from './region-list.js';

/**
 * The blocks of a text that is read line by line, one after the other: at most one is open. All that stands between the
 * content of one and that of the next is a break.
 */
export class TextBlocks {
  readonly regions = new RegionList();
  private kind: RegionKind | 'text' | undefined;
  private start = 0;
  private end = 0;

  /** Text is given to `scan` once it is known where it ends. */
  constructor(private readonly scan: (start: number, end: number) => void) {}

  get isText(): boolean {
    return this.kind === 'text';
  }

  /** Where the content ends that was read last. */
  get contentEnd(): number {
    return this.end;
  }

  /** Where the open block begins. */
  get contentStart(): number {
    return this.start;
  }

  /** Closes the open block, and opens another. */
  open(kind: RegionKind | 'text', start: number, end: number): void {
    this.close();
    this.regions.addBreak(this.end, start);
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  /** Takes more text into the open block. */
  extend(end: number): void {
    this.end = end;
  }

  close(): void {
    if (this.kind === 'text') this.scan(this.start, this.end);
    else if (this.kind === 'break') this.regions.addBreak(this.start, this.end);
    else if (this.kind !== undefined) this.regions.add(this.kind, this.start, this.end);
    this.kind = undefined;
  }

  /** Adds a block that stands on a part of one line. */
  add(kind: RegionKind | 'text', start: number, end: number): void {
    this.open(kind, start, end);
    this.close();
  }

  /** Closes the last block, and gives all regions of a text of this length. */
  finish(length: number): Region[] {
    this.close();
    this.regions.addBreak(this.end, length);
    return this.regions.toArray();
  }
}
