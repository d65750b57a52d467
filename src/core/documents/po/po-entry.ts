import type { Span } from '../../text/span.js';

/** A string of an entry: a keyword, and what stands between the quotation marks of one line after the other. */
export interface PoField {
  readonly keyword: string;
  /** Of the keyword. */
  readonly span: Span;
  readonly lines: Span[];
}

/** One message with its translations. */
export interface PoEntry {
  readonly fields: PoField[];
  readonly isFuzzy: boolean;
}

/** Whether a keyword may follow on another within an entry; after `undefined` it begins one. */
export function mayFollow(keyword: string, before: string | undefined): boolean {
  switch (keyword) {
    case 'msgctxt':
      return before === undefined;
    case 'msgid':
      return before === undefined || before === 'msgctxt';
    case 'msgid_plural':
      return before === 'msgid';
    case 'msgstr':
      return before === 'msgid';
    default:
      return before === 'msgid_plural' || before?.startsWith('msgstr[') === true;
  }
}

/** Whether an entry has all that it needs. */
export function isComplete({ fields }: PoEntry): boolean {
  return fields.at(-1)?.keyword.startsWith('msgstr') === true;
}

/** What an entry says in the field with a keyword, as it is written; undefined where it has none. */
export function written(entry: PoEntry, keyword: string, text: string): string | undefined {
  return entry.fields
    .find((field) => field.keyword === keyword)
    ?.lines.map(({ start, end }) => text.slice(start, end))
    .join('');
}
