import { SKIPPED } from '../documents/reading.js';
import type { Edit } from '../finding.js';
import type { Span } from '../text/span.js';
import type { Analysis } from './analysis.js';

/** The edits that put other words in the place of some. */
export interface Replacing {
  readonly edits: readonly Edit[];
  /** Whether markup stands among the words, so that the new ones may not be what their writer would set off. */
  readonly isMarkedUp: boolean;
}

/** Where a line begins, where it may be broken, how `&` goes on in XML: what no other words need. */
const dispensable = /^(?:[\s>]+|\\-|amp;|&shy;|<wbr\s*\/?>)$/iu;

/**
 * Puts a new text in the place of the words of a stretch, and keeps the markup among them, in its order: `**safe** and
 * controllable` becomes `**secure and controllable**`. The new text goes where it leaves no markup empty and none apart from
 * what it sets off; undefined where there is no such place, as in `**safe** and **controllable**`.
 */
export function replacing(
  { reading: { units }, document: { text } }: Analysis,
  span: Span,
  newText: string,
): Replacing | undefined {
  const stretches = stretchesIn(units, text, span);
  const isMarkedUp = stretches.length > 1;
  const target = isMarkedUp ? targetOf(stretches, units, text) : 0;
  if (target === undefined) {
    return undefined;
  }
  const edits = stretches.map((stretch, index) => ({ ...stretch, newText: index === target ? newText : '' }));
  return { edits, isMarkedUp };
}

/** The words of a stretch, parted by the markup that has to stay. */
function stretchesIn(units: Uint16Array, text: string, { start, end }: Span): Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (let at = start; at < end;) {
    const isMarkup = units[at] === SKIPPED;
    let next = at + 1;
    while (next < end && (units[next] === SKIPPED) === isMarkup) {
      next++;
    }
    const last = stretches.at(-1);
    if (!isMarkup && last !== undefined && dispensable.test(text.slice(last.end, at))) {
      last.end = next;
    } else if (!isMarkup) {
      stretches.push({ start: at, end: next });
    }
    at = next;
  }
  return stretches;
}

/** Which of the stretches takes the new text, while the others become empty; the first of several that may. */
function targetOf(stretches: readonly Span[], units: Uint16Array, text: string): number | undefined {
  const isBlank = (at: number) => /\s/u.test(text[at] ?? '');
  const isEnclosed = ({ start, end }: Span) => units[start - 1] === SKIPPED && units[end] === SKIPPED;
  const last = stretches.length - 1;
  const found = stretches.findIndex(
    (_, target) =>
      stretches.every((stretch, index) => index === target || !isEnclosed(stretch)) &&
      stretches.every(({ end }, index) => {
        if (index === last) return true;
        const opens = isBlank(end - 1);
        const closes = isBlank(stretches[index + 1].start);
        return opens === closes || (opens ? target > index : target <= index);
      }),
  );
  return found === -1 ? undefined : found;
}
