import type { Edit, Fix } from '../finding.js';
import { inEnglish, listed, type Localize } from '../localize.js';
import type { Lines } from '../text/lines.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import { format } from './format.js';
import type { GlossaryProblem, LocalizedText, Place } from './model.js';
import { problemSeverities, type ProblemCode } from './problems.js';
import type { YamlMap, YamlNode, YamlText } from './yaml.js';

/** What a map is called, and the keys it may have. */
export interface Shape {
  readonly name: string;
  readonly keys: Readonly<Record<string, unknown>>;
}

/** The values of a map by key, those left empty aside. */
export type Fields = ReadonlyMap<string, YamlNode>;

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Reads the fields of a glossary file, turning what does not fit into problems at their place. */
export class FieldReader {
  private readonly problems: GlossaryProblem[] = [];

  constructor(
    private readonly file: string,
    private readonly uri: string,
    private readonly lines: Lines,
    /** Puts messages into the reader's language. */
    readonly localize: Localize = inEnglish,
  ) {}

  /** The problems reported so far, in the order of the file. */
  inOrder(): GlossaryProblem[] {
    return this.problems.toSorted((a, b) => a.place.start - b.place.start);
  }

  /** Where a stretch of the file is. */
  place(span: Span): Place {
    const { line, column } = this.lines.positionAt(span.start);
    return { uri: this.uri, start: span.start, end: span.end, line, column };
  }

  /** Notes a problem; `message` is in the reader's language already. */
  report(code: ProblemCode, span: Span, message: string, fixes: readonly Fix[] = []): void {
    this.problems.push({
      code,
      severity: problemSeverities[code],
      message,
      place: this.place(span),
      fixes,
    });
  }

  /** Notes something that is no map although one belongs there. */
  reportNoMap(node: YamlNode, of: Shape): void {
    if (node.kind !== 'text' || !this.reportWideColon(node, of)) {
      const what = this.localize(of.name);
      this.report('wrong-type', node, this.localize('A {0} is written as keys with values.', what));
    }
  }

  /** The entries of a map, of this format; unknown keys are reported. */
  map(node: YamlNode, of: Shape): Fields | undefined {
    if (node.kind !== 'map') {
      this.reportNoMap(node, of);
      return undefined;
    }
    return this.known(node, of);
  }

  /** The entries of a map that is one. */
  known(node: YamlMap, of: Shape): Fields {
    const fields = new Map<string, YamlNode>();
    for (const { key, value } of node.entries) {
      if (key.text.startsWith('\u3000')) {
        this.reportWideIndentation(key);
      } else if (this.reportWideColon(key, of)) {
        continue;
      } else if (!Object.hasOwn(of.keys, key.text)) {
        this.reportUnknownKey(key, of);
      } else if (value !== undefined) {
        fields.set(key.text, value);
      }
    }
    return fields;
  }

  private reportUnknownKey(key: YamlText, of: Shape): void {
    const known = Object.keys(of.keys);
    const meant = nearest(key.text, known);
    const what = this.localize(of.name);
    this.report(
      'unknown-key',
      key,
      meant === undefined
        ? this.localize(
            '“{0}” is no key of this {1}; it may have {2}.',
            key.text,
            what,
            listed(known, this.localize),
          )
        : this.localize('“{0}” is no key of this {1}; did you mean “{2}”?', key.text, what, meant),
      meant === undefined ? [] : [this.replacement(key, meant)],
    );
  }

  private reportWideIndentation(key: YamlText): void {
    const width = /^\u3000+/u.exec(key.text)?.[0].length ?? 1;
    const spaces = '  '.repeat(width);
    this.report(
      'wide-indentation',
      { start: key.start, end: key.start + width },
      this.localize('This line is indented with a full-width space (U+3000); YAML needs plain spaces.'),
      [
        this.fix(this.localize('Replace it with plain spaces'), {
          start: key.start,
          end: key.start + width,
          newText: spaces,
        }),
      ],
    );
  }

  /** Reports a text in which a full-width colon keeps YAML from seeing a key; false where there is none. */
  private reportWideColon({ text, start, end }: YamlText, of: Shape): boolean {
    const colon = this.file.slice(start, end).indexOf('：');
    const key = text.split('：')[0].trim();
    const isMeant = Object.hasOwn(of.keys, key);
    if (colon === -1 || !isMeant) {
      return false;
    }
    this.reportColonAt(start + colon, text);
    return true;
  }

  /** Reports a full-width colon where a plain one belongs. */
  reportColonAt(offset: number, line: string): void {
    if (this.problems.some(({ code, place }) => code === 'full-width-colon' && place.start === offset)) {
      return;
    }
    const colon = { start: offset, end: offset + 1 };
    this.report(
      'full-width-colon',
      colon,
      this.localize(
        '“{0}” is read as one word: its colon is a full-width one (：). YAML needs a plain colon and a space.',
        line.replace(/^[\s-]+/u, '').trim(),
      ),
      [this.fix(this.localize('Write a plain colon and a space'), { ...colon, newText: ': ' })],
    );
  }

  /** The repair that puts another text in the place of one. */
  replacement(span: Span, newText: string): Fix {
    return this.fix(this.localize('Replace with “{0}”', newText), {
      start: span.start,
      end: span.end,
      newText,
    });
  }

  private fix(title: string, edit: Edit): Fix {
    return { title, edits: [edit], certain: true };
  }

  /** The items of a list; nothing where the field is absent. */
  list(node: YamlNode | undefined): readonly YamlNode[] {
    if (node === undefined) {
      return [];
    }
    if (node.kind !== 'list') {
      this.report('wrong-type', node, this.localize('Write a list here, each item behind a hyphen.'));
      return [];
    }
    return node.items;
  }

  /** A field that is one item or a list of them. */
  oneOrMany(node: YamlNode | undefined): readonly YamlNode[] {
    return node === undefined ? [] : node.kind === 'list' ? node.items : [node];
  }

  /** The text of a field, without spaces at its ends; undefined where it is something else or empty. */
  text(node: YamlNode): string | undefined {
    if (node.kind !== 'text') {
      this.report('wrong-type', node, this.localize('Write a single text here, not a list or keys.'));
      return undefined;
    }
    const text = node.text.trim().normalize('NFC');
    if (text === '') {
      const message = this.localize('This text is empty; write something or remove the key.');
      this.report('empty-text', node, message);
      return undefined;
    }
    return text;
  }

  /** Reports a version of the format that this program doesn't read. */
  version(node: YamlNode | undefined): void {
    if (node !== undefined && this.text(node) !== '1') {
      const message = this.localize('This version reads format 1 only; write “format: 1”.');
      this.report('unknown-format', node, message);
    }
  }

  /** A year, a month of one, or a day (ISO 8601); what is none is reported, and counts all the same. */
  date(node: YamlNode | undefined): string | undefined {
    const text = this.optionalText(node);
    if (node !== undefined && text !== undefined && !date.test(text)) {
      const message = this.localize('“{0}” is no date; write a year (2014) or a day (2014-02-27).', text);
      this.report('wrong-date', node, message);
    }
    return text;
  }

  optionalText(node: YamlNode | undefined): string | undefined {
    return node === undefined ? undefined : this.text(node);
  }

  /** Those of some text fields that are given, by key. */
  givenTexts<K extends string>(fields: Fields, keys: readonly K[]): { [key in K]?: string } {
    const given: { [key in K]?: string } = {};
    for (const key of keys) {
      const text = this.optionalText(fields.get(key));
      if (text !== undefined) {
        given[key] = text;
      }
    }
    return given;
  }

  /** The texts of a field that is one or a list; `note` is told where each stands. */
  texts(node: YamlNode | undefined, note: (index: number, span: Span) => void = () => undefined): string[] {
    const texts: string[] = [];
    for (const item of this.oneOrMany(node)) {
      const text = this.text(item);
      if (text !== undefined) {
        note(texts.push(text) - 1, item);
      }
    }
    return texts;
  }

  /** A text in one language or `{ en: …, zh: … }`; one without a language is sorted by its script. */
  localizedText(node: YamlNode | undefined): LocalizedText {
    if (node === undefined) {
      return {};
    }
    if (node.kind === 'map') {
      return this.givenTexts(this.known(node, format['localized-text']), ['en', 'zh']);
    }
    const text = this.text(node);
    if (text === undefined) {
      return {};
    }
    return inItsLanguage(text);
  }

  /** A field that is `true` or `false`; absent it is false. */
  flag(node: YamlNode | undefined): boolean {
    const text = this.optionalText(node);
    if (node !== undefined && text !== undefined && text !== 'true' && text !== 'false') {
      this.report('wrong-type', node, this.localize('Write “true” or “false” here.'));
    }
    return text === 'true';
  }

  /** The one of some words that stands here; reported, with the nearest of them as repair, where it is none. */
  oneOf<T extends string>(code: ProblemCode, node: YamlNode | undefined, words: readonly T[]): T | undefined {
    const text = this.optionalText(node);
    const found = words.find((word) => word === text);
    if (node !== undefined && text !== undefined && found === undefined) {
      const meant = nearest(text, words);
      const message =
        meant === undefined
          ? this.localize('“{0}” isn’t known here; write {1}.', text, listed(words, this.localize))
          : this.localize('“{0}” isn’t known here; did you mean “{1}”?', text, meant);
      this.report(code, node, message, meant === undefined ? [] : [this.replacement(node, meant)]);
    }
    return found;
  }
}

/** A text of which nobody says in which language it is. */
export function inItsLanguage(text: string): LocalizedText {
  return isMostlyHan(text) ? { zh: text } : { en: text };
}

function isMostlyHan(text: string): boolean {
  const letters = text.normalize('NFC').match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length * 2 > letters.length;
}
