import type { Region, RegionKind } from '../region.js';

interface Draft {
  kind: RegionKind;
  readonly start: number;
  end: number;
}

/** A region that counts only once what closes it has been seen: the `[` of a link. */
export interface ReservedRegion {
  readonly draft: Draft;
  readonly end: number;
}

/**
 * Collects the regions of one text in order of their start. What would overlap an earlier region loses its
 * overlapping part, so that any scanner built on it keeps the contract of `DocumentKind.regions`.
 */
export class RegionList {
  private readonly drafts: Draft[] = [];
  private coveredTo = 0;
  private reservations = 0;

  /** Where the last region ends, or 0. */
  get end(): number {
    return this.coveredTo;
  }

  add(kind: RegionKind, start: number, end: number): void {
    const from = Math.max(start, this.coveredTo);
    if (end <= from) return;
    this.drafts.push({ kind, start: from, end });
    this.coveredTo = end;
  }

  /** Adds a break, as one region with the break right before it. */
  addBreak(start: number, end: number): void {
    const last = this.drafts.at(-1);
    if (last?.kind === 'break' && last.end >= start && last.end === this.coveredTo) {
      if (end > last.end) {
        last.end = end;
        this.coveredTo = end;
      }
    } else {
      this.add('break', start, end);
    }
  }

  /** Keeps a place for a region that may turn out to be none; `start` must not lie before `end`. */
  reserve(kind: RegionKind, start: number, end: number): ReservedRegion {
    const draft: Draft = { kind, start, end: start };
    this.drafts.push(draft);
    this.coveredTo = end;
    this.reservations++;
    return { draft, end };
  }

  /** Makes a reserved region a real one. */
  keep(reserved: ReservedRegion): void {
    if (reserved.draft.end < reserved.end) {
      reserved.draft.end = reserved.end;
      this.reservations--;
    }
  }

  toArray(): Region[] {
    if (this.reservations === 0) return this.drafts;
    let kept = 0;
    for (const draft of this.drafts) {
      if (draft.end > draft.start) this.drafts[kept++] = draft;
    }
    this.drafts.length = kept;
    this.reservations = 0;
    return this.drafts;
  }
}
