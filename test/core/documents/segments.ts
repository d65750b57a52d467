import assert from 'node:assert/strict';
import { read } from '../../../src/core/documents/reading.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import type { FormatFault, Segment } from '../../../src/core/documents/segment.js';
import { inEnglish } from '../../../src/core/localize.js';

/** What a format says translates what, a line a segment: `id en: text | zh: text`, with its regions marked; a guess has a `?`. */
export function segmentsIn(text: string, kind: DocumentKind): string[] {
  const { regions, segmentation } = read(text, kind);
  return segmentation!.segments.map(({ id, texts, isGuess }) => {
    const said = texts.map((each) => `${each.language}: ${marked(each.start, each.end)}`).join(' | ');
    return [id ?? [], isGuess === true ? '?' : [], said].flat().join(' ');
  });

  function marked(start: number, end: number): string {
    let seen = '';
    let at = start;
    for (const region of regions.filter((each) => each.end > start && each.start < end)) {
      const to = Math.min(region.end, end);
      seen += `${text.slice(at, region.start)}⟦${region.kind}:${text.slice(region.start, to)}⟧`;
      at = to;
    }
    return seen + text.slice(at, end);
  }
}

/** One specification for each name: a file, and the segments in it. */
export function specifySegments(
  kind: DocumentKind,
  cases: Readonly<Record<string, readonly [text: string, ...segments: string[]]>>,
): void {
  for (const [name, [text, ...expected]] of Object.entries(cases)) {
    it(name, () => {
      assert.deepEqual(segmentsIn(text, kind), expected);
      assert.equal(faultIn(text, kind), undefined);
    });
  }
}

/** One specification for each broken file, with ⟦what is wrong⟧ marked; its message, and the segments that stand before. */
export function specifyFaults(
  kind: DocumentKind,
  cases: readonly (readonly [marked: string, message: RegExp, ...segments: string[]])[],
): void {
  for (const [marked, message, ...expected] of cases) {
    it(`${JSON.stringify(marked.slice(-70))}: ${message.source}`, () => {
      const text = marked.replace(/[⟦⟧]/gu, '');
      const fault = faultIn(text, kind);
      assert.ok(fault);
      const { start, end } = fault;
      assert.equal(`${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`, marked);
      const said = inEnglish(fault.message, ...fault.args);
      assert.match(said, message);
      assert.doesNotMatch(said, /\{\d\}/u);
      assert.deepEqual(segmentsIn(text, kind), expected);
    });
  }
}

export function faultIn(text: string, kind: DocumentKind): FormatFault | undefined {
  return read(text, kind).segmentation?.fault;
}

/** The texts of segments in the order of the file, as they are written. */
export function textsOf(segments: readonly Segment[], text: string): string[] {
  return segments
    .flatMap(({ texts }) => texts)
    .toSorted((a, b) => a.start - b.start)
    .map(({ language, start, end }) => `${language}: ${text.slice(start, end)}`);
}
