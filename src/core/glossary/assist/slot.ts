import type { MapName, ValueKind } from '../format.js';

/** What stands in a place by the format: what a key has, or one map of those in a list or a map. */
export type Slot = ValueKind | { readonly map: MapName };

/** What an item of a list is. */
export function itemOf(slot: Slot): Slot {
  return typeof slot === 'object' && 'listOf' in slot ? { map: slot.listOf } : slot;
}

/** The kind of map that may stand there, or in a list there; undefined where none may, or one with keys of one's own. */
export function mapIn(slot: Slot): MapName | undefined {
  if (typeof slot !== 'object') {
    return slot === 'localized-text' ? slot : undefined;
  }
  if ('terms' in slot) {
    return 'term';
  }
  if ('map' in slot) {
    return slot.map;
  }
  return 'listOf' in slot ? slot.listOf : undefined;
}

/** Whether a list of maps may stand there. */
export function isListOfMaps(slot: Slot): boolean {
  return typeof slot === 'object' && ('terms' in slot || 'listOf' in slot);
}

/** Whether one map stands there and nothing else. */
export function isMap(slot: Slot): slot is { readonly map: MapName } {
  return typeof slot === 'object' && 'map' in slot;
}

/** Whether it is made of English terms. */
export function isEnglish(slot: Slot): boolean {
  return typeof slot === 'object' && 'terms' in slot && slot.terms === 'en';
}
