import { visible } from '../visible.js';

/** A piece of HTML; whatever else is put into one is text, and escaped. */
export class Html {
  constructor(readonly source: string) {}
}

export type Content = string | number | Html | readonly Content[] | undefined;

/** Makes HTML of a template: texts are escaped for elements and quoted attributes alike (HTML, 13.3), undefined is nothing. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(parts.reduce((source, part, index) => source + sourceOf(values[index - 1]) + part));
}

function sourceOf(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? escaped(value) : value.map(sourceOf).join('');
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
