import assert from 'node:assert/strict';
import { decodeText } from '../../../src/core/text/decode.js';

const text = 'zh: 网络 𠮷 — network\r\n';
const utf8 = (of: string): Buffer => Buffer.from(of, 'utf8');
const utf16 = (of: string): Buffer => Buffer.from(of, 'utf16le');
const bigEndian = (of: string): Buffer => utf16(of).swap16();
const bytes = (...parts: readonly (Buffer | number[])[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(part))));

describe('a text file is decoded', () => {
  const read: Record<string, Uint8Array> = {
    'from UTF-8': utf8(text),
    'from UTF-8 with a byte order mark, which is not part of the text': bytes([0xef, 0xbb, 0xbf], utf8(text)),
    'from UTF-16 LE with a byte order mark': bytes([0xff, 0xfe], utf16(text)),
    'from UTF-16 BE with a byte order mark': bytes([0xfe, 0xff], bigEndian(text)),
  };
  for (const [what, file] of Object.entries(read)) {
    it(what, () => assert.deepEqual(decodeText(file), { text }));
  }

  it('where it is empty', () => assert.deepEqual(decodeText(new Uint8Array()), { text: '' }));

  it('where it is a byte order mark and nothing else', () => {
    assert.deepEqual(decodeText(Uint8Array.of(0xff, 0xfe)), { text: '' });
    assert.deepEqual(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf)), { text: '' });
  });

  it('with its characters as they are: NUL, and a mark in the middle', () => {
    assert.deepEqual(decodeText(utf8('a\u0000b\ufeffc')), { text: 'a\u0000b\ufeffc' });
  });

  it('where it is a part of a larger buffer', () => {
    assert.deepEqual(decodeText(utf8('xx网络xx').subarray(2, 8)), { text: '网络' });
  });
});

describe('a text file is not decoded', () => {
  const refused: Record<string, Uint8Array> = {
    'from GB18030': Uint8Array.of(0xcd, 0xf8, 0xc2, 0xe7),
    'from Big5': Uint8Array.of(0xba, 0xf4, 0xb8, 0xf4),
    'from UTF-8 that is cut off': utf8('网络').subarray(0, 5),
    'from UTF-8 with surrogates': Uint8Array.of(0xed, 0xa0, 0x80),
    'from UTF-8 that is longer than it need be': Uint8Array.of(0xc0, 0xaf),
  };
  for (const [what, file] of Object.entries(refused)) {
    it(`${what}; what to do is said`, () => {
      const decoded = decodeText(file);
      assert.ok('problem' in decoded);
      assert.match(decoded.problem, /^not UTF-8; convert it.*iconv -f GB18030 -t UTF-8$/u);
    });
  }

  it('from UTF-16 that is not valid', () => {
    const decoded = decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00));
    assert.ok('problem' in decoded);
    assert.match(decoded.problem, /UTF-16.*save it as UTF-8/u);
  });

  it('and the place is said where it goes wrong', () => {
    const places: readonly (readonly [Uint8Array, line: number, column: number])[] = [
      [Uint8Array.of(0xcd, 0xf8), 1, 1],
      [Buffer.concat([utf8('网络\r\n安'), Uint8Array.of(0xff), utf8('全')]), 2, 2],
      [Buffer.concat([utf8('网'), utf8('络').subarray(0, 2), utf8('安')]), 1, 2],
    ];
    for (const [file, line, column] of places) {
      const decoded = decodeText(file);
      assert.ok('place' in decoded);
      assert.deepEqual([decoded.place.line, decoded.place.column], [line, column]);
    }
  });
});
