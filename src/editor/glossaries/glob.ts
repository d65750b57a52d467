/** Tells whether a path is meant. */
export type PathTest = (path: string) => boolean;

/**
 * Makes of a glob a test for paths relative to a folder, with `/` between their parts: `*` and `?` within a part,
 * `**` across parts, `{a,b}` for alternatives.
 */
export function globTest(glob: string): PathTest {
  const source = glob.replace(
    /\*\*\/|\*\*|\*|\?|[{},]|[^*?{},]+/gu,
    (token) => sources[token] ?? literal(token),
  );
  const test = new RegExp(`^${source}$`, 'u');
  return (path) => test.test(path);
}

const sources: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]*/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
  ',': '|',
};

function literal(text: string): string {
  return text.replace(/[\\^$.|+()[\]/-]/gu, '\\$&');
}
