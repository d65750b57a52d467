import type { Analysis } from '../../core/analysis/analysis.js';
import type { Concept } from '../../core/glossary/model.js';

/** The concept that is spoken of at an offset of a document: what a term there was resolved to, else what it means first. */
export function conceptAt(analysis: Analysis, offset: number): Concept | undefined {
  const occurrence = analysis.at(offset);
  return occurrence?.resolution?.choice.concept ?? occurrence?.senses.at(0)?.concept;
}
