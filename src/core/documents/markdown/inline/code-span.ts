import { BACKTICK, skipRun } from '../../scanning/units.js';
import type { Inline } from '../inline.js';

/** The last offset in a block at which a run of so many backticks stands. */
export type BacktickRuns = ReadonlyMap<number, number>;

/** A code span (CommonMark 0.31 §6.1). */
export function codeSpan(inline: Inline, at: number): number {
  const { text, end } = inline;
  const openerEnd = skipRun(text, at, end, BACKTICK);
  const closerEnd = closingRunEnd(inline, openerEnd, openerEnd - at);
  if (closerEnd < 0) return openerEnd;
  inline.regions.add('code', at, closerEnd);
  return closerEnd;
}

function closingRunEnd(inline: Inline, from: number, length: number): number {
  const { text, end, backtickRuns } = inline;
  if (backtickRuns !== undefined && (backtickRuns.get(length) ?? -1) < from) return -1;
  const runs = new Map<number, number>();
  for (let run = inline.find('`', from); run >= 0;) {
    const runEnd = skipRun(text, run, end, BACKTICK);
    if (runEnd - run === length) return runEnd;
    runs.set(runEnd - run, run);
    run = nextBacktick(text, runEnd, end);
  }
  inline.backtickRuns = runs;
  return -1;
}

function nextBacktick(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== BACKTICK) at++;
  return at < end ? at : -1;
}
