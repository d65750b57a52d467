import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import type { Glossary } from '../../../src/core/glossary/model.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { lintGlossary } from '../../../src/core/lint/index.js';
import { inEnglish } from '../../../src/core/localize.js';
import { converted } from './security-glossary-tw.js';

const fixtures = join('..', 'shared', 'fixtures');

/** A test that needs a folder of the fixtures; skipped, saying so, where it isn't there. */
function withFixture(folder: string, what: string, test: (path: string) => void): void {
  const path = join(fixtures, folder);
  const isThere = existsSync(path);
  (isThere ? it : it.skip)(isThere ? what : `${what} (skipped: ${path} isn't there)`, () => test(path));
}

function load(text: string, uri: string): Glossary {
  const { glossary, problems } = loadGlossary(text, uri);
  assert.deepEqual(problems, [], uri);
  assert.ok(glossary);
  return glossary;
}

describe('a glossary of Taiwanese security terms', () => {
  withFixture(
    'security-glossary-tw',
    'loads without a problem once converted, and every term is found',
    (path) => {
      const files = readdirSync(join(path, 'terms'));
      const texts = new Map(
        files.map((file) => [file, converted(readFileSync(join(path, 'terms', file), 'utf8'))]),
      );
      const glossaries = [...texts].map(([file, text]) => load(text, file));
      const concepts = glossaries.flatMap((glossary) => glossary.concepts);
      assert.equal(concepts.length, 471);
      const terminology = Terminology.of(glossaries);
      for (const { terms } of concepts) {
        for (const { text } of [...terms.zh, ...terms.en]) {
          const [match] = terminology.matcher.match(Uint16Array.from(text, (_, i) => text.charCodeAt(i)));
          assert.deepEqual([match?.start, match?.end], [0, text.length], text);
        }
      }
    },
  );

  withFixture('security-glossary-tw', 'is told what a careful editor would tell it', (path) => {
    const files = readdirSync(join(path, 'terms'));
    const texts = files.map((file) => converted(readFileSync(join(path, 'terms', file), 'utf8')));
    const glossaries = texts.map((text, index) => load(text, files[index]));
    const terminology = Terminology.of(glossaries);
    const codes = glossaries.flatMap((glossary, index) =>
      lintGlossary(glossary, texts[index], terminology, { localize: inEnglish }).map(({ code }) => code),
    );
    const counts = Object.fromEntries(
      [...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]),
    );
    assert.deepEqual(counts, {
      // Related terms that were never written, such as one for “defense in depth”.
      'unknown-concept': 24,
      // Abbreviations of two terms, and whole entries that two files have.
      'undistinguished-term': 12,
      // Aliases that are the term itself.
      'duplicate-term': 2,
    });
  });
});

/** The problems of those files among Contextive's own test cases that have any but imports. */
const special: Readonly<Record<string, readonly string[]>> = {
  'invalid_empty.yml': ['empty-file'],
  'invalid_schema.yml': ['unknown-key'],
  'invalid_schema2.yml': ['yaml-syntax'],
};

describe('the definition files of Contextive', () => {
  withFixture('contextive', 'load, or are refused with a code and a place', (path) => {
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.ya?ml$/u.test(file),
    );
    assert.ok(files.length > 30);
    for (const file of files) {
      const text = readFileSync(join(path, file), 'utf8');
      const { glossary, problems } = loadGlossary(text, file);
      const codes = problems.map(({ code }) => code);
      const name = file.slice(file.lastIndexOf('/') + 1);
      const expected =
        special[name] ??
        (text.trim() === '' ? ['empty-file'] : /^imports:/mu.test(text) ? ['imports-unread'] : []);
      assert.deepEqual(codes, expected, file);
      if (!codes.includes('yaml-syntax')) {
        const { contexts = [] } = (parse(text) ?? {}) as { contexts?: { terms?: unknown[] | null }[] };
        const count = contexts.reduce((sum, { terms }) => sum + (terms?.length ?? 0), 0);
        assert.equal(glossary?.concepts.length ?? 0, count, file);
      }
    }
  });

  it('give each name and alias to the language of its script, and what is said of it', () => {
    const { concepts } = load(
      `contexts:
  - name: Orders
    domainVisionStatement: To sell things
    paths: [src/orders]
    terms:
      - name: 购物车
        definition: What a customer wants to buy
        aliases: [购物篮, shopping cart, basket]
        examples:
          - 购物车是空的。
      - name: order
  - name: Sorting
    terms:
      - name: order
`,
      'contextive.glossary.yml',
    );
    assert.deepEqual(
      concepts.map(({ id, subject, definition, terms, note }) => [
        id,
        subject,
        definition.en,
        ...[...terms.zh, ...terms.en].map(({ text, forms }) => [text, ...forms]),
        note.zh,
      ]),
      [
        [
          '购物车',
          'Orders',
          'What a customer wants to buy',
          ['购物车', '购物篮'],
          ['shopping cart', 'basket'],
          '“购物车是空的。”',
        ],
        ['order', 'Orders', undefined, ['order'], undefined],
        ['order (Sorting)', 'Sorting', undefined, ['order'], undefined],
      ],
    );
  });
});
