import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aligningSides } from '../../../src/core/alignment/align-sides.js';
import type { Bitext, Side } from '../../../src/core/alignment/bitext.js';
import { isSure } from '../../../src/core/alignment/unit.js';
import type { Language } from '../../../src/core/glossary/model.js';
import { complete } from '../../../src/core/steps.js';
import type { Span } from '../../../src/core/text/span.js';
import { analyseText, terminologyOf } from '../analysis/glossary.js';

const terminology = terminologyOf(`
  - { id: anquan, zh: 网络安全, en: cybersecurity }
  - { id: zhuquan, zh: 网络主权, en: cyber sovereignty }
  - { id: shuju, zh: 数据安全, en: data security }`);

function side(text: string, language: Language): Side {
  return { analysis: analyseText(text, terminology), language };
}

function align(zh: string, en: string): Bitext {
  return complete(aligningSides(side(zh, 'zh'), side(en, 'en')));
}

/** The units of a bitext as lines: `中文 = English`, with nothing on one side of those that are alone. */
function lines({ source, target, units }: Bitext): string[] {
  const shown = ({ analysis }: Side, span: Span | undefined) =>
    span === undefined ? '' : analysis.document.text.slice(span.start, span.end);
  return units.map((unit) => `${shown(source, unit.source)} = ${shown(target, unit.target)}`.trim());
}

describe('a text and its translation', () => {
  const cases: readonly (readonly [what: string, zh: string, en: string, expected: readonly string[]])[] = [
    [
      'are aligned sentence by sentence',
      '网络安全很重要。数据安全也一样。',
      'Cybersecurity is important. So is data security.',
      ['网络安全很重要。 = Cybersecurity is important.', '数据安全也一样。 = So is data security.'],
    ],
    [
      'have two sentences for one',
      '第一条说网络安全很重要，第二条说数据安全也同样重要。\n\n完毕。',
      'Article 1 says that cybersecurity matters. Article 2 says that data security does.\n\nThe end.',
      [
        '第一条说网络安全很重要，第二条说数据安全也同样重要。 = Article 1 says that cybersecurity matters. Article 2 says that data security does.',
        '完毕。 = The end.',
      ],
    ],
    [
      'have one sentence for two',
      '网络安全法于2017年施行。它有79条。\n\n完毕。',
      'The cybersecurity law, which came into force in 2017, has 79 articles.\n\nThe end.',
      [
        '网络安全法于2017年施行。它有79条。 = The cybersecurity law, which came into force in 2017, has 79 articles.',
        '完毕。 = The end.',
      ],
    ],
    [
      'may lack a paragraph on one side',
      '网络安全很重要，2017年起有法可依。\n\n网络主权由UN讨论，各国看法不同，至今没有结论。\n\n数据安全也很重要，2021年起有法可依。',
      'Cybersecurity is important; since 2017 there has been a law.\n\nData security is important as well; since 2021 there has been a law.',
      [
        '网络安全很重要，2017年起有法可依。 = Cybersecurity is important; since 2017 there has been a law.',
        '网络主权由UN讨论，各国看法不同，至今没有结论。 =',
        '数据安全也很重要，2021年起有法可依。 = Data security is important as well; since 2021 there has been a law.',
      ],
    ],
    [
      'are aligned by what is not read too',
      '运行 `kubectl get`。\n\n- 见[文档](https://example.org/a)\n- 见[网页](https://example.org/b)',
      'Run `kubectl get`.\n\n- See the [document](https://example.org/a)\n- See the [page](https://example.org/b)',
      [
        '运行 `kubectl get`。 = Run `kubectl get`.',
        '见[文档](https://example.org/a) = See the [document](https://example.org/a)',
        '见[网页](https://example.org/b) = See the [page](https://example.org/b)',
      ],
    ],
    [
      'may hold sentences in a third language, which stay alone',
      '网络安全很重要。\n\nЭто предложение написано на другом языке.\n\n数据安全也一样。',
      'Cybersecurity is important.\n\nSo is data security.',
      [
        '网络安全很重要。 = Cybersecurity is important.',
        'Это предложение написано на другом языке. =',
        '数据安全也一样。 = So is data security.',
      ],
    ],
  ];
  for (const [what, zh, en, expected] of cases) {
    it(what, () => assert.deepEqual(lines(align(zh, en)), expected));
  }
});

/** Paragraphs that translate each other, each with a number of its own. */
function paragraphs(numbers: readonly number[]): { zh: string[]; en: string[] } {
  return {
    zh: numbers.map((number) => `第${2000 + number}条规定，国家维护网络安全，保障各方权益。`),
    en: numbers.map(
      (number) => `Article ${2000 + number} provides that the state upholds cybersecurity and all rights.`,
    ),
  };
}

const someNumbers = fc.uniqueArray(fc.nat(900), { minLength: 6, maxLength: 30 });

describe('aligning', () => {
  it('gives all sentences of both sides once, in order', () => {
    const sentence = fc.constantFrom(
      '网络安全。',
      'Cybersecurity matters. ',
      '第三条。',
      'In 2017 it passed. ',
      'Да, да. ',
      '\n\n',
      '- ',
      '# ',
    );
    const text = fc.array(sentence, { maxLength: 20 }).map((sentences) => sentences.join(''));
    fc.assert(
      fc.property(text, text, (zh, en) => {
        const bitext = align(zh, en);
        if (bitext.trouble !== undefined) {
          assert.deepEqual(bitext.units, []);
          return;
        }
        for (const role of ['source', 'target'] as const) {
          const { document } = bitext[role].analysis;
          let last = 0;
          for (const { [role]: span } of bitext.units) {
            if (span === undefined) continue;
            assert.ok(last <= span.start && span.start < span.end);
            assert.doesNotMatch(document.text.slice(last, span.start), /\p{L}/u);
            last = span.end;
          }
          assert.doesNotMatch(document.text.slice(last), /\p{L}/u);
        }
        for (const { source, target, confidence } of bitext.units) {
          const isAlone = source === undefined || target === undefined;
          assert.ok(isAlone ? confidence === 0 : confidence >= 0 && confidence <= 1);
        }
      }),
    );
  });

  it('comes to the same whichever text is the source', () => {
    fc.assert(
      fc.property(someNumbers, fc.nat(5), (numbers, dropped) => {
        const { zh, en } = paragraphs(numbers);
        const [one, other] = [side(zh.join('\n\n'), 'zh'), side(en.toSpliced(dropped, 1).join('\n\n'), 'en')];
        const pairs = (bitext: Bitext) =>
          bitext.units.flatMap((unit) => (isSure(unit) ? [[unit.source, unit.target]] : []));
        const there = pairs(complete(aligningSides(one, other)));
        const back = pairs(complete(aligningSides(other, one)));
        assert.deepEqual(
          back.map(([source, target]) => [target, source]),
          there,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('leaves a paragraph alone whose translation was taken out, and links the others as before', () => {
    fc.assert(
      fc.property(someNumbers, fc.nat(5), (numbers, dropped) => {
        const { zh, en } = paragraphs(numbers);
        const bitext = align(zh.join('\n\n'), en.toSpliced(dropped, 1).join('\n\n'));
        const expected = zh.map((one, index) => `${one} = ${index === dropped ? '' : en[index]}`.trim());
        assert.deepEqual(lines(bitext), expected);
        assert.equal(bitext.units.filter(isSure).length, numbers.length - 1);
      }),
      { numRuns: 30 },
    );
  });

  it('follows texts too long to be looked at whole, in short steps', () => {
    const { zh, en } = paragraphs(Array.from({ length: 900 }, (_, number) => number));
    const steps = aligningSides(side(zh.join('\n\n'), 'zh'), side(en.toSpliced(300, 100).join('\n\n'), 'en'));
    let count = 0;
    let last = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        assert.equal(step.value.units.filter(isSure).length, 800);
        break;
      }
      assert.ok(step.value >= last && step.value <= 1, `${step.value} comes after ${last}`);
      last = step.value;
      count++;
    }
    assert.ok(count > 50);
  });
});

describe('what cannot be aligned', () => {
  const unrelated =
    'The recipe takes 3 eggs. Beat them well. Add 200 grams of flour. Stir until it is smooth. Bake it for an hour. Serve it with cream.';
  const statute = paragraphs([1, 5, 9, 14, 20, 31, 44]);
  const cases: readonly (readonly [what: string, source: Side, target: Side, trouble: string])[] = [
    ['two texts of one language', side('网络安全。', 'zh'), side('数据安全。', 'zh'), 'same-language'],
    [
      'a text and itself',
      side('网络安全 cybersecurity', 'zh'),
      side('网络安全 cybersecurity', 'en'),
      'same-language',
    ],
    ['a text and an empty one', side('网络安全。', 'zh'), side('', 'en'), 'empty-side'],
    ['a text and one of marks only', side('网络安全。', 'zh'), side('# 1\n\n***\n', 'en'), 'empty-side'],
    [
      'a text and one in a third language',
      side('网络安全。', 'zh'),
      side('Кибербезопасность', 'en'),
      'empty-side',
    ],
    ['a text and another one', side(statute.zh.join(''), 'zh'), side(unrelated, 'en'), 'no-correspondence'],
  ];
  for (const [what, source, target, trouble] of cases) {
    it(`${what}: ${trouble}`, () => {
      const bitext = complete(aligningSides(source, target));
      assert.equal(bitext.trouble, trouble);
      assert.deepEqual(bitext.units, []);
    });
  }
});
