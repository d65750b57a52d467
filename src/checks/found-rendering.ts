import type { FoundRendering } from '../core/finding.js';
import type { Term } from '../core/glossary/model.js';

/** A term of a concept as a finding offers it. */
export function foundRendering(
  concept: string,
  { text, language, status, when, source }: Term,
): FoundRendering {
  return {
    text,
    language,
    concept,
    status,
    ...(when === undefined ? {} : { when }),
    ...(source === undefined ? {} : { source }),
  };
}
