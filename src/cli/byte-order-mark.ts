/** The encodings that a byte order mark tells (Encoding Standard, “BOM sniff”). */
export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding whose byte order mark a file begins with; undefined where it has none. */
export function markedEncoding([first, second, third]: Uint8Array): MarkedEncoding | undefined {
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  if (first === 0xfe && second === 0xff) {
    return 'utf-16be';
  }
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}
