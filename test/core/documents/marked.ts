import assert from 'node:assert/strict';
import { read } from '../../../src/core/documents/reading.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';

/** A document with its regions written into it: `网络⟦code:`x`⟧`. What stands outside the brackets is prose. */
export type Marked = string;

/** The document that a marked one is about. */
export function unmarked(marked: Marked): string {
  return marked.replace(/⟦[a-z-]+:([^⟧]*)⟧/g, '$1');
}

/** Writes into a document the regions that its kind finds. */
export function mark(text: string, kind: DocumentKind): Marked {
  let marked = '';
  let at = 0;
  for (const region of read(text, kind).regions) {
    marked += `${text.slice(at, region.start)}⟦${region.kind}:${text.slice(region.start, region.end)}⟧`;
    at = region.end;
  }
  return marked + text.slice(at);
}

/** One specification for each name: the kind finds exactly the regions that are marked. */
export function specify(
  kind: DocumentKind,
  cases: Readonly<Record<string, Marked | readonly Marked[]>>,
): void {
  for (const [name, expected] of Object.entries(cases)) {
    it(name, () => {
      for (const marked of [expected].flat()) assert.equal(mark(unmarked(marked), kind), marked);
    });
  }
}

/** What a reader of the document's prose sees: all that no region covers, each cover but markup as one space. */
export function prose(text: string, kind: DocumentKind): string {
  let seen = '';
  let at = 0;
  for (const region of read(text, kind).regions) {
    seen += text.slice(at, region.start) + (region.kind === 'markup' ? '' : ' ');
    at = region.end;
  }
  return seen + text.slice(at);
}
