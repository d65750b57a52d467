import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import prettier from 'prettier';
import { parse, parseDocument, stringify } from 'yaml';
import { decisionsFileName } from '../../../src/core/decisions/decisions-format.js';
import { beginnings } from '../../../src/core/glossary/assist/beginnings.js';
import { format, type MapName, statuses, type ValueKind } from '../../../src/core/glossary/format.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { schemaOf } from '../../../src/core/glossary/schema.js';

const file = 'glossary/glossary.schema.json';

const schema = schemaOf(format);

const ajv = new Ajv({ strictTypes: false, strictRequired: false }).addVocabulary([
  'defaultSnippets',
  'patternErrorMessage',
]);
const validate = ajv.compile(schema);

/** What is wrong with a file, as an editor sees it that checks YAML by a schema. */
function refusals(text: string): string[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the loader says of the structure of a file; whether names are known is no matter of structure. */
function structuralProblems(text: string): string[] {
  const structural = [
    'unknown-key',
    'wrong-type',
    'empty-text',
    'missing-term',
    'missing-between',
    'missing-concept',
    'missing-text',
    'unknown-status',
    'unknown-format',
    'full-width-colon',
  ];
  return loadGlossary(text, 'team.glossary.yaml')
    .problems.map(({ code }) => code)
    .filter((code) => structural.includes(code));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.glossary.yaml'))
    .map((name) => join(folder, name));
}

describe('the schema of glossary files', () => {
  it('is written as the format is (UPDATE_SCHEMA=1 writes it anew)', async () => {
    const made = await prettier.format(JSON.stringify(schema), { filepath: file });
    if (process.env.UPDATE_SCHEMA === '1') {
      writeFileSync(file, made);
    }
    assert.equal(readFileSync(file, 'utf8'), made);
  });

  it('is attached to glossary files for editors that check YAML by schemas', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { yamlValidation: unknown };
    };
    assert.deepEqual(manifest.contributes.yamlValidation, [
      { fileMatch: ['*.glossary.yaml', '*.glossary.yml'], url: `./${file}` },
      { fileMatch: [decisionsFileName], url: './glossary/decisions.schema.json' },
    ]);
  });

  it('begins entries with keys that they have, all that must be there among them', () => {
    for (const [name, keys] of Object.entries(beginnings)) {
      const known = format[name as MapName].keys;
      const required = Object.keys(known).filter((key) => known[key].required);
      assert.deepEqual(
        [...keys, ...required].filter((key) => !(key in known)),
        [],
      );
      assert.deepEqual(
        required.filter((key) => !keys.includes(key)),
        [],
      );
    }
  });

  for (const path of [...filesIn('glossary'), ...filesIn('samples')]) {
    it(`fits ${path}`, () => assert.deepEqual(refusals(readFileSync(path, 'utf8')), []));
  }

  it('fits the examples of the documentation', () => {
    const page = readFileSync('docs/glossary-format.md', 'utf8');
    const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, block]) => block);
    const glossaries = blocks.filter((block) => /^(concepts|sources|distinctions):/mu.test(block));
    assert.ok(glossaries.length >= 2);
    assert.deepEqual(
      glossaries.map(refusals),
      glossaries.map(() => []),
    );
  });

  it('fits definition files of Contextive, which have the same ending', () => {
    assert.deepEqual(refusals('contexts:\n  - name: Cargo\n    terms:\n      - name: Leg\n'), []);
  });

  it('fits those that others wrote for Contextive', function () {
    const folder = '../shared/fixtures/contextive';
    if (!existsSync(folder)) {
      this.skip(); // the fixtures aren't here
    }
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.ya?ml$/u.test(name),
    );
    const contents = files.map((name) => readFileSync(join(folder, name), 'utf8'));
    const definitions = contents.filter(
      (content) => /^contexts:/mu.test(content) && parseDocument(content).errors.length === 0,
    );
    assert.ok(definitions.length > 0);
    assert.deepEqual(definitions.flatMap(refusals), []);
  });
});

const fitting = [
  'concepts:\n  - { zh: 网络, en: network }',
  'concepts:\n  - { zh: [网络, { term: 网路, region: TW }], en: { term: no, since: 2014, note: 1.10 } }',
  'concepts:\n  - { zh: 网络, en:, note:, see:, source:, definition: }',
  'concepts:\n  - zh: 网络\n  -\n',
  'concepts:\n  - { zh: 网络, not: 社交网络, see: [a, b], definition: { en: x } }',
  'concepts:\n  - { zh: { term: 网络, status: preferred, only-with-cues: true, forms: x, cues: [y] } }',
  'concepts:\n  - { zh: 网络, examples: [x, { text: y, expect: nothing }, { text: z, expect: { 网络: network } }] }',
  'format: 1\ntitle: 2014\nsources:\n  law-2016:\n  li: { year: 2020 }\nconcepts:\n',
  'format: "1"\n',
  'concepts:\n  - { id: a, not: [x] }',
  'distinctions:\n  - { between: a }\n  - { between: [a, b/c], says: x, points: [{ concept: a, says: { zh: 一 } }] }',
];

const refused = [
  'glossary: x',
  'format: 2',
  'concepts: { zh: 网络 }',
  'concepts:\n  - 网络',
  'concepts:\n  - zh：网络',
  'concepts:\n  - { zh：网络 }',
  'concepts:\n  - { zh: 网络, de: Netz }',
  'concepts:\n  - { note: a }',
  'concepts:\n  - { note: a, zh:, en: }',
  'concepts:\n  - { note: a, zh: [] }',
  'concepts:\n  - { zh: 网络, en: { status: preferred } }',
  'concepts:\n  - { zh: 网络, en: [[a]] }',
  'concepts:\n  - { zh: 网络, en: "" }',
  'concepts:\n  - { zh: 网络, en: " " }',
  'concepts:\n  - { zh: 网络, note: [a] }',
  'concepts:\n  - { zh: 网络, definition: { de: x } }',
  'concepts:\n  - { zh: { term: 网络, tone: x } }',
  'concepts:\n  - { zh: { term: 网络, status: good } }',
  'concepts:\n  - { zh: { term: 网络, only-with-cues: yes } }',
  'sources: [a]',
  'sources:\n  a: Li Na 2020',
  'sources:\n  a: { isbn: x }',
  'distinctions:\n  - { id: a, says: x }',
  'distinctions:\n  - { between: [] }',
  'distinctions:\n  - { between: [a, b], points: [{ says: x }] }',
  'concepts:\n  - { zh: 网络, examples: [{ expect: nothing }] }',
  'concepts:\n  - { zh: 网络, examples: [{ text: x, expect: [nothing] }] }',
  'distinctions:\n  - { between: [a, b], why: x }',
];

describe('the schema and the loader agree', () => {
  for (const text of fitting) {
    it(`that this is a glossary: ${text.replaceAll('\n', '⏎')}`, () => {
      assert.deepEqual(structuralProblems(text), []);
      assert.deepEqual(refusals(text), []);
    });
  }

  for (const text of refused) {
    it(`that this is none: ${text.replaceAll('\n', '⏎')}`, () => {
      assert.notDeepEqual(structuralProblems(text), []);
      assert.notDeepEqual(refusals(text), []);
    });
  }

  it('on every file that has some of the keys of the format, and some mistakes', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(mapOf('glossary', 0.02), fc.boolean(), (glossary, isFlow) => {
        const text = stringify(glossary, {
          nullStr: '',
          collectionStyle: isFlow ? 'flow' : 'block',
          lineWidth: 0,
        });
        const [byLoader, bySchema] = [structuralProblems(text), refusals(text)];
        const said = `${text}\nloader: ${byLoader.join(', ')}\nschema: ${bySchema.join(', ')}`;
        assert.equal(byLoader.length > 0, bySchema.length > 0, said);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A map as the format wants it; `mistakes` is how often something stands in it that doesn't belong there. */
function mapOf(name: MapName, mistakes: number, without?: string): fc.Arbitrary<unknown> {
  const { [without ?? '']: _, ...keys } = format[name].keys;
  const model = Object.fromEntries(
    Object.entries(keys).map(([key, { kind }]) => [key, valueOf(kind, mistakes)]),
  );
  const requiredKeys = Object.keys(keys).filter((key) => keys[key].required);
  const map = fc.record(model, { requiredKeys });
  const unknown = map.map((fields) => ({ ...fields, tone: 'x' }));
  const withMistakes = mostly(map, mistakes, [unknown, fc.record(model, { requiredKeys: [] })]);
  return format[name].orText ? fc.oneof(text, withMistakes) : withMistakes;
}

const text = fc.constantFrom('网络', 'network', 'no', '1.10', 'null', 'a b', 'preferred', 2014, 1.5, true);

function valueOf(kind: ValueKind, mistakes: number): fc.Arbitrary<unknown> {
  const several = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 3 });
  const fitting = (): fc.Arbitrary<unknown> => {
    if (typeof kind === 'object') {
      if ('terms' in kind) {
        // That an English term has no pinyin is more than the structure says.
        const term = mapOf('term', mistakes, kind.terms === 'en' ? 'pinyin' : undefined);
        return fc.oneof(term, several(term));
      }
      return 'listOf' in kind
        ? several(mapOf(kind.listOf, mistakes))
        : fc.dictionary(fc.constantFrom('a', 'li-2020', '法'), mapOf(kind.mapOf, mistakes), { maxKeys: 2 });
    }
    switch (kind) {
      case 'texts':
      case 'concepts':
      case 'sides':
        return fc.oneof(text, several(text));
      case 'localized-text':
        return mapOf('localized-text', mistakes);
      case 'flag':
        return fc.boolean();
      case 'version':
        return fc.constant(1);
      case 'status':
        return fc.constantFrom(...statuses);
      case 'outcomes':
        return fc.oneof(text, fc.dictionary(fc.constantFrom('网络', 'network'), text, { maxKeys: 2 }));
      default:
        return text;
    }
  };
  const misplaced = [
    fc.constant(null),
    fc.constant(''),
    fc.constant([]),
    fc.constant([['a']]),
    fc.constant({ tone: 'x' }),
  ];
  return mostly(fitting(), mistakes, misplaced);
}

function mostly<T>(
  usual: fc.Arbitrary<T>,
  mistakes: number,
  others: readonly fc.Arbitrary<unknown>[],
): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: usual, weight: Math.round(1 / mistakes) },
    ...others.map((arbitrary) => ({ arbitrary, weight: 1 })),
  );
}
