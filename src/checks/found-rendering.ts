import type { FoundRendering } from '../core/finding.js';
import { type Language, type Term, textFor } from '../core/glossary/model.js';

/** A term of a concept as a finding offers it to a reader of a language. */
export function foundRendering(
  concept: string,
  { text, language, status, when, source }: Term,
  reader: Language,
): FoundRendering {
  const told = textFor(when, reader);
  return {
    text,
    language,
    concept,
    status,
    ...(told !== '' && { when: told }),
    ...(source !== undefined && { source }),
  };
}
