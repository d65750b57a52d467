import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { loadGlossary } from '../../../../src/core/glossary/load.js';
import type { Concept, Glossary, Language } from '../../../../src/core/glossary/model.js';
import { addConcept } from '../../../../src/core/glossary/writing/add-concept.js';
import { addTerms } from '../../../../src/core/glossary/writing/add-terms.js';
import { applyEdits } from '../../../../src/core/glossary/writing/apply-edits.js';
import type { NewTerm } from '../../../../src/core/glossary/writing/new-entry.js';
import { setTermField } from '../../../../src/core/glossary/writing/set-term-field.js';
import type { Written } from '../../../../src/core/glossary/writing/written.js';
import { randomGlossary } from './random-glossary.js';

const runs = { numRuns: 500 };

const language = fc.constantFrom<Language>('zh', 'en');

/** Words that YAML could take for something else, and plain ones. */
const word = fc.oneof(
  fc.constantFrom(
    '新词',
    'new term',
    'no',
    '1.10',
    'a: b',
    'c #d',
    '[e]',
    "it's",
    '"q"',
    'x, y',
    '- z',
    'C++',
    '#',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
);

const newTerm: fc.Arbitrary<NewTerm> = fc.oneof(
  fc.record({ text: word }),
  fc.record({
    text: word,
    status: fc.constantFrom('preferred' as const, 'admitted' as const, 'deprecated' as const),
    when: fc.oneof(
      word.map((en) => ({ en })),
      word.map((zh) => ({ zh })),
      fc.record({ en: word, zh: word }),
    ),
    forms: fc.array(word, { maxLength: 2 }),
  }),
);

describe('whatever way a glossary is written in', () => {
  it('a concept is added, and nothing else changes', () => {
    fc.assert(
      fc.property(randomGlossary, newTerm, newTerm, ({ text }, zh, en) => {
        const after = written(
          text,
          addConcept(text, { id: 'new', terms: { zh: [zh], en: [en] }, note: { en: 'n' } }),
        );
        const before = load(text);
        assert.deepEqual(said(after.concepts.slice(0, -1)), said(before.concepts));
        assert.deepEqual(said({ ...after, concepts: [] }), said({ ...before, concepts: [] }));
        const added = after.concepts.at(-1)!;
        assert.deepEqual([added.id, added.note], ['new', { en: 'n' }]);
        assertTerm(added, 'zh', 0, zh);
        assertTerm(added, 'en', 0, en);
      }),
      runs,
    );
  });

  it('terms are added to a concept, and nothing else changes', () => {
    fc.assert(
      fc.property(
        randomGlossary,
        fc.nat(),
        language,
        fc.array(newTerm, { minLength: 1, maxLength: 2 }),
        ({ text, ids }, nth, of, terms) => {
          fc.pre(new Set(terms.map(({ text: term }) => term.trim().normalize('NFC'))).size === terms.length);
          const id = ids[nth % ids.length];
          const before = load(text);
          const after = written(text, addTerms(text, id, of, terms));
          const [old, changed] = [before, after].map(({ concepts }) =>
            concepts.find((each) => each.id === id)!,
          );
          const count = old.terms[of].length;
          assert.equal(changed.terms[of].length, count + terms.length);
          terms.forEach((term, index) => assertTerm(changed, of, count + index, term));
          assert.deepEqual(
            said(
              {
                ...changed,
                terms: { ...changed.terms, [of]: changed.terms[of].slice(0, count) },
              },
              'status',
            ),
            said(old, 'status'),
          );
          const others = ({ concepts, ...rest }: Glossary) => ({
            ...rest,
            concepts: concepts.filter((each) => each.id !== id),
          });
          assert.deepEqual(said(others(after)), said(others(before)));
        },
      ),
      runs,
    );
  });

  it('a key of a term is set, and nothing else changes', () => {
    fc.assert(
      fc.property(
        randomGlossary,
        fc.nat(),
        fc.nat(),
        language,
        fc.constantFrom('pinyin' as const, 'source' as const),
        word,
        ({ text, ids }, nth, which, of, field, value) => {
          const id = ids[nth % ids.length];
          const before = load(text);
          const concept = before.concepts.find((each) => each.id === id)!;
          fc.pre(concept.terms[of].length > 0 && !(of === 'en' && field === 'pinyin'));
          const index = which % concept.terms[of].length;
          const address = { concept: id, language: of, term: concept.terms[of][index].text };
          const after = written(text, setTermField(text, address, field, value));
          const expected = structuredClone(before) as Mutable<Glossary>;
          expected.concepts.find((each) => each.id === id)!.terms[of][index][field] = value
            .trim()
            .normalize('NFC');
          assert.deepEqual(said(after), said(expected));
        },
      ),
      runs,
    );
  });

  it('a preferred term stays preferred when its key is set', () => {
    const text = 'concepts:\n  - { zh: 网络, en: [network, net] }\n';
    const after = written(
      text,
      setTermField(text, { concept: '网络', language: 'en', term: 'net' }, 'status', 'preferred'),
    );
    assert.deepEqual(
      after.concepts[0].terms.en.map(({ status }) => status),
      ['admitted', 'preferred'],
    );
  });
});

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** What is in the file after edits. All comments are still in it, its line breaks are of one kind, and it ends as it did. */
function written(text: string, result: Written): Glossary {
  assert.ok('edits' in result, `refused: ${JSON.stringify(result)}\n${text}`);
  const after = applyEdits(text, result.edits);
  const comments = (from: string) => from.match(/# comment \d+/gu) ?? [];
  assert.deepEqual(comments(after), comments(text), after);
  assert.equal(after.includes('\r\n'), text.includes('\r\n'));
  assert.doesNotMatch(text.includes('\r\n') ? after.replaceAll('\r\n', '') : '', /\n/u);
  assert.equal(after.endsWith('\n'), text.endsWith('\n'), after);
  assert.equal(after.startsWith('\ufeff'), text.startsWith('\ufeff'));
  return load(after);
}

function load(text: string): Glossary {
  const { glossary, problems } = loadGlossary(text, '');
  assert.deepEqual(problems, [], text);
  assert.ok(glossary);
  return glossary;
}

function assertTerm(concept: Concept, of: Language, index: number, expected: NewTerm): void {
  const { text, status, when, forms } = concept.terms[of][index];
  const clean = (each: string | undefined) => each?.trim().normalize('NFC');
  assert.deepEqual(
    [text, when.en, when.zh, forms],
    [
      clean(expected.text),
      clean(expected.when?.en),
      clean(expected.when?.zh),
      (expected.forms ?? []).map(clean),
    ],
  );
  if (expected.status) assert.equal(status, expected.status);
}

/** What something says, wherever it stands. */
function said(value: unknown, ...dropped: string[]): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      ['place', 'parts', ...dropped].includes(key) ? undefined : part,
    ),
  );
}
