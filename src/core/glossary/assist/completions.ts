import type { Span } from '../../text/span.js';
import type { Completion, Completions, Knowledge } from './completion.js';
import { contextAt, type GlossaryContext } from './context.js';
import { entriesToBegin, keysToAdd } from './key-completions.js';
import { ownKeys, valuesFor } from './value-completions.js';

/**
 * What may be written at an offset of a glossary file; nothing in comments, and where only the writer can know.
 * Offsets are UTF-16, from 0. Never throws, whatever the text.
 */
export function completionsAt(text: string, offset: number, knowledge: Knowledge): Completions {
  const context = contextAt(text, offset);
  if (context === undefined) {
    return { start: offset, end: offset, items: [] };
  }
  const typed = text.slice(context.start, offset);
  return { ...partToReplace(context, offset), items: itemsFor(context, typed, knowledge) };
}

function itemsFor(context: GlossaryContext, typed: string, knowledge: Knowledge): Completion[] {
  switch (context.at) {
    case 'key':
      return keysToAdd(context);
    case 'own-key':
      return ownKeys(context);
    case 'value':
      return [...entriesToBegin(context), ...valuesFor(context, typed, knowledge)].map((item) =>
        context.lacksSpace ? { ...item, insert: ` ${item.insert}` } : item,
      );
  }
}

/** Behind `concept/` the rendering alone, and before the place in a source its key alone. */
function partToReplace(context: GlossaryContext, offset: number): Span {
  const { start, end, text } = context;
  const slot = context.at === 'value' ? context.slot : undefined;
  const isSide = slot === 'side' || slot === 'sides';
  const slash = isSide ? text.slice(0, offset - start).indexOf('/') : -1;
  const space = slot === 'source-reference' ? text.slice(offset - start).search(/\s/u) : -1;
  return { start: start + slash + 1, end: space === -1 ? end : offset + space };
}
