import type { Finding } from '../../core/finding.js';

/** What a baseline remembers of a finding: what it says and what stands around it, so that it is known again elsewhere. */
export interface BaselineEntry {
  /** The path of the document, with slashes, from the folder of the baseline. */
  readonly file: string;
  readonly code: string;
  readonly concepts: readonly string[];
  /** The offending text. */
  readonly text: string;
  /** The same with what stands before and behind it. */
  readonly within: string;
}

/** How many characters on each side tell one occurrence from another, and how many code units hold as many. */
const reach = 20;
const unitsInReach = 2 * reach + 1;

/** The end of a paragraph, beyond which what is written says nothing about a finding. */
const blankLine = /\r?\n[^\S\n]*\r?\n/u;

/** What is to be remembered of a finding in a text. Line breaks count as spaces, so that it may be indented or quoted anew. */
export function entryOf(
  { start, end, code, concepts, text }: Finding,
  file: string,
  whole: string,
): BaselineEntry {
  const before =
    whole
      .slice(Math.max(0, start - unitsInReach), start)
      .split(blankLine)
      .at(-1) ?? '';
  const [behind] = whole.slice(end, end + unitsInReach).split(blankLine);
  const within = [...before].slice(-reach).join('') + text + [...behind].slice(0, reach).join('');
  return { file, code, concepts, text: spaced(text), within: spaced(within) };
}

/** As a file gives it back that is read like a glossary. */
function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** The same for entries that are alike wherever they stand; with the file, for those that are alike in one document. */
export function keyOf({ code, concepts, text, within }: Omit<BaselineEntry, 'file'>, file = ''): string {
  return JSON.stringify([file, code, concepts, text, within]);
}
