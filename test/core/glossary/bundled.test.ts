import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import type { Concept } from '../../../src/core/glossary/model.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { plainPinyin } from '../../../src/core/pinyin/plain.js';

const folder = 'glossary';
const files = readdirSync(folder).filter((file) => file.endsWith('.glossary.yaml'));
const loaded = files.map((file) => ({
  file,
  ...loadGlossary(readFileSync(join(folder, file), 'utf8'), file),
}));
const glossaries = loaded.flatMap(({ glossary }) => glossary ?? []);
const terminology = Terminology.of(glossaries);
const concepts = [...terminology.concepts.values()];

describe('the bundled glossary', () => {
  for (const { file, glossary, problems } of loaded) {
    it(`loads without a problem: ${file}`, () => {
      assert.ok(glossary);
      assert.deepEqual(problems, []);
    });
  }

  const known: readonly (readonly [zh: string, ...en: string[]])[] = [
    ['网络安全', 'cybersecurity', 'network security', 'Internet security'],
    ['信息安全', 'information security'],
    ['总体国家安全观', 'holistic'],
    ['网络强国', 'cyberpower'],
    ['三股势力', 'three evil'],
    ['网络安全审查', 'cybersecurity review'],
    ['自主可控', 'independently controllable'],
    ['赛博空间', 'cyberspace'],
  ];
  for (const [zh, ...en] of known) {
    it(`has ${zh}: ${en.join(', ')}`, () => {
      const concept = concepts.find(({ terms }) => terms.zh.some(({ text }) => text === zh));
      assert.ok(concept);
      const written = concept.terms.en.flatMap(({ text, forms }) => [text, ...forms]);
      assert.deepEqual(
        en.filter((rendering) => !written.some((text) => text.includes(rendering))),
        [],
        written.join(', '),
      );
    });
  }

  it('gives each concept, each distinction and each source an id of its own', () => {
    const ids = glossaries.flatMap((glossary) => glossary.concepts.map(({ id }) => id));
    assert.deepEqual(repeated(ids), []);
    assert.deepEqual(
      repeated(glossaries.flatMap(({ distinctions }) => distinctions.map(({ id }) => id))),
      [],
    );
    assert.deepEqual(repeated(glossaries.flatMap(({ sources }) => sources.map(({ key }) => key))), []);
  });

  it('refers to no concept that it does not have', () => {
    const dangling = concepts.flatMap(({ id, see }) =>
      see
        .filter((other) => !terminology.concepts.has(other) || other === id)
        .map((other) => `${id} → ${other}`),
    );
    assert.deepEqual(dangling, []);
  });

  it('keeps apart only concepts and renderings that it has, each with a word on it', () => {
    for (const { id, between, points } of terminology.distinctions) {
      assert.ok(between.length >= 2, id);
      for (const { concept, rendering } of [...between, ...points]) {
        const found = terminology.concepts.get(concept);
        assert.ok(found, `${id}: ${concept}`);
        if (rendering !== undefined) {
          assert.ok(
            found.terms.en.some(({ text }) => text === rendering),
            `${id}: ${concept}/${rendering}`,
          );
        }
      }
    }
  });

  it('cites no source that it does not list, and lists none that it does not cite', () => {
    const cited = [
      ...concepts.flatMap(({ source, terms }) => [
        source,
        ...[...terms.zh, ...terms.en].map((term) => term.source),
      ]),
      ...terminology.distinctions.map(({ source }) => source),
    ].filter((source) => source !== undefined);
    const keys = new Set(cited.map((reference) => reference.split(/\s/u)[0]));
    assert.deepEqual(
      [...keys].filter((key) => !terminology.sources.has(key)),
      [],
    );
    assert.deepEqual(
      [...terminology.sources.keys()].filter((key) => !keys.has(key)),
      [],
    );
  });

  it('has a subject, a definition in both languages, and terms in both for each concept that Chinese has a term for', () => {
    for (const { id, subject, definition, terms, note } of concepts) {
      assert.ok(subject, id);
      assert.ok(definition.en && definition.zh, id);
      assert.ok(terms.en.length > 0, id);
      assert.ok(terms.zh.length > 0 || note?.includes('no Chinese'), id);
    }
  });

  it('gives the pinyin of each Chinese term with its tones, as many syllables as characters', () => {
    const wrong = concepts.flatMap(({ terms }) =>
      terms.zh
        .filter(({ text, pinyin }) => pinyin === undefined || !agrees(text, pinyin))
        .map(({ text, pinyin }) => `${text}: ${pinyin}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('says of each of several renderings when it is the right one, or which is preferred', () => {
    const open = concepts
      .map((concept) => ({
        concept,
        choices: concept.terms.en.filter(({ status }) => status === 'preferred' || status === 'admitted'),
      }))
      .filter(({ choices }) => choices.length > 1)
      .filter(
        ({ choices }) =>
          !choices.some(({ status }) => status === 'preferred') &&
          !choices.every(({ when }) => when !== undefined),
      )
      .map(({ concept }) => concept.id);
    assert.deepEqual(open, []);
  });

  it('has no longer string that holds none of the terms it is given for', () => {
    assert.deepEqual(concepts.flatMap(uselessNots), []);
  });
});

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Whether pinyin has one vowel group a character and a tone mark; neutral tones are few. */
function agrees(text: string, pinyin: string): boolean {
  const spoken = text.match(/[\p{Script=Han}+]/gu)?.length ?? 0;
  const syllables = countSyllables(pinyin);
  return /\p{M}/u.test(pinyin.normalize('NFD')) && syllables === spoken;
}

/** Splits plain pinyin by the legal syllables, with capitals, spaces and apostrophes as borders. */
function countSyllables(pinyin: string): number {
  return pinyin
    .split(/[\s'’-]+/u)
    .map(plainPinyin)
    .reduce((count, word) => count + (fewest(word) ?? Number.NaN), 0);
}

const syllable =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u))/u;

/** The fewest syllables a word can be read as, a consonant between vowels going with the second. */
function fewest(word: string): number | undefined {
  if (word === '') {
    return 0;
  }
  const longest = syllable.exec(word)?.[0];
  for (let length = longest?.length ?? 0; length > 0; length--) {
    const head = word.slice(0, length);
    const rest = word.slice(length);
    if (syllable.exec(head)?.[0] === head && !/^[aoeiu]/u.test(rest)) {
      const others = fewest(rest);
      if (others !== undefined) {
        return others + 1;
      }
    }
  }
  return undefined;
}

/** Longer strings that hold no term of their concept. */
function uselessNots({ id, terms, not }: Concept): string[] {
  const written = [...terms.zh, ...terms.en].flatMap(({ text, forms }) => [text, ...forms]);
  return not
    .filter((longer) => !written.some((text) => longer.includes(text)))
    .map((longer) => `${id}: ${longer}`);
}
