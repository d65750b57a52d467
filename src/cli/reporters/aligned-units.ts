import { passageText } from '../../core/alignment/passage-text.js';
import type { Bitext, Side } from '../../core/alignment/bitext.js';
import type { Language } from '../../core/glossary/model.js';
import type { Span } from '../../core/text/span.js';

/** A passage of a unit; offsets are UTF-16 code units from 0. */
export interface AlignedPassage extends Span {
  /** As a person reads it, without markup. */
  readonly text: string;
  readonly file: string;
  readonly language: Language;
}

/** Two passages that translate each other, or one that nothing corresponds to. */
export interface AlignedUnit {
  readonly source: AlignedPassage | undefined;
  readonly target: AlignedPassage | undefined;
  /** From 0 to 1, to three places. */
  readonly confidence: number;
}

/** The units of a bitext that are as sure as that, or surer. */
export function alignedUnits({ source, target, units }: Bitext, minConfidence: number): AlignedUnit[] {
  return units
    .map((unit) => ({
      source: unit.source && passageOf(unit.source, source),
      target: unit.target && passageOf(unit.target, target),
      confidence: Math.round(unit.confidence * 1000) / 1000,
    }))
    .filter(({ confidence }) => confidence >= minConfidence);
}

function passageOf({ start, end }: Span, { analysis, language }: Side): AlignedPassage {
  return { text: passageText(analysis, { start, end }), start, end, file: analysis.document.uri, language };
}
