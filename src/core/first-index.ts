/** Things in a row, be they in an array or made when they are asked for. */
interface Row<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

/**
 * The index of the first item from which on something holds, in a row where it holds for no item before it and for each behind; the
 * length of the row where it holds for none. Found by halving.
 */
export function firstIndex<T>(row: Row<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(row.at(middle)!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
