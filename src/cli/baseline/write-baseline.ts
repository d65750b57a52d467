import type { BaselineEntry } from './entry.js';

const head = `# What “check --baseline” doesn’t report again. Written by “check --write-baseline”; where lines conflict, keep both
# sides and write it anew.
format: 1
findings:
`;

/** A baseline as a file: a line for what is alike, in an order that only changes where the findings do. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const line = lineFor(entry);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => `${line}${count === 1 ? '' : `, count: ${count}`} }\n`);
  return lines.length === 0 ? head.replace(/:\n$/u, ': []\n') : head + lines.toSorted().join('');
}

/** Texts are quoted as JSON does it, which is YAML too. */
function lineFor({ file, code, concepts, text, within }: BaselineEntry): string {
  const fields = { file, code, concepts, text, within };
  const written = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `  - { ${written.join(', ')}`;
}
