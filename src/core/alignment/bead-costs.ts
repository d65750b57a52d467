import { beads, mostSentences } from './beads.js';
import type { SentenceEvidence } from './sentence-evidence.js';
import { lengthCost } from './lengths.js';
import { type Steps, stretch } from '../steps.js';

/**
 * What beads cost: the negative natural logarithm of how likely it is that the sentences in them translate each other, by their number,
 * lengths and evidence. A place between sentences is told by how many rows and columns stand before it. Rows are entered one after
 * the other, from 0, and beads that end there are asked for meanwhile.
 */
export class BeadCosts {
  /** The gains of the last rows with the columns, the last one's first. */
  private gains: Float64Array[];
  private row = 0;

  private constructor(
    private readonly evidence: SentenceEvidence,
    private readonly rowLengths: Float64Array,
    private readonly columnLengths: Float64Array,
    private readonly rowMisses: Float64Array,
    private readonly columnMisses: Float64Array,
  ) {
    this.gains = Array.from({ length: mostSentences }, () => new Float64Array(evidence.columns.length));
  }

  /** Adds up, in steps, what is asked for often. */
  static *preparing(evidence: SentenceEvidence): Steps<BeadCosts> {
    const rowMisses = yield* stretch(evidence.findingMisses(0), 0, 0.5);
    const columnMisses = yield* stretch(evidence.findingMisses(1), 0.5, 1);
    const lengths = [evidence.rows, evidence.columns].map((passages) => passages.map(({ length }) => length));
    const [rowLengths, columnLengths] = lengths.map(sums);
    return new BeadCosts(evidence, rowLengths, columnLengths, sums(rowMisses), sums(columnMisses));
  }

  /** Enters the places behind so many rows; only those with `from` to `to` columns before them may be asked for. */
  enter(row: number, from: number, to: number): void {
    this.row = row;
    this.gains = [this.gains[this.gains.length - 1], ...this.gains.slice(0, -1)];
    if (row > 0) {
      const end = Math.min(this.evidence.columns.length, to + mostSentences);
      this.evidence.writeGains(row - 1, Math.max(0, from - mostSentences), end, this.gains[0]);
    }
  }

  /** What the bead at an `index` of `beads` costs where it ends behind the entered row and so many columns. */
  cost(index: number, column: number): number {
    const { rows, columns, cost } = beads[index];
    if (rows === 0 || columns === 0) return cost;
    const { row, rowLengths, columnLengths, rowMisses, columnMisses } = this;
    const firstRow = row - rows;
    const firstColumn = column - columns;
    return (
      cost +
      lengthCost(rowLengths[row] - rowLengths[firstRow], columnLengths[column] - columnLengths[firstColumn]) -
      (rowMisses[row] - rowMisses[firstRow]) -
      (columnMisses[column] - columnMisses[firstColumn]) -
      this.gain(rows, columns, column) -
      this.evidence.structureGain(firstRow, firstColumn)
    );
  }

  private gain(rows: number, columns: number, column: number): number {
    const { row, gains, evidence } = this;
    const last = gains[0];
    if (rows === 1 && columns === 1) return last[column - 1];
    if (rows === 2 && columns === 2) {
      const before = gains[1];
      return Math.max(before[column - 2] + last[column - 1], before[column - 1] + last[column - 2]);
    }
    let sum = 0;
    for (let index = 1; index <= columns && rows === 1; index++) {
      const gain = last[column - index];
      if (gain > 0 && index > 1) sum -= evidence.gainedTwiceInColumns(row - 1, column - index);
      sum += gain;
    }
    for (let index = 1; index <= rows && columns === 1; index++) {
      const gain = gains[index - 1][column - 1];
      if (gain > 0 && index > 1) sum -= evidence.gainedTwiceInRows(row - index, column - 1);
      sum += gain;
    }
    return sum;
  }
}

function sums(values: ArrayLike<number>): Float64Array {
  const all = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) {
    all[index + 1] = all[index] + values[index];
  }
  return all;
}
