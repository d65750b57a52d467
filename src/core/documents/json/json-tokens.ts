import { closingQuote } from '../scanning/closing-quote.js';
import { lineFeedAfter } from '../scanning/lines.js';
import { DOUBLE_QUOTE } from '../scanning/units.js';
import type { Span } from '../../text/span.js';

/** A token of JSON (RFC 8259, section 2); the span of a string includes its quotation marks. */
export interface JsonToken extends Span {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'literal' | 'unclosed string' | 'unknown';
}

/** White space, and comments where people write such. */
const between = /(?:[\s\ufeff]|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const sign = /[{}[\],:]/y;
const literal = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.])/y;
const word = /[^\s{}[\],:"]+/y;

/** The tokens of a text, which may be any text, up to the first that is none. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  for (let at = endOf(between, text, 0); at < text.length;) {
    const token = tokenAt(text, at);
    yield token;
    if (token.kind === 'unknown' || token.kind === 'unclosed string') return;
    at = endOf(between, text, token.end);
  }
}

function tokenAt(text: string, start: number): JsonToken {
  if (text.charCodeAt(start) === DOUBLE_QUOTE) {
    const lineEnd = lineFeedAfter(text, start);
    const close = closingQuote(text, start + 1, lineEnd, DOUBLE_QUOTE);
    return close < 0
      ? { kind: 'unclosed string', start, end: start + 1 }
      : { kind: 'string', start, end: close + 1 };
  }
  if (endOf(sign, text, start) > start) {
    return { kind: text[start] as JsonToken['kind'], start, end: start + 1 };
  }
  const end = endOf(literal, text, start);
  return end > start
    ? { kind: 'literal', start, end }
    : { kind: 'unknown', start, end: Math.max(start + 1, endOf(word, text, start)) };
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
