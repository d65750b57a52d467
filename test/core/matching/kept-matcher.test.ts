import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeUnits } from '../../../src/core/documents/reading.js';
import type { Form, FormList } from '../../../src/core/matching/form.js';
import { Matcher } from '../../../src/core/matching/matcher.js';
import { pack, unpack } from '../../../src/core/packed.js';

const forms: readonly Form[] = [
  { text: '网络安全', language: 'zh', not: ['地区网络安全'] },
  { text: '国家安全', language: 'zh' },
  { text: 'cyber security', language: 'en' },
  { text: 'APT', language: 'en' },
  { text: 'security policy', language: 'en' },
];
const list: FormList = { length: forms.length, form: (index) => forms[index] };
const text = codeUnits(
  '地区网络安全，网络\n安全与国家安全: cybersecurities and cyber-security, APTs but no apt; SECURITY POLICIES',
);

const signature = 'TEST';

function kept(matcher: Matcher): Uint8Array {
  return pack(signature, matcher.toArrays());
}

function read(bytes: Uint8Array): Matcher | undefined {
  const arrays = unpack(signature, bytes);
  return arrays && Matcher.fromArrays(arrays, list);
}

const found = (matcher: Matcher) => [...matcher.match(text)];
const expected = found(Matcher.of(forms));

describe('a matcher that was kept', () => {
  it('finds what it found', () => {
    assert.equal(expected.length, 6);
    const again = read(kept(Matcher.of(forms)));
    assert.ok(again);
    assert.deepEqual(found(again), expected);
  });

  it('may lie anywhere among other bytes', () => {
    const bytes = kept(Matcher.of(forms));
    for (const offset of [1, 2, 3, 4]) {
      const among = new Uint8Array(bytes.length + 8);
      among.set(bytes, offset);
      const again = read(among.subarray(offset, offset + bytes.length));
      assert.ok(again, `not read at ${offset}`);
      assert.deepEqual(found(again), expected);
    }
  });

  it('is not read where a bit is another one', () => {
    const bytes = kept(Matcher.of(forms));
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(bytes.length * 8 - 1), { minLength: 1, maxLength: 4 }), (bits) => {
        const changed = bytes.slice();
        for (const bit of bits) {
          changed[bit >> 3] ^= 1 << (bit & 7);
        }
        assert.equal(read(changed), undefined);
      }),
    );
  });

  it('is not read where bytes are missing or were added', () => {
    const bytes = kept(Matcher.of(forms));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(9), (length, more) => {
        assert.equal(read(bytes.subarray(0, length)), undefined);
        const longer = new Uint8Array(bytes.length + 1 + more);
        longer.set(bytes);
        assert.equal(read(longer), undefined);
      }),
    );
  });

  for (const [name, bytes] of Object.entries({
    'nothing at all': new Uint8Array(),
    'a text': new TextEncoder().encode('concepts:\n  - zh: 网络\n    en: network\n'),
    'something else that was packed': pack('ELSE', [Int32Array.of(1, 2, 3)]),
    'something else under its signature': pack(signature, [Int32Array.of(1, 2, 3)]),
    'the matcher of other forms': kept(Matcher.of(forms.slice(1))),
  })) {
    it(`is not read from ${name}`, () => {
      assert.equal(read(bytes), undefined);
    });
  }
});
