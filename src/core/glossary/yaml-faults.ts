import type { FieldReader } from './fields.js';
import type { YamlFault } from './yaml.js';

/**
 * Reports the faults of a file's YAML; where a full-width colon is what broke it, that. `keys` is a regular expression
 * for the keys behind which one may have been meant.
 */
export function reportYamlFaults(
  reader: FieldReader,
  text: string,
  faults: readonly YamlFault[],
  keys: string,
): void {
  // At the beginning of a line or of a list item.
  const wideColon = new RegExp(`^[ \\t]*(?:- +)?(?:${keys})(：)`, 'mdu');
  for (const fault of faults) {
    const [from, to] = linesAround(text, fault.start);
    const lines = text.slice(from, to);
    const colon = fault.code === 'yaml-syntax' ? wideColon.exec(lines)?.indices?.[1]?.[0] : undefined;
    if (colon === undefined) {
      reader.report(fault.code, fault, fault.message);
    } else {
      reader.reportColonAt(from + colon, lines.slice(lines.lastIndexOf('\n', colon) + 1).split('\n')[0]);
    }
  }
}

/** The line that holds an offset, and the one before it, where YAML often begins to go wrong. */
function linesAround(text: string, offset: number): [number, number] {
  const start = text.lastIndexOf('\n', Math.max(0, text.lastIndexOf('\n', offset - 1) - 1)) + 1;
  const end = text.indexOf('\n', offset);
  return [start, end === -1 ? text.length : end];
}
