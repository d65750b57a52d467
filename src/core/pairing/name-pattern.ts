/** What a placeholder stands for, by its name. */
export type Placeholders = ReadonlyMap<string, string>;

/** The placeholder that stands for folders, too. */
const acrossFolders = 'path';
const placeholder = /\{(\w+)\}/gu;

/** What may be wrong with a pair of patterns. */
export interface PatternFault {
  /** What to do, in one English sentence; the key of its translation. */
  readonly message: string;
  readonly isIn: (zh: string, en: string) => boolean;
}

const faults: readonly PatternFault[] = [
  {
    message: 'Wildcards stand for nothing here; write a placeholder such as “{path}” on both sides.',
    isIn: (zh, en) => /[*?]/u.test(zh + en),
  },
  {
    message: 'Write a path below this folder with “/” between its parts, and placeholders such as “{path}”.',
    isIn: (zh, en) => !isPath(zh) || !isPath(en),
  },
  {
    // Some file systems don't tell names apart by their case.
    message: 'Both sides are the same path; write how they differ.',
    isIn: (zh, en) => zh.toLowerCase() === en.toLowerCase(),
  },
  {
    // Nothing would tell where one ends.
    message: 'A placeholder may stand once on each side, and not right beside another.',
    isIn: (zh, en) => [zh, en].some((side) => side.includes('}{') || repeats(placeholdersIn(side))),
  },
  {
    message: 'Both sides need the same placeholders, such as “{path}”.',
    isIn: (zh, en) => placeholdersIn(zh).toSorted().join() !== placeholdersIn(en).toSorted().join(),
  },
];

/** What is wrong with two patterns that are to differ in their language only; undefined where they are well. */
export function faultOfPatterns(zh: string, en: string): PatternFault | undefined {
  return faults.find(({ isIn }) => isIn(zh, en));
}

function repeats(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

function placeholdersIn(pattern: string): string[] {
  return [...pattern.matchAll(placeholder)].map(([, name]) => name);
}

function isPath(pattern: string): boolean {
  const literal = pattern.replace(placeholder, 'x');
  return literal.split('/').every((part) => !/^(?:\.{0,2}$)|[\\:{}]/u.test(part));
}

/**
 * What the placeholders of a pattern stand for in a path; undefined where it isn't of the pattern. Each stands for as little as
 * can be but never for nothing, and for a part of one name; only `{path}` goes across folders. Linear in the length of the path.
 */
export function placeholdersOf(path: string, pattern: string): Placeholders | undefined {
  const parts = path.split('/');
  const patterns = pattern.split('/');
  const surplus = parts.length - patterns.length;
  const across = patterns.findIndex((each) => each.includes(`{${acrossFolders}}`));
  if (surplus < 0 || (surplus > 0 && across === -1)) {
    return undefined;
  }
  const names =
    across === -1
      ? parts
      : parts.toSpliced(across, surplus + 1, parts.slice(across, across + surplus + 1).join('/'));
  const values = new Map<string, string>();
  return patterns.every((each, index) => readName(names[index], each, values)) ? values : undefined;
}

/** Reads what placeholders stand for in one name into `values`; false where the name isn't of the pattern. */
function readName(name: string, pattern: string, values: Map<string, string>): boolean {
  const [first, ...pieces] = pattern.split(placeholder);
  if (!name.startsWith(first)) {
    return false;
  }
  let at = first.length;
  for (let index = 0; index < pieces.length; index += 2) {
    const [key, literal] = pieces.slice(index, index + 2);
    const isLast = index + 2 === pieces.length;
    const end = isLast ? name.length - literal.length : name.indexOf(literal, at + 1);
    const value = name.slice(at, end);
    if (end <= at || !name.startsWith(literal, end) || (key !== acrossFolders && value.includes('/'))) {
      return false;
    }
    values.set(key, value);
    at = end + literal.length;
  }
  return at === name.length;
}

/** The path that a pattern makes of what its placeholders stand for. */
export function filledPattern(pattern: string, values: Placeholders): string {
  return pattern.replace(placeholder, (_, name: string) => values.get(name) ?? '');
}
