import type { Steps } from '../../steps.js';
import type { Span } from '../../text/span.js';
import { format, type MapName } from '../format.js';
import { sectionsOf } from './sections.js';
import { sketch, type Sketch, type SketchText } from './sketch.js';
import { textBehind, textsIn, valueBehind } from './sketch-values.js';

/** A part of a glossary file. Offsets are UTF-16, from 0. */
export interface OutlineItem extends Span {
  readonly what: 'section' | MapName;
  readonly name: string;
  /** What tells more than the name, such as the terms of a concept. */
  readonly detail: string;
  /** Where its name stands. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** How many entries to read between two steps. */
const batch = 20;

/**
 * The parts of a glossary file, in its order, read in steps: sections and their entries, broken ones as far as they can
 * be told. Never throws, whatever the text.
 */
export function* outlining(text: string): Steps<OutlineItem[]> {
  const items: OutlineItem[] = [];
  for (const { name = '', start, end, entries } of sectionsOf(text)) {
    const kind = new Map(Object.entries(format.glossary.keys)).get(name)?.kind;
    if (typeof kind !== 'object' || 'terms' in kind) {
      continue;
    }
    const children: OutlineItem[] = [];
    for (const [index, entry] of entries.entries()) {
      const written = sketch(text.slice(entry.start, entry.end), entry.start);
      const item = 'listOf' in kind ? listed(kind.listOf, written, entry) : named(kind.mapOf, written, entry);
      children.push(...(item === undefined ? [] : [item]));
      if (index % batch === 0) {
        yield entry.end / text.length;
      }
    }
    const selection = { start, end: start + name.length };
    const whole = { start, end: entries.at(-1)?.end ?? end };
    items.push({ what: 'section', name, detail: '', ...whole, selection, children });
  }
  return items;
}

/** An item of a list: from its hyphen, by its id or else its first term. */
function listed(what: MapName, written: Sketch | undefined, span: Span): OutlineItem | undefined {
  const content = written?.kind === 'list' ? written.items.at(0) : written;
  const map = content?.kind === 'map' ? content : undefined;
  const texts = ['zh', 'en'].flatMap((language) => leading(valueBehind(language, map)) ?? []);
  const sides = textsIn(valueBehind('between', map));
  const name = textBehind('id', map) ?? texts.at(0) ?? sides.at(0) ?? textsIn(content).at(0);
  const details = [...texts.map(({ text }) => text), sides.map(({ text }) => text).join(' ≠ ')];
  return name && name.text !== '' ? itemOf(what, name, details, trimmed(span, written)) : undefined;
}

/** An entry of a map: by its key. */
function named(what: MapName, written: Sketch | undefined, span: Span): OutlineItem | undefined {
  const entry = written?.kind === 'map' ? written.entries.at(0) : undefined;
  const map = entry?.value?.kind === 'map' ? entry.value : undefined;
  const details = ['author', 'year'].map((key) => textBehind(key, map)?.text ?? '');
  return (
    entry &&
    itemOf(what, entry.key, [details.filter((part) => part !== '').join(' ')], trimmed(span, written))
  );
}

function itemOf(what: MapName, name: SketchText, details: readonly string[], span: Span): OutlineItem {
  const { start, end } = name;
  const detail = details.filter((part) => part !== '' && part !== name.text).join(' · ');
  return { what, name: name.text, detail, ...span, selection: { start, end }, children: [] };
}

/** Without the spaces before it. */
function trimmed({ start, end }: Span, written: Sketch | undefined): Span {
  return { start: written?.start ?? start, end };
}

/** The preferred one of some terms, or else the first. */
function leading(terms: Sketch | undefined): SketchText | undefined {
  const all = terms?.kind === 'list' ? terms.items : terms === undefined ? [] : [terms];
  const preferred = all.find(
    (term) => term.kind === 'map' && textBehind('status', term)?.text === 'preferred',
  );
  return textsIn(preferred ?? all.at(0)).at(0);
}
