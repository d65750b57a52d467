import type { Analysis } from '../core/analysis/analysis.js';
import type { Bitext, BitextTrouble, Side } from '../core/alignment/bitext.js';
import type { Localize } from '../core/localize.js';
import type { Io } from './io.js';
import { say } from './say.js';

/** Says, once for each pair of documents, which of them can't be compared. */
export class BitextNotes {
  private readonly said = new Set<string>();

  constructor(private readonly io: Pick<Io, 'err' | 'localize'>) {}

  note({ document, bitexts }: Analysis): void {
    for (const bitext of bitexts) {
      const files = filesOf(bitext);
      const pair = JSON.stringify(files.toSorted());
      if (bitext.trouble === undefined || files.length < 2 || this.said.has(pair)) continue;
      if (!isVersion(bitext, bitexts)) {
        this.said.add(pair);
        const other = files.find((file) => file !== document.uri) ?? document.uri;
        say(this.io, document.uri, 'note', noteOf(other, bitext.trouble, this.io.localize));
      }
    }
  }
}

/** Whether two documents are Chinese as it is written in two regions, and one of them has its translation besides. */
function isVersion({ source, target }: Bitext, all: readonly Bitext[]): boolean {
  const isChinese = ({ analysis: { languages } }: Side) => languages.length === 1 && languages[0] === 'zh';
  return isChinese(source) && isChinese(target) && all.some(({ trouble }) => trouble === undefined);
}

/** Why a document isn't compared with another file, and what to do about it. */
function noteOf(other: string, trouble: BitextTrouble, localize: Localize): string {
  const reason = troubleWith(other, trouble, localize);
  switch (trouble) {
    case 'same-language':
      return localize(
        '{0}; they are not compared. Translate one of them, or write “glossary-pair: none” into both',
        reason,
      );
    case 'no-correspondence':
      return localize(
        '{0}; they are not compared. If neither translates the other, write “glossary-pair: none” into both',
        reason,
      );
    case 'empty-side':
      return localize('{0}; they are not compared', reason);
  }
}

/** The files of a bitext: one, or two. */
export function filesOf({ source, target }: Bitext): string[] {
  return [...new Set([source, target].map(({ analysis }) => analysis.document.uri))];
}

/** What keeps a document from being aligned with another file, as half a sentence. */
export function troubleWith(other: string, trouble: BitextTrouble, localize: Localize): string {
  switch (trouble) {
    case 'no-correspondence':
      return localize('nothing in it corresponds to {0}', other);
    case 'same-language':
      return localize('it is in the same language as {0}', other);
    case 'empty-side':
      return localize('it or {0} has no text', other);
  }
}
