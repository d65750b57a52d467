import type { Lines } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { GlossaryProblem, LocalizedText, Place } from './model.js';
import type { YamlNode } from './yaml.js';

/** Reads the fields of a glossary file, turning what does not fit into problems at their place. */
export class FieldReader {
  private readonly problems: GlossaryProblem[] = [];

  constructor(
    private readonly uri: string,
    private readonly lines: Lines,
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

  report(code: string, message: string, span: Span, severity: 'error' | 'warning' = 'error'): void {
    this.problems.push({ code, severity, message, place: this.place(span) });
  }

  /** The entries of a map by key, those left empty aside; unknown keys are reported. `what` names the map. */
  map(node: YamlNode, known: readonly string[], what: string): Map<string, YamlNode> | undefined {
    if (node.kind !== 'map') {
      this.report('wrong-type', `A ${what} is written as keys with values.${colonHint(textOf(node))}`, node);
      return undefined;
    }
    const fields = new Map<string, YamlNode>();
    for (const { key, value } of node.entries) {
      if (key.text.startsWith('\u3000')) {
        const message = 'This line is indented with a full-width space (U+3000); YAML needs plain spaces.';
        this.report('wide-indentation', message, { start: key.start, end: key.start + 1 });
      } else if (key.text.includes('：')) {
        this.report('full-width-colon', `“${key.text}” is read as one word.${colonHint(key.text)}`, key);
      } else if (!known.includes(key.text)) {
        const message = `A ${what} has no “${key.text}”; it may have ${known.join(', ')}.`;
        this.report('unknown-key', message, key, 'warning');
      } else if (value !== undefined) {
        fields.set(key.text, value);
      }
    }
    return fields;
  }

  /** The items of a list; nothing where the field is absent. */
  list(node: YamlNode | undefined): readonly YamlNode[] {
    if (node === undefined) {
      return [];
    }
    if (node.kind !== 'list') {
      this.report(
        'wrong-type',
        `Here stands a list, each item behind a hyphen.${colonHint(textOf(node))}`,
        node,
      );
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
      this.report('wrong-type', 'Here stands a single text, not a list or keys.', node);
      return undefined;
    }
    const text = node.text.trim().normalize('NFC');
    if (text === '') {
      this.report('empty-text', 'This text is empty; write something or remove the key.', node);
      return undefined;
    }
    return text;
  }

  optionalText(node: YamlNode | undefined): string | undefined {
    return node === undefined ? undefined : this.text(node);
  }

  /** Those of some text fields that are given, by key. */
  givenTexts<K extends string>(
    fields: ReadonlyMap<string, YamlNode>,
    keys: readonly K[],
  ): { [key in K]?: string } {
    const given: { [key in K]?: string } = {};
    for (const key of keys) {
      const text = this.optionalText(fields.get(key));
      if (text !== undefined) {
        given[key] = text;
      }
    }
    return given;
  }

  /** The texts of a field that is one or a list. */
  texts(node: YamlNode | undefined): string[] {
    return this.oneOrMany(node).flatMap((item) => this.text(item) ?? []);
  }

  /** A text in one language or `{ en: …, zh: … }`; one without a language is sorted by its script. */
  localizedText(node: YamlNode | undefined): LocalizedText {
    if (node === undefined) {
      return {};
    }
    if (node.kind === 'map') {
      const fields = this.map(node, ['en', 'zh'], 'text in two languages');
      return fields === undefined ? {} : this.givenTexts(fields, ['en', 'zh']);
    }
    const text = this.text(node);
    if (text === undefined) {
      return {};
    }
    return isMostlyHan(text) ? { zh: text } : { en: text };
  }

  /** A field that is `true` or `false`; absent it is false. */
  flag(node: YamlNode | undefined): boolean {
    if (node === undefined) {
      return false;
    }
    const text = this.text(node);
    if (text !== 'true' && text !== 'false') {
      this.report('wrong-type', 'Here stands “true” or “false”.', node);
    }
    return text === 'true';
  }
}

/** What to say where a full-width colon may have kept YAML from seeing a key. */
export function colonHint(text: string): string {
  return text.includes('：')
    ? ' The colon here is a full-width one (：); YAML needs “: ”, a plain colon and a space.'
    : '';
}

function textOf(node: YamlNode): string {
  return node.kind === 'text' ? node.text : '';
}

function isMostlyHan(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 > text.length;
}
