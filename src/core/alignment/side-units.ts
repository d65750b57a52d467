import type { Bitext, Role } from './bitext.js';
import type { Unit } from './unit.js';

/** The units of a bitext by their passages on one side, to be asked for places there. */
export class SideUnits {
  private readonly own: readonly Unit[];

  constructor(
    { units }: Bitext,
    private readonly role: Role,
  ) {
    this.own = units.filter((unit) => unit[role] !== undefined);
  }

  /** The unit whose passage holds an offset or ends at it; of two that touch there, the one that begins. */
  at(offset: number): Unit | undefined {
    let low = 0;
    let high = this.own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const unit = this.own.at(low === 0 ? this.own.length : low - 1);
    return (unit?.[this.role]?.end ?? -1) >= offset ? unit : undefined;
  }

  private startOf(index: number): number {
    return this.own[index][this.role]?.start ?? 0;
  }
}
