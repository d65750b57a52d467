/**
 * Reads the bytes of a text file: UTF-8, or UTF-16 with a byte order mark.
 * @throws TypeError where they are something else, so that no term is read wrong in silence
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
