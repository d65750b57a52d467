import { type Steps, stretch } from '../steps.js';
import { extentOf } from '../text/span.js';
import { aligningPassages, type Link } from './align-passages.js';
import { AlignmentMemory } from './alignment-memory.js';
import type { Bitext, BitextTrouble, Side } from './bitext.js';
import { corresponding } from './correspondence.js';
import { findingPassages, type Passage } from './passage.js';
import type { Unit } from './unit.js';

/**
 * Aligns two texts sentence by sentence, in steps: the beads that are likeliest in all by the lengths of their sentences (Gale and
 * Church 1993) and by what stands on both sides alike. It comes to the same whichever text is called the source. Where nothing can be
 * aligned, the bitext has no units and says in `trouble` why; nothing is thrown.
 */
export function* aligningSides(source: Side, target: Side, memory = new AlignmentMemory()): Steps<Bitext> {
  if (isSame(source, target)) {
    return troubled('same-language');
  }
  const sources = yield* stretch(findingPassages(source, memory), 0, 0.15);
  const targets = yield* stretch(findingPassages(target, memory), 0.15, 0.3);
  if (!sources.some(isOwn) || !targets.some(isOwn)) {
    return troubled('empty-side');
  }
  const isForward = source.language === 'zh';
  const [chinese, english] = isForward ? [sources, targets] : [targets, sources];
  const [rows, columns] = [chinese.filter(isOwn), english.filter(isOwn)];
  const pairs = yield* stretch(aligningPassages(rows, columns, memory), 0.3, 0.95);
  if (!(yield* stretch(corresponding(pairs, rows, columns), 0.95, 0.98))) {
    return troubled('no-correspondence');
  }
  const links = isForward
    ? pairs
    : pairs.map(({ one, other, confidence }) => ({ one: other, other: one, confidence }));
  const units = yield* stretch(puttingInOrder(links, sources, targets), 0.98, 1);
  return { source, target, units };

  function troubled(trouble: BitextTrouble): Bitext {
    return { source, target, units: [], trouble };
  }
}

function isSame(source: Side, target: Side): boolean {
  return (
    source.language === target.language || source.analysis.document.text === target.analysis.document.text
  );
}

function isOwn({ isForeign }: Passage): boolean {
  return !isForeign;
}

/** How many links to go past between two pauses. */
const linksAPause = 1000;

/** The links, and between them all that is linked to nothing, in the order of both texts; in steps. */
function* puttingInOrder(
  links: readonly Link[],
  sources: readonly Passage[],
  targets: readonly Passage[],
): Steps<Unit[]> {
  const units: Unit[] = [];
  let [source, target] = [0, 0];
  const passUntil = (one: Passage | undefined, other: Passage | undefined) => {
    while (source < sources.length && sources[source] !== one) {
      units.push({ source: extentOf([sources[source++]]), confidence: 0 });
    }
    while (target < targets.length && targets[target] !== other) {
      units.push({ target: extentOf([targets[target++]]), confidence: 0 });
    }
  };
  for (const [index, { one, other, confidence }] of links.entries()) {
    if (index % linksAPause === 0) yield index / links.length;
    passUntil(one[0], other[0]);
    units.push({ source: extentOf(one), target: extentOf(other), confidence });
    source = sources.indexOf(one[one.length - 1], source) + 1;
    target = targets.indexOf(other[other.length - 1], target) + 1;
  }
  passUntil(undefined, undefined);
  return units;
}
