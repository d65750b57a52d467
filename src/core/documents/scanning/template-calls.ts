import type { Finder } from './finder.js';

const calls: readonly (readonly [opener: string, closer: string])[] = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{{', '}}'],
  ['{%', '%}'],
];

/** End of the call of a template (Hugo, Jekyll, Jinja, Vue) that opens at `at` and closes before `end`, or 0. */
export function templateCallEnd(text: string, at: number, end: number, finder: Finder): number {
  const call = calls.find(([opener]) => text.startsWith(opener, at));
  if (call === undefined) return 0;
  const [opener, closer] = call;
  const close = finder.find(closer, at + opener.length, end);
  return close < 0 ? 0 : close + closer.length;
}
