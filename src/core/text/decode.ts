import { Lines, type Position } from './lines.js';

/** The part of the Encoding Standard's decoder that is used; every host has it. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array, options?: { stream: boolean }): string };

export type Decoded =
  | { readonly text: string }
  /** `place` is where what can't be decoded begins. */
  | { readonly problem: string; readonly place: Position };

/** What is wrong with a file that is not in the encoding it begins like: messages that follow on “This file is”. */
export const encodingProblems = {
  'utf-8': 'not UTF-8; convert it, for example with: iconv -f GB18030 -t UTF-8',
  'utf-16': 'not the UTF-16 that it begins like; save it as UTF-8',
} as const;

/**
 * Decodes a text file: UTF-8, or UTF-16 that begins with a byte order mark, which is not part of the text.
 * Anything else is a problem, said in a sentence that tells what to do.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    return { text: decoded(bytes, encoding) };
  } catch {
    const problem = encodingProblems[encoding === 'utf-8' ? encoding : 'utf-16'];
    const intact = intactText(bytes, encoding);
    return { problem, place: new Lines(intact).positionAt(intact.length) };
  }
}

function decoded(bytes: Uint8Array, encoding: string, isPart = false): string {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: false });
  return decoder.decode(bytes, { stream: isPart });
}

/** What of a text can be decoded before the first fault: whatever holds a fault can't, so the place is found by halving. */
function intactText(bytes: Uint8Array, encoding: string): string {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    try {
      decoded(bytes.subarray(0, middle), encoding, true);
      low = middle;
    } catch {
      high = middle;
    }
  }
  return decoded(bytes.subarray(0, low), encoding, true);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return 'utf-16le';
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
