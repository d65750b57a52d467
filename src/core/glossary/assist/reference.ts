import type { Span } from '../../text/span.js';
import { writtenAt } from './context.js';

/** What a text of a glossary file refers to. Offsets are UTF-16, from 0. */
export type Reference = ConceptReference | SourceReference;

export interface ConceptReference extends Span {
  readonly to: 'concept';
  readonly id: string;
}

export interface SourceReference extends Span {
  readonly to: 'source';
  readonly key: string;
}

/** What the text at an offset refers to: a concept, by its id, or a source; undefined where it refers to nothing. */
export function referenceAt(text: string, offset: number): Reference | undefined {
  const context = writtenAt(text, offset);
  if (context?.at !== 'value') {
    return undefined;
  }
  const { slot, start, text: written } = context;
  switch (slot) {
    case 'concepts':
      return { to: 'concept', id: written.trim(), start, end: context.end };
    case 'side':
    case 'sides': {
      const id = written.split('/')[0];
      return { to: 'concept', id: id.trim(), start, end: start + id.trimEnd().length };
    }
    case 'source-reference': {
      const key = written.split(/\s/u)[0];
      return { to: 'source', key, start, end: start + key.length };
    }
    default:
      return undefined;
  }
}
