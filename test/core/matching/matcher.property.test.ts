import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeUnits } from '../../../src/core/documents/reading.js';
import type { Form } from '../../../src/core/matching/form.js';
import { complete } from '../../../src/core/steps.js';
import { Matcher } from '../../../src/core/matching/matcher.js';
import { referenceMatch } from './reference.js';

const han = fc.constantFrom(...'网络安全法国家、');
const latin = fc.constantFrom(...'cyberscyITx');
const joint = fc.constantFrom(' ', ' ', '-', '', '', '');
const inserted = fc.constantFrom(
  '\u200b',
  '\u00ad',
  '\n',
  '\n  ',
  '\ufdd0',
  '\u3000',
  '\u00a0',
  ' ',
  '-',
  '-\n',
  '',
  '',
);
const odd = fc.constantFrom(
  "'",
  '’',
  's',
  'es',
  'Ｃ',
  'Y',
  '_',
  '+',
  '（',
  '。',
  '⽹',
  '\ud83d',
  '7',
  'é',
  '\n\n',
);

const word = fc
  .array(fc.oneof(latin, latin, joint), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(''));
const hanTerm = fc.array(han, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const term = fc.oneof(
  hanTerm,
  word,
  fc.tuple(word, hanTerm).map((parts) => parts.join('')),
);

const form: fc.Arbitrary<Form> = fc.record(
  {
    text: fc.oneof(
      term,
      word.map((text) => `${text}+`),
      fc.constantFrom('IT', 'cyber security', 'cybersecurity'),
    ),
    language: fc.constantFrom('zh' as const, 'en' as const),
    not: fc.array(
      fc.tuple(hanTerm, hanTerm).map((parts) => parts.join('')),
      { maxLength: 1 },
    ),
  },
  { requiredKeys: ['text', 'language'] },
);

/** Texts made mostly of the terms themselves, broken up and run together as documents do. */
function textOf(forms: readonly Form[]): fc.Arbitrary<string> {
  const broken = fc
    .tuple(fc.constantFrom(...forms.map(({ text }) => text)), fc.nat(8), inserted)
    .map(([text, at, extra]) => text.slice(0, at) + extra + text.slice(at));
  return fc
    .array(fc.oneof(broken, broken, han, latin, odd, inserted), { maxLength: 14 })
    .map((parts) => parts.join(''));
}

const glossaryAndText = fc
  .array(form, { minLength: 1, maxLength: 6 })
  .chain((forms) => fc.tuple(fc.constant(forms), textOf(forms)));

describe('the matcher, on random glossaries and texts', () => {
  it('finds what trying every form at every place finds', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(glossaryAndText, ([forms, text]) => {
        const found = [...Matcher.of(forms).match(codeUnits(text))];
        assert.deepEqual(found.map(sorted), referenceMatch(forms, text).map(sorted));
      }),
      { numRuns: 20_000 },
    );
  });

  it('finds the same in steps, whatever stands where it pauses', () => {
    fc.assert(
      fc.property(glossaryAndText, fc.nat(12), ([forms, text], before) => {
        const matcher = Matcher.of(forms);
        const padding = '。'.repeat(32_768 - before);
        const units = codeUnits(padding + text + padding + text);
        assert.deepEqual([...complete(matcher.matching(units))], [...matcher.match(units)]);
      }),
      { numRuns: 300 },
    );
  });
});

function sorted<T extends { forms: readonly number[] }>(match: T): T {
  return { ...match, forms: [...match.forms].sort((a, b) => a - b) };
}
