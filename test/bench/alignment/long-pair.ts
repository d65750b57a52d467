import { originals, policyBrief, requirements } from './pages.js';

/** A long text and its translation, in Markdown. */
export interface LongPair {
  readonly zh: string;
  readonly en: string;
}

/** The pages on which it is known what translates what, over and over with other numbers and headings, to so many bytes of Chinese. */
export function longPair(bytes: number): LongPair {
  const pages = [...requirements(), ...originals(false), ...policyBrief()];
  const pair = { zh: '', en: '' };
  for (let round = 0, size = 0; size < bytes; round++) {
    const renumbered = (text: string) =>
      text
        .replace(/\d+/gu, (number) => String(Number(number) + round))
        .replace(/^#+ .*$/gmu, (heading) => `${heading} ${round}`);
    for (const { zh, en } of pages) {
      if (size >= bytes) break;
      pair.zh += `${renumbered(zh.text)}\n\n`;
      pair.en += `${renumbered(en.text)}\n\n`;
      size += Buffer.byteLength(zh.text);
    }
  }
  return pair;
}
