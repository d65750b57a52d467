/*
 * Flat arrays in one run of bytes, to be kept and read again without parsing or copying. In 32-bit words of this
 * machine's byte order: the signature, the checksum, the number of arrays; for each array the bytes of its elements
 * and how many there are; then the arrays themselves, each from a full word on.
 */

export type FlatArray = Uint8Array | Uint16Array | Int32Array;

const headerWords = 3;
const wordsAnArray = 2;

/** Arrays as bytes. `signature`, four ASCII characters, says what they are and in which version of their form. */
export function pack(signature: string, arrays: readonly FlatArray[]): Uint8Array {
  const start = startOfArrays(arrays.length);
  const length = arrays.reduce((sum, { byteLength }) => sum + wholeWords(byteLength), start);
  const bytes = new Uint8Array(length);
  const words = new Int32Array(bytes.buffer);
  words[0] = wordOf(signature);
  words[2] = arrays.length;
  let offset = start;
  arrays.forEach((array, index) => {
    words[headerWords + index * wordsAnArray] = array.BYTES_PER_ELEMENT;
    words[headerWords + index * wordsAnArray + 1] = array.length;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += wholeWords(array.byteLength);
  });
  words[1] = checksum(words);
  return bytes;
}

/**
 * The arrays that were packed with this signature, most of them views of `bytes`; undefined where these are anything
 * else, were cut off or changed, or come from a machine with another byte order.
 */
export function unpack(signature: string, bytes: Uint8Array): FlatArray[] | undefined {
  if (bytes.byteLength % 4 !== 0 || bytes.byteLength < headerWords * 4) {
    return undefined;
  }
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(buffer, byteOffset, bytes.byteLength / 4);
  if (words[0] !== wordOf(signature) || words[1] !== checksum(words)) {
    return undefined;
  }
  let offset = byteOffset + startOfArrays(words[2]);
  return Array.from({ length: words[2] }, (_, index) => {
    const width = words[headerWords + index * wordsAnArray];
    const length = words[headerWords + index * wordsAnArray + 1];
    const array = viewOf(width, buffer, offset, length);
    offset += wholeWords(array.byteLength);
    return array;
  });
}

function viewOf(width: number, buffer: ArrayBufferLike, offset: number, length: number): FlatArray {
  switch (width) {
    case Uint8Array.BYTES_PER_ELEMENT:
      return new Uint8Array(buffer, offset, length);
    case Uint16Array.BYTES_PER_ELEMENT:
      return new Uint16Array(buffer, offset, length);
    default:
      return new Int32Array(buffer, offset, length);
  }
}

function startOfArrays(count: number): number {
  return (headerWords + count * wordsAnArray) * 4;
}

function wholeWords(byteLength: number): number {
  return Math.ceil(byteLength / 4) * 4;
}

/** Four characters as one little-endian word: where the machine is big-endian, it is another one in the file. */
function wordOf(signature: string): number {
  return [0, 1, 2, 3].reduce((word, index) => word | (signature.charCodeAt(index) << (index * 8)), 0);
}

/**
 * MurmurHash3 of the words (x86, 32 bits, by Austin Appleby, public domain), their own checksum left out. It tells a
 * change of any one word for certain, of several with a chance of 1 in 2³² to miss it.
 */
function checksum(words: Int32Array): number {
  let hash = words.length;
  for (let i = 0; i < words.length; i++) {
    const word = Math.imul(i === 1 ? 0 : words[i], 0xcc9e2d51);
    hash ^= Math.imul((word << 15) | (word >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
