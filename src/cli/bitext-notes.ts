import type { Analysis } from '../core/analysis/analysis.js';
import type { Bitext, BitextTrouble, Side } from '../core/alignment/bitext.js';
import type { Output } from './io.js';
import { printable } from './reporters/printable.js';

/** Says, once for each pair of documents, which of them can't be compared. */
export class BitextNotes {
  private readonly said = new Set<string>();

  constructor(private readonly err: Output) {}

  note({ document, bitexts }: Analysis): void {
    for (const bitext of bitexts) {
      const files = filesOf(bitext);
      const pair = JSON.stringify(files.toSorted());
      if (bitext.trouble === undefined || files.length < 2 || this.said.has(pair)) continue;
      if (!isVersion(bitext, bitexts)) {
        this.said.add(pair);
        const other = files.find((file) => file !== document.uri) ?? document.uri;
        const reason = troubleWith(other, bitext.trouble);
        this.err.write(
          `${printable(`${document.uri}: note: ${reason}; they are not compared${advice[bitext.trouble]}`)}\n`,
        );
      }
    }
  }
}

/** Whether two documents are Chinese as it is written in two regions, and one of them has its translation besides. */
function isVersion({ source, target }: Bitext, all: readonly Bitext[]): boolean {
  const isChinese = ({ analysis: { languages } }: Side) => languages.length === 1 && languages[0] === 'zh';
  return isChinese(source) && isChinese(target) && all.some(({ trouble }) => trouble === undefined);
}

/** What to do about it. */
const advice: Readonly<Record<BitextTrouble, string>> = {
  'same-language': '. Translate one of them, or write “glossary-pair: none” into both',
  'no-correspondence': '. If neither translates the other, write “glossary-pair: none” into both',
  'empty-side': '',
};

/** The files of a bitext: one, or two. */
export function filesOf({ source, target }: Bitext): string[] {
  return [...new Set([source, target].map(({ analysis }) => analysis.document.uri))];
}

/** What keeps a document from being aligned with another file, as half a sentence. */
export function troubleWith(other: string, trouble: BitextTrouble): string {
  switch (trouble) {
    case 'no-correspondence':
      return `nothing in it corresponds to ${other}`;
    case 'same-language':
      return `it is in the same language as ${other}`;
    case 'empty-side':
      return `it or ${other} has no text`;
  }
}
