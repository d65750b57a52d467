import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixingAll, type FixedText, mostRounds } from '../../../src/checks/fix-all.js';
import type { Document } from '../../../src/core/analysis/analysis.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import type { Edit, Finding } from '../../../src/core/finding.js';
import { applyEdits } from '../../../src/core/glossary/writing/apply-edits.js';

/** A repair that a check made by hand offers: what it looks for, what it puts there, and whether that is certain. */
interface Rule {
  readonly from: string;
  readonly to: string;
  readonly certain: boolean;
}

const certainly = (from: string, to: string): Rule => ({ from, to, certain: true });
const perhaps = (from: string, to: string): Rule => ({ from, to, certain: false });

/** What a check with these rules finds, in the order of the text. */
function findingsIn(text: string, rules: readonly Rule[]): Finding[] {
  return rules
    .flatMap(({ from, to, certain }) =>
      occurrencesOf(from, text).map((start) =>
        findingWith([{ start, end: start + from.length, newText: to }], certain),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

function occurrencesOf(part: string, text: string): number[] {
  return [...text].flatMap((_, start) => (text.startsWith(part, start) ? [start] : []));
}

function findingWith(edits: readonly Edit[], certain: boolean): Finding {
  const [{ start, end }] = edits;
  return {
    ...{ code: 'by-hand', severity: 'warning', message: '', details: [], text: '' },
    ...{ start, end, concepts: [], renderings: [], related: [] },
    fixes: [{ title: '', edits, certain }],
  };
}

/** Fixes a text by these rules. */
function fixed(text: string, rules: readonly Rule[]): FixedText {
  return fixedBy(text, (document) => findingsIn(document.text, rules));
}

function fixedBy(text: string, check: (document: Document) => Finding[]): FixedText {
  const steps = fixingAll({ uri: 'a.txt', kind: plaintext, text }, function* (document) {
    return check(document);
  });
  const { value, done } = steps.next();
  assert.ok(done === true);
  return value;
}

const cases: readonly (readonly [
  what: string,
  text: string,
  rules: readonly Rule[],
  result: string,
  fixes: number,
])[] = [
  ['makes what is certain', 'a b a', [certainly('a', 'xy')], 'xy b xy', 2],
  ['leaves what is a choice', 'a b', [perhaps('a', 'x')], 'a b', 0],
  ['takes what is certain only', 'a b', [perhaps('a', 'x'), certainly('b', 'y')], 'a y', 1],
  ['goes on with what a repair brings to light', 'ab', [certainly('b', 'c'), certainly('ac', 'd')], 'd', 2],
  ['makes the first of two that overlap', 'abc', [certainly('ab', 'x'), certainly('bc', 'y')], 'xc', 1],
  ['makes the other in the next round', 'aab', [certainly('aa', 'a'), certainly('ab', 'y')], 'y', 2],
  ['ends where repairs undo each other', 'a', [certainly('a', 'b'), certainly('b', 'a')], 'a', 0],
  [
    'keeps what led into a circle',
    'c',
    [certainly('c', 'a'), certainly('a', 'b'), certainly('b', 'a')],
    'a',
    1,
  ],
  ['does nothing where nothing is to be changed', 'a', [certainly('a', 'a')], 'a', 0],
  [
    'ends where there is no end',
    'a',
    [certainly('a', 'aa')],
    'a'.repeat(2 ** mostRounds),
    2 ** mostRounds - 1,
  ],
];

describe('fixing all', () => {
  for (const [what, text, rules, result, fixes] of cases) {
    it(what, () => {
      const made = fixed(text, rules);
      assert.deepEqual([made.text, made.fixes], [result, fixes]);
    });
  }

  it('makes a repair of several edits wholly or not at all', () => {
    const twice = findingWith(
      [
        { start: 1, end: 2, newText: 'y' },
        { start: 3, end: 4, newText: 'y' },
      ],
      true,
    );
    const rounds = [[findingWith([{ start: 0, end: 2, newText: 'xx' }], true), twice], []];
    assert.equal(fixedBy('abcd', () => rounds.shift() ?? []).text, 'xxcd');
  });

  const letters = fc.constantFrom('a', 'b', 'c');
  const words = fc.array(letters, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
  const texts = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));
  /** Rules that make a text shorter or its letters later, so that they come to an end. */
  const ending = words.chain((from) =>
    fc.record({
      from: fc.constant(from),
      to: fc.constantFrom(from.slice(1), from.replace('a', 'b'), from.replace('b', 'c')),
      certain: fc.boolean(),
    }),
  );

  it('comes to an end, by edits that lead there, whatever the rules', () => {
    const any = fc.record({ from: words, to: fc.string({ maxLength: 2 }), certain: fc.boolean() });
    fc.assert(
      fc.property(texts, fc.array(any, { maxLength: 4 }), (text, rules) => {
        const made = fixed(text, rules);
        assert.equal(applyEdits(text, made.edits), made.text);
      }),
    );
  });

  it('leaves nothing to fix, so that a second time changes nothing', () => {
    // Three letters can be changed or taken away nine times, which is within the rounds.
    const short = fc.array(letters, { maxLength: 3 }).map((parts) => parts.join(''));
    const effective = ending.filter(({ from, to }) => from !== to);
    fc.assert(
      fc.property(short, fc.array(effective, { maxLength: 4 }), (text, rules) => {
        assert.equal(fixed(fixed(text, rules).text, rules).fixes, 0);
      }),
    );
  });

  it('applies nothing uncertain', () => {
    const uncertain = ending.map((rule) => ({ ...rule, certain: false }));
    fc.assert(
      fc.property(texts, fc.array(uncertain, { maxLength: 4 }), (text, rules) => {
        assert.deepEqual(fixed(text, rules), { text, edits: [], fixes: 0 });
      }),
    );
  });
});
