/** The part of the Encoding Standard's decoder that is used; every host has it. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

export type Decoded = { readonly text: string } | { readonly problem: string };

/**
 * Decodes a text file: UTF-8, or UTF-16 that begins with a byte order mark, which is not part of the text.
 * Anything else is a problem, said in a sentence that tells what to do.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch {
    return encoding === 'utf-8'
      ? { problem: 'not UTF-8; convert it, for example with: iconv -f GB18030 -t UTF-8' }
      : { problem: 'begins like UTF-16 but is not valid; save it as UTF-8' };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
