/** Tenths of a pixel are as exact as anyone sees. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
