import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import type { Concept } from '../../../src/core/glossary/model.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { inEnglish } from '../../../src/core/localize.js';
import type { Audience } from '../../../src/core/audience.js';

/** The terminology of a glossary file without faults. */
export function terminologyIn(text: string): Terminology {
  const { glossary, problems } = loadGlossary(text, 'test.glossary.yaml');
  assert.deepEqual(problems, []);
  assert.ok(glossary);
  return Terminology.of([glossary]);
}

/** The terminology of anything, well-formed or not. */
export function terminologyOfData(data: unknown): Terminology {
  const { glossary } = loadGlossary(JSON.stringify(data), 'test.glossary.yaml');
  assert.ok(glossary);
  return Terminology.of([glossary]);
}

export function conceptIn(terminology: Terminology, id: string): Concept {
  const concept = terminology.concepts.get(id);
  assert.ok(concept, `${id} isn't in the glossary`);
  return concept;
}

export function inEnglishOf(terminology: Terminology): Audience {
  return { reader: 'en', localize: inEnglish, terminology };
}

/** Few texts, so that many concepts share one, some of them very long. */
const texts = fc.constantFrom(
  ...[
    '安全',
    '网络',
    '信息安全',
    'safety',
    'security',
    'a b',
    '国'.repeat(90),
    'long '.repeat(40),
    'w'.repeat(80),
  ],
);
const term = fc.record({
  term: texts,
  status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'superseded'),
  since: fc.constantFrom('1994', '2014-06', '2020'),
  until: fc.constantFrom('2021', '2024-02-29'),
});
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const side = fc
  .tuple(fc.constantFrom(...ids, 'gone'), fc.option(texts))
  .map(([id, text]) => (text === null ? id : `${id}/${text}`));

/** Glossaries with concepts that have words in common and distinctions between any of them; `a` is always there. */
export const glossaries = fc
  .record({
    concepts: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        zh: fc.array(term, { maxLength: 16 }),
        en: fc.array(term, { maxLength: 16 }),
      }),
      { selector: ({ id }) => id, maxLength: 10 },
    ),
    distinctions: fc.array(
      fc.record({ between: fc.array(side, { minLength: 2, maxLength: 4 }), says: texts, source: texts }),
      { maxLength: 16 },
    ),
  })
  .map(({ concepts, distinctions }) =>
    terminologyOfData({
      concepts: concepts.some(({ id }) => id === 'a') ? concepts : [{ id: 'a', zh: '安全' }, ...concepts],
      distinctions: distinctions.map((each, index) => ({ id: `d${index}`, ...each })),
    }),
  );
