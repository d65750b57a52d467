import { entityAt } from '../../html/entity.js';
import type { Inline } from '../inline.js';

/** A character reference (CommonMark 0.31 §2.5). */
export function entity(inline: Inline, at: number): number {
  const found = entityAt(inline.text, at, inline.end);
  if (found === undefined) return at + 1;
  inline.regions.add(found.kind, at, found.end);
  return found.end;
}
