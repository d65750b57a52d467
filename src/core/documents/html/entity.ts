import type { Region } from '../region.js';
import { HASH, isAsciiAlphanumeric } from '../scanning/units.js';

const LONGEST_NAME = 32;

/** Those that show nothing, so that a word goes on behind them. */
const invisible = new Set(
  (
    'shy zwj zwnj zerowidthspace nobreak lrm rlm #173 #xad #8203 #x200b #8204 #x200c #8205 #x200d #8206 #x200e ' +
    '#8207 #x200f #8288 #x2060 #65279 #xfeff'
  ).split(' '),
);

/** The character reference at the `&` at `at` that ends before `end` (HTML, section 13.5; CommonMark 0.31 §2.5). */
export function entityAt(text: string, at: number, end: number): Region | undefined {
  const limit = Math.min(end, at + LONGEST_NAME + 2);
  let semicolon = text.charCodeAt(at + 1) === HASH ? at + 2 : at + 1;
  const nameStart = semicolon;
  while (semicolon < limit && isAsciiAlphanumeric(text.charCodeAt(semicolon))) semicolon++;
  if (semicolon === nameStart || semicolon >= limit || text[semicolon] !== ';') return undefined;
  const name = text.slice(at + 1, semicolon).toLowerCase();
  return { kind: invisible.has(name) ? 'markup' : 'command', start: at, end: semicolon + 1 };
}
