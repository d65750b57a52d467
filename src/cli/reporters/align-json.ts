import type { AlignedPassage, AlignedUnit } from './aligned-units.js';

/** One JSON object; its shape is documented in docs/command-line.md and does not change. */
export function alignedJson(units: readonly AlignedUnit[]): string {
  const listed = units.map(({ source, target, confidence }) => ({
    source: passageJson(source),
    target: passageJson(target),
    confidence,
  }));
  return `${JSON.stringify({ units: listed }, undefined, 2)}\n`;
}

function passageJson(passage: AlignedPassage | undefined): object | null {
  if (passage === undefined) return null;
  const { text, start, end, file, language } = passage;
  return { text, start, end, file, language };
}
