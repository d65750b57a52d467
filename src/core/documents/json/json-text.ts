import { tagOfLanguageName } from '../exchange/language-name.js';
import { SegmentList } from '../exchange/segment-list.js';
import { segmentOf } from '../exchange/segment-of.js';
import { unitsAStep } from '../region.js';
import { withLineFeeds } from '../scanning/lines.js';
import { MessageText } from '../scanning/message-text.js';
import type { FormatFault, SegmentedText, SegmentText } from '../segment.js';
import type { Steps } from '../../steps.js';
import type { Span } from '../../text/span.js';
import { type JsonToken, jsonTokens } from './json-tokens.js';

/** An object or an array that is open. */
interface Level extends Span {
  readonly opener: '{' | '[';
  /** Of the value that is read, or comes next: its key, or how many stand before it in the array. */
  key: string;
  /** Of the language that the key names. */
  tag: string | undefined;
  /** Whether a string is a value, and no key. */
  isAtValue: boolean;
  /** How many values have ended. */
  count: number;
}

/** What is wrong with a JSON text, and what to do. */
const faults = {
  unclosed: { message: 'Nothing closes this “{0}”; the file may have been cut off.' },
  unopened: { message: 'This “{0}” doesn’t close what was opened last; take it out, or close that first.' },
  string: { message: 'Nothing closes this string on its line; write a quotation mark at its end.' },
  unknown: { message: 'JSON has no such word; a text stands in quotation marks.' },
  depth: {
    message: 'Values stand more than {0} deep within each other here; no file of this format needs that.',
  },
} as const;

/** No list of messages nests so deeply. */
const deepest = 64;

/**
 * Reads JSON (RFC 8259, comments allowed) in which texts stand under the names of languages, wherever those are on the way to them:
 * `[{ "en": …, "zh-CN": … }]`, `{ "title": { "en": …, "zh": … } }`, `{ "en": { "title": … }, "zh": { "title": … } }`. Texts whose ways
 * differ only in the language are a segment.
 */
export class JsonText {
  private readonly text: string;
  private readonly list: SegmentList;
  private readonly message: MessageText;
  private readonly levels: Level[] = [];
  /** The texts of the segments, by the way to them. */
  private readonly texts = new Map<string, SegmentText[]>();

  constructor(text: string) {
    this.text = withLineFeeds(text);
    this.list = new SegmentList(text);
    this.message = new MessageText(this.text, this.list);
  }

  *reading(): Steps<SegmentedText> {
    const { text, list } = this;
    let fault: FormatFault | undefined;
    let paused = 0;
    for (const token of jsonTokens(text)) {
      fault = this.readToken(token);
      if (fault !== undefined) break;
      if (token.end - paused > unitsAStep) {
        paused = token.end;
        yield token.end / text.length;
      }
    }
    const segments = [...this.texts].flatMap(([id, texts]) => segmentOf(texts, { id }) ?? []);
    return list.finish(segments, list.isBilingual ? (fault ?? this.unclosed()) : undefined);
  }

  private readToken(token: JsonToken): FormatFault | undefined {
    const level = this.levels.at(-1);
    switch (token.kind) {
      case '{':
      case '[':
        return this.open(token.kind, token);
      case '}':
      case ']':
        return this.close(token.kind, token);
      case ',':
        this.nextMember(level);
        return undefined;
      case ':':
        if (level !== undefined) level.isAtValue = true;
        return undefined;
      case 'string':
        this.readString(token, level);
        return undefined;
      case 'literal':
        return undefined;
      case 'unclosed string':
        return faultAt(token, faults.string.message);
      case 'unknown':
        return faultAt(token, faults.unknown.message);
    }
  }

  private open(opener: Level['opener'], span: Span): FormatFault | undefined {
    if (this.levels.length === deepest) return faultAt(span, faults.depth.message, String(deepest));
    const { start, end } = span;
    this.levels.push({ opener, start, end, key: '0', tag: undefined, isAtValue: opener === '[', count: 0 });
    return undefined;
  }

  private close(closer: '}' | ']', span: Span): FormatFault | undefined {
    const level = this.levels.pop();
    const isRight = level?.opener === (closer === '}' ? '{' : '[');
    return isRight ? undefined : faultAt(span, faults.unopened.message, closer);
  }

  private nextMember(level: Level | undefined): void {
    if (level === undefined) return;
    level.count++;
    level.isAtValue = level.opener === '[';
    level.key = String(level.count);
    level.tag = undefined;
  }

  private readString({ start, end }: Span, level: Level | undefined): void {
    if (level?.isAtValue === false) {
      level.key = this.text.slice(start + 1, end - 1);
      level.tag = tagOfLanguageName(level.key);
    } else {
      this.readValue(start + 1, end - 1);
    }
  }

  private readValue(start: number, end: number): void {
    const place = this.levels.findLastIndex(({ tag }) => tag !== undefined);
    const language = this.levels.at(place)?.tag;
    if (language === undefined) return;
    this.list.declare(language);
    if (this.text.slice(start, end).trim() === '') return;
    this.list.beginText(language, start);
    this.message.read(start, end, 'backslash');
    this.list.endText(end, false);
    const way = this.levels.filter((_, index) => index !== place).map(({ key }) => key);
    const id = way.join('.');
    const texts = this.texts.get(id) ?? [];
    texts.push(...this.list.take());
    this.texts.set(id, texts);
  }

  private unclosed(): FormatFault | undefined {
    const level = this.levels.at(-1);
    return level && faultAt(level, faults.unclosed.message, level.opener);
  }
}

function faultAt({ start, end }: Span, message: string, ...args: string[]): FormatFault {
  return { start, end, message, args };
}
