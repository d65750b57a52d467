import { firstIndex } from '../first-index.js';
import { overlaps, type Span } from '../text/span.js';
import type { Bitext, Role } from './bitext.js';
import type { Unit } from './unit.js';

/** The units of a bitext by their passages on one side, to be asked for places there. */
export class SideUnits {
  private readonly own: readonly Unit[];

  /** A file may list the texts of each language in an order of its own. */
  constructor(
    { units }: Bitext,
    private readonly role: Role,
  ) {
    this.own = units
      .filter((unit) => unit[role] !== undefined)
      .toSorted((a, b) => this.passageOf(a).start - this.passageOf(b).start);
  }

  /** The unit whose passage holds an offset or ends at it; of two that touch there, the one that begins. */
  at(offset: number): Unit | undefined {
    const unit = this.own.at(this.lastBeginningAt(offset) ?? this.own.length);
    return (unit?.[this.role]?.end ?? -1) >= offset ? unit : undefined;
  }

  /** The units whose passages overlap a stretch; where that is empty, the unit {@link at} its place. */
  within(span: Span): readonly Unit[] {
    if (span.start === span.end) {
      const unit = this.at(span.start);
      return unit === undefined ? [] : [unit];
    }
    const from = this.lastBeginningAt(span.start) ?? 0;
    const to = this.lastBeginningAt(span.end) ?? -1;
    return this.own.slice(from, to + 1).filter((unit) => overlaps(this.passageOf(unit), span));
  }

  /** The index of the last unit whose passage begins at an offset or before it; undefined where none does. */
  private lastBeginningAt(offset: number): number | undefined {
    const next = firstIndex(this.own, (unit) => this.passageOf(unit).start > offset);
    return next === 0 ? undefined : next - 1;
  }

  private passageOf(unit: Unit): Span {
    return unit[this.role] ?? { start: 0, end: 0 };
  }
}
