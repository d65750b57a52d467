import { headOf } from '../../directives/head.js';
import * as u from '../scanning/units.js';

/**
 * Whether a line is a directive in brackets and nothing else: `[glossary: 网络安全 = cybersecurity]`. Text without markup has no
 * comments, so that is the form which directives take there.
 */
export function isDirectiveLine(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== u.OPEN_BRACKET) return false;
  const close = u.trimEnd(text, start, end) - 1;
  if (close <= start || text.charCodeAt(close) !== u.CLOSE_BRACKET) return false;
  return headOf(text.slice(start + 1, close)) !== undefined;
}
