import { writeScalar } from './scalar.js';

/** What is written behind a key. */
export type Value = string | readonly Value[] | Fields;

/** Keys with their values, in the order in which they are written. */
export type Fields = ReadonlyMap<string, Value>;

export function isFields(value: Value): value is Fields {
  return value instanceof Map;
}

/** A value on one line, as it may stand inside brackets. */
export function inBrackets(value: Value): string {
  if (typeof value === 'string') {
    return writeScalar(value, 'in brackets');
  }
  return isFields(value)
    ? `{ ${[...value].map(([key, part]) => `${writeScalar(key, 'in brackets')}: ${inBrackets(part)}`).join(', ')} }`
    : `[${value.map(inBrackets).join(', ')}]`;
}

/** A value on one line, as it may stand outside brackets. */
export function onOneLine(value: Value): string {
  return typeof value === 'string' ? writeScalar(value, 'free') : inBrackets(value);
}

/**
 * A key with its value as lines, without indentation before the first. Lists that hold keys with values have an item a
 * line, `listIndent` columns behind the key.
 */
export function fieldLines(key: string, value: Value, listIndent: number): string[] {
  return typeof value === 'string' || isFields(value) || !value.some(isFields)
    ? [`${key}: ${onOneLine(value)}`]
    : [`${key}:`, ...value.map((item) => `${' '.repeat(listIndent)}- ${onOneLine(item)}`)];
}

/** Keys with values as lines. */
export function linesOf(fields: Fields, listIndent: number): string[] {
  return [...fields].flatMap(([key, value]) => fieldLines(key, value, listIndent));
}
