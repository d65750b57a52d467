import { BLOCK_BORDER } from '../documents/reading.js';
import { inBatches, type Steps, stretch } from '../steps.js';
import type { Span } from '../text/span.js';
import type { Bitext, Side } from './bitext.js';
import type { Unit } from './unit.js';

/** Aligns two texts, in steps. */
export function* aligningSides(source: Side, target: Side): Steps<Bitext> {
  const sources = yield* stretch(findingBlocks(source), 0, 0.4);
  const targets = yield* stretch(findingBlocks(target), 0.4, 0.8);
  const isAlike = sources.length === targets.length;
  const units: Unit[] = isAlike
    ? sources.map((span, index) => ({ source: span, target: targets[index], confidence: 1 }))
    : [];
  return { source, target, units, ...(isAlike ? {} : { trouble: 'no-correspondence' }) };
}

function* findingBlocks({ analysis: { reading } }: Side): Steps<Span[]> {
  const { units } = reading;
  const blocks: Span[] = [];
  let start = 0;
  yield* inBatches(units.length + 1, 50_000, (from, to) => {
    for (let at = from; at < to; at++) {
      if (at === units.length || units[at] === BLOCK_BORDER) {
        if (String.fromCharCode(...units.subarray(start, at)).trim() !== '') blocks.push({ start, end: at });
        start = at + 1;
      }
    }
  });
  return blocks;
}
