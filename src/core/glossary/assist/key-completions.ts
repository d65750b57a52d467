import { format, type MapName, type ValueKind } from '../format.js';
import { beginnings } from './beginnings.js';
import type { Completion } from './completion.js';
import type { KeyContext, ValueContext } from './context.js';
import { isEnglish, isListOfMaps, isMap, mapIn } from './slot.js';

/** Where something is written: in which column, from 0, and whether in brackets or braces. */
interface Layout {
  readonly column: number;
  readonly isFlow: boolean;
}

/** The keys that a map doesn't have yet, each with what has to stand behind it. */
export function keysToAdd({ map, slot, others, hasColon, isFlow, column }: KeyContext): Completion[] {
  const lacking = Object.entries(format[map].keys).filter(
    ([key, { kind }]) => !others.includes(key) && !(kind === 'pinyin' && isEnglish(slot)),
  );
  return lacking.map(([key, { kind, about }]) => {
    const completion = { what: 'key', label: key, about } as const;
    return hasColon
      ? { ...completion, insert: key }
      : {
          ...completion,
          insert: field(map, key, '$0', { column, isFlow }),
          isSnippet: true,
          ...(isChoice(kind) ? { leadsOn: true } : {}),
        };
  });
}

/** What a new entry may begin with, where one may stand: its usual keys, or any one. */
export function entriesToBegin(context: ValueContext): Completion[] {
  const { slot, isFlow, isItem, isBesideKey, column } = context;
  const name = mapIn(slot);
  if (name === undefined || (isBesideKey && !isItem && !isMap(slot))) {
    return [];
  }
  const { name: label, orText } = format[name];
  if (orText && !label.startsWith(context.text)) {
    return []; // A text is being written there.
  }
  const isInline = isFlow || isBesideKey;
  const needsHyphen = !isInline && !isItem && isListOfMaps(slot);
  const layout = { column: needsHyphen ? column + 2 : column, isFlow: isInline };
  const whole: Completion = {
    what: 'entry',
    label,
    insert: `${needsHyphen ? '- ' : ''}${beginning(name, layout)}`,
    isSnippet: true,
  };
  const others =
    isInline || needsHyphen || orText
      ? []
      : keysToAdd({ ...context, at: 'key', map: name, others: [], hasColon: false });
  return [whole, ...others];
}

function beginning(name: MapName, layout: Layout): string {
  const fields = (beginnings[name] ?? []).map((key, index) => field(name, key, `$${index + 1}`, layout));
  return layout.isFlow ? `{ ${fields.join(', ')} }` : fields.join(newLine(layout.column));
}

/** A key with what has to stand behind it, as a snippet with a place to go on at. */
function field(map: MapName, key: string, stop: string, layout: Layout): string {
  return `${key}:${opening(format[map].keys[key].kind, stop, layout)}`;
}

function opening(kind: ValueKind, stop: string, { column, isFlow }: Layout): string {
  if (typeof kind === 'object' && !('terms' in kind)) {
    const isOfMaps = 'listOf' in kind;
    if (isFlow) {
      return isOfMaps ? ` [${stop}]` : ` { ${stop} }`;
    }
    return `${newLine(column + 2)}${isOfMaps ? '- ' : ''}${stop}`;
  }
  return kind === 'texts' || kind === 'concepts' || kind === 'sides' ? ` [${stop}]` : ` ${stop}`;
}

function newLine(column: number): string {
  return `\n${' '.repeat(column)}`;
}

/** Whether there are things to choose from for a value. */
function isChoice(kind: ValueKind): boolean {
  return typeof kind === 'object'
    ? !('terms' in kind)
    : kind !== 'text' && kind !== 'texts' && kind !== 'date';
}
