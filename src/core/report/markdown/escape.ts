import { visible } from '../visible.js';

/**
 * A text as Markdown shows it, on one line: all that marks something up in CommonMark and in GFM, tables, mentions and addresses
 * with them, is escaped.
 */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>#|&~!$:@]/gu, (sign) => `\\${sign}`)
    .replace(/\bwww\./giu, (sign) => sign.replace('.', '\\.'))
    .replace(/^(\d+)(?=[.)])/u, '$1\\')
    .replace(/^[-+=]/u, (sign) => `\\${sign}`);
}
