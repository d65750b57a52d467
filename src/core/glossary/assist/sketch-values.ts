import type { Sketch, SketchMap, SketchText } from './sketch.js';

/** What stands behind a key, if it is there. */
export function valueBehind(key: string, map: SketchMap | undefined): Sketch | undefined {
  return map?.entries.find((entry) => entry.key.text === key)?.value;
}

/** The text that stands behind a key; undefined where there is none, or something else. */
export function textBehind(key: string, map: SketchMap | undefined): SketchText | undefined {
  const value = valueBehind(key, map);
  return value?.kind === 'text' ? value : undefined;
}

/** The texts of a value: itself, its items, and of a term that is a map the word. */
export function textsIn(value: Sketch | undefined): SketchText[] {
  switch (value?.kind) {
    case 'text':
      return [value];
    case 'list':
      return value.items.flatMap(textsIn);
    case 'map':
      return textsIn(valueBehind('term', value));
    case undefined:
      return [];
  }
}
