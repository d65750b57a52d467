/** The day of a moment where the program runs, as ISO 8601 writes it: `2026-11-23`. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * The day, month or year that a text begins with, as ISO 8601 writes it: `2014-02-27T10:00`, `2014/2/27` and 2014年2月27日 are
 * `2014-02-27`. Undefined where it begins with none.
 */
export function dateFrom(text: string): string | undefined {
  const found = /^\s*(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?(?!\d)/u.exec(text);
  return found
    ?.slice(1)
    .filter((part: string | undefined) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** Whether a date is surely before another: of two in one year, 2014 is not before 2014-02. Both as ISO 8601 writes them. */
export function isBefore(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}
