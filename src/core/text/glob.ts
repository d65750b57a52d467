import picomatch from 'picomatch/posix';

/** Tells whether a path is meant. */
export type PathTest = (path: string) => boolean;

/** The longest glob that is used, in UTF-16 code units. */
const maxLength = 1_000;

/**
 * Makes of a glob a test for paths relative to a folder, with `/` between their parts: `*` and `?` within a part,
 * `**` across parts, `{a,b}` for alternatives, `[ab]` for one of some characters; a `/` at its end means all of a folder.
 * One that asks for too much work, so that it could stall a program, names nothing.
 */
export function globTest(glob: string): PathTest {
  return isBearable(glob) ? picomatch(literal(glob).replace(/\/$/u, '/**'), { dot: true }) : () => false;
}

/** Whether a glob is of a size and build that any path is tested against in little time. */
export function isBearable(glob: string): boolean {
  const parts = glob.split('/');
  const across = parts.filter((part) => part.includes('**')).length;
  const length = glob.length;
  return length > 0 && length <= maxLength && across <= 4 && parts.every((part) => wildcards(part) <= 3);
}

/** Each may stand for any stretch of a part, so that the ways to try multiply. */
function wildcards(part: string): number {
  return part.match(/\*+/gu)?.length ?? 0;
}

/** What only picomatch takes for more than a character: the signs of regular expressions and of other shells. */
function literal(glob: string): string {
  return glob.replace(/[\\()|+@!^$]/gu, '\\$&');
}
