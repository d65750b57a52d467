import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import type { Glossary, GlossaryProblem } from '../../../src/core/glossary/model.js';
import { type StoredGlossary, storedGlossary, storing } from '../../../src/core/glossary/stored.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { codeUnits } from '../../../src/core/documents/reading.js';
import { complete } from '../../../src/core/steps.js';

const text = fc.oneof(
  fc.constantFrom('网络安全', 'security', 'APT', 'wǎngluò', '\ud83d\ude00', '"', 'file:///a.glossary.yaml'),
  fc.string({ minLength: 1 }),
);
const texts = fc.array(text, { maxLength: 3 });
const term = fc.record(
  { term: text, pinyin: text, status: fc.constantFrom('preferred', 'nonsense'), forms: texts, cues: texts },
  { requiredKeys: ['term'] },
);
const concept = fc.record(
  { id: text, subject: text, zh: fc.array(term), en: fc.array(term), not: texts, definition: text },
  { requiredKeys: ['zh', 'en'] },
);
const contents = fc.record(
  {
    title: text,
    sources: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.record({ author: text })),
    concepts: fc.array(concept, { maxLength: 8 }),
    distinctions: fc.array(fc.record({ id: text, between: texts, says: text }), { maxLength: 2 }),
  },
  { requiredKeys: ['concepts'] },
);

const uri = 'file:///a.glossary.yaml';

function stored(glossary: Glossary, problems: readonly GlossaryProblem[], at = uri): StoredGlossary {
  const again = storedGlossary(complete(storing(glossary, problems)), at);
  assert.ok(again);
  return again;
}

function conceptsOf({ concepts }: StoredGlossary['glossary']) {
  return Array.from({ length: concepts.length }, (_, index) => concepts.at(index));
}

/** More concepts than are read at once. */
const many = loadGlossary(
  `concepts:\n${Array.from({ length: 250 }, (_, i) => `  - { id: c${i}, zh: 词${i}甲, en: [term ${i}, T${i}X] }\n`).join('')}`,
  uri,
).glossary!;

describe('a glossary that was stored', () => {
  it('is what was loaded, with its problems', () => {
    fc.assert(
      fc.property(contents, (written) => {
        const { glossary, problems } = loadGlossary(JSON.stringify(written), uri);
        fc.pre(glossary !== undefined);
        const again = stored(glossary, problems);
        assert.deepEqual({ ...again.glossary, concepts: conceptsOf(again.glossary) }, glossary);
        assert.deepEqual(again.problems, problems);
      }),
    );
  });

  it('has every concept in its place, whichever is asked for first', () => {
    const { concepts } = stored(many, []).glossary;
    assert.equal(concepts.length, 250);
    for (const index of [249, 0, 99, 100, 199, 200]) {
      assert.deepEqual(concepts.at(index), many.concepts[index]);
    }
    assert.equal(concepts.at(250), undefined);
  });

  it('stands where its file now is', () => {
    const { glossary } = stored(many, [], 'file:///elsewhere.glossary.yaml');
    assert.equal(glossary.uri, 'file:///elsewhere.glossary.yaml');
    assert.equal(glossary.concepts.at(120)?.terms.en[0].place.uri, 'file:///elsewhere.glossary.yaml');
  });

  it('is not read from bytes that are anything else', () => {
    const bytes = complete(storing(many, []));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.slice();
        changed[at] ^= change;
        assert.equal(storedGlossary(changed, uri), undefined);
        assert.equal(storedGlossary(bytes.subarray(0, at), uri), undefined);
      }),
    );
  });
});

describe('a terminology that was kept', () => {
  const units = codeUnits('词7甲、词201甲 means term 7 or TERM 201, and T7X but not t7x.');
  const overriding = loadGlossary('concepts:\n  - { id: c7, en: other }\n', 'file:///near.yaml').glossary!;
  const glossaries = [many, overriding];
  const found = (terminology: Terminology) =>
    [...terminology.matcher.match(units)].map(({ start, end, forms }) => ({
      start,
      end,
      senses: forms.map((form) => terminology.sense(form)),
    }));

  it('finds what it found, also in glossaries that were stored', () => {
    const terminology = Terminology.of(glossaries);
    const bytes = terminology.toBytes();
    const kept = glossaries.map((glossary) => stored(glossary, [], glossary.uri).glossary);
    const again = complete(Terminology.restoring(kept, bytes));
    assert.ok(again);
    assert.deepEqual(again.toBytes(), bytes);
    assert.deepEqual([...again.concepts], [...terminology.concepts]);
    const expected = found(terminology);
    assert.deepEqual(
      expected.map(({ senses }) => senses[0].concept.id),
      ['c7', 'c201', 'c201'],
    );
    assert.deepEqual(found(again), expected);
  });

  it('is not read from bytes that are anything else', () => {
    const damaged = Terminology.of(glossaries).toBytes();
    damaged[damaged.length >> 1] ^= 1;
    for (const bytes of [damaged, new Uint8Array(), complete(storing(many, []))]) {
      assert.equal(complete(Terminology.restoring(glossaries, bytes)), undefined);
    }
  });
});
