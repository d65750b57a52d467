import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeUnits } from '../../../src/core/documents/reading.js';
import type { Form } from '../../../src/core/matching/form.js';
import { Matcher } from '../../../src/core/matching/matcher.js';
import { pack } from '../../../src/core/packed.js';

const forms: readonly Form[] = [
  { text: '网络安全', language: 'zh', not: ['地区网络安全'] },
  { text: '国家安全', language: 'zh' },
  { text: 'cyber security', language: 'en' },
  { text: 'APT', language: 'en' },
  { text: 'security policy', language: 'en' },
];
const text = codeUnits(
  '地区网络安全，网络\n安全与国家安全: cybersecurities and cyber-security, APTs but no apt; SECURITY POLICIES',
);

const found = (matcher: Matcher) => [...matcher.match(text)];
const expected = found(Matcher.of(forms));

describe('a matcher that was kept', () => {
  it('finds what it found', () => {
    assert.equal(expected.length, 6);
    const read = Matcher.fromBytes(Matcher.of(forms).toBytes(), forms);
    assert.ok(read);
    assert.deepEqual(found(read), expected);
  });

  it('may lie anywhere among other bytes', () => {
    const bytes = Matcher.of(forms).toBytes();
    for (const offset of [1, 2, 3, 4]) {
      const among = new Uint8Array(bytes.length + 8);
      among.set(bytes, offset);
      const read = Matcher.fromBytes(among.subarray(offset, offset + bytes.length), forms);
      assert.ok(read, `not read at ${offset}`);
      assert.deepEqual(found(read), expected);
    }
  });

  it('is not read where a bit is another one', () => {
    const bytes = Matcher.of(forms).toBytes();
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(bytes.length * 8 - 1), { minLength: 1, maxLength: 4 }), (bits) => {
        const changed = bytes.slice();
        for (const bit of bits) {
          changed[bit >> 3] ^= 1 << (bit & 7);
        }
        assert.equal(Matcher.fromBytes(changed, forms), undefined);
      }),
    );
  });

  it('is not read where bytes are missing or were added', () => {
    const bytes = Matcher.of(forms).toBytes();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(9), (length, more) => {
        assert.equal(Matcher.fromBytes(bytes.subarray(0, length), forms), undefined);
        const longer = new Uint8Array(bytes.length + 1 + more);
        longer.set(bytes);
        assert.equal(Matcher.fromBytes(longer, forms), undefined);
      }),
    );
  });

  for (const [name, bytes] of Object.entries({
    'nothing at all': new Uint8Array(),
    'a text': new TextEncoder().encode('concepts:\n  - zh: 网络\n    en: network\n'),
    'something else that was packed': pack('ELSE', [Int32Array.of(1, 2, 3)]),
    'something else under its signature': pack('BGM1', [Int32Array.of(1, 2, 3)]),
    'the matcher of other forms': Matcher.of(forms.slice(1)).toBytes(),
  })) {
    it(`is not read from ${name}`, () => {
      assert.equal(Matcher.fromBytes(bytes, forms), undefined);
    });
  }
});
