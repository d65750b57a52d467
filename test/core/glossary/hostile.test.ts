import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type LoadedGlossary, loadGlossary, maxTerms } from '../../../src/core/glossary/load.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { maxDepth, maxLength } from '../../../src/core/glossary/yaml.js';
import { decodeText } from '../../../src/core/text/decode.js';
import { visible } from '../marked-text.js';

const load = (text: string): LoadedGlossary => loadGlossary(text, 'hostile.glossary.yaml');

const codesIn = ({ problems }: LoadedGlossary): string[] => [...new Set(problems.map(({ code }) => code))];

const one = 'concepts:\n  - { zh: 网络, en: network }\n';

describe('a glossary that was made to do harm', () => {
  describe('by nesting', function () {
    this.timeout(60_000);
    const nestings: Record<string, (depth: number) => string> = {
      'flow lists': (depth) => '['.repeat(depth),
      'flow lists that are closed': (depth) => '['.repeat(depth) + ']'.repeat(depth),
      'flow maps': (depth) => '{a: '.repeat(depth),
      'flow maps that are closed': (depth) => '{a: '.repeat(depth) + '}'.repeat(depth),
      'flow maps as keys': (depth) => '{'.repeat(depth),
      'mixed brackets': (depth) => '[{a: '.repeat(depth / 2),
      'brackets that do not fit': (depth) => '[}'.repeat(depth / 2),
      'block lists in one line': (depth) => '- '.repeat(depth) + 'a',
      'block keys in one line': (depth) => '? '.repeat(depth) + 'a',
      'block maps in lines': (depth) => lines(Math.min(depth, 3000), 'a:'),
      'block lists in lines': (depth) => lines(Math.min(depth, 3000), '-'),
      'brackets below a key': (depth) => `concepts:\n  - zh: ${'['.repeat(depth)}`,
      'tags and anchors': (depth) => '!a &b '.repeat(depth / 2) + '['.repeat(depth / 2),
    };
    for (const [what, nested] of Object.entries(nestings)) {
      it(`of ${what}, 200 to 100,000 deep, is refused`, () => {
        for (const depth of [200, 1000, 5000, 20_000, 100_000]) {
          const loaded = load(nested(depth));
          assert.equal(loaded.glossary, undefined);
          assert.ok(
            loaded.problems.some(({ severity }) => severity === 'error'),
            `${depth} deep: no error`,
          );
        }
      });
    }

    it('is allowed as deep as a glossary could ever need', () => {
      const text = `concepts:\n  - { zh: 网络, de: ${'['.repeat(10)}${']'.repeat(10)} }\n`;
      assert.deepEqual(codesIn(load(text)), ['unknown-key']);
      assert.ok(maxDepth >= 20);
    });

    it('is refused at the place where it becomes too deep', () => {
      const [problem] = load(`concepts:\n  - ${'['.repeat(200)}`).problems;
      assert.equal(problem.code, 'too-deep');
      assert.equal(problem.place.line, 2);
      assert.ok(problem.place.column > 30 && problem.place.column < 100);
    });
  });

  describe('by repetition', () => {
    it('of aliases: none is followed', () => {
      const laughs = [
        'a: &a [x, x, x, x, x, x, x, x, x]',
        ...[...'bcdefghi'].map((name, i) => {
          const before = '*' + 'abcdefghi'[i];
          return `${name}: &${name} [${Array<string>(9).fill(before).join(', ')}]`;
        }),
        'concepts: *i',
      ].join('\n');
      const loaded = load(laughs);
      assert.ok(codesIn(loaded).includes('alias'));
      assert.deepEqual(loaded.glossary?.concepts ?? [], []);
    });

    it('of an alias that is not defined', () => {
      assert.ok(load('concepts:\n  - { zh: *nowhere }').problems.length > 0);
    });

    it('of merge keys: they are keys like others', () => {
      const { glossary } = load('a: &a { zh: 网络 }\nconcepts:\n  - { <<: *a, zh: 安全 }\n');
      assert.deepEqual(
        glossary?.concepts.map(({ id }) => id),
        ['安全'],
      );
    });

    it('of 40,000 keys in one map', () => {
      const keys = Array.from({ length: 40_000 }, (_, i) => `  key${i}: { title: t }`);
      const { glossary, problems } = load(`sources:\n${keys.join('\n')}\n${one}`);
      assert.deepEqual(problems, []);
      assert.equal(glossary?.sources.length, 40_000);
    });

    it('of one key 20,000 times', () => {
      const { problems } = load(`sources:\n${'  same: {}\n'.repeat(20_000)}`);
      assert.equal(problems.length, 19_999);
      assert.equal(problems.at(-1)?.place.line, 20_001);
    });

    it('of 20,000 entries with one id', () => {
      const { glossary, problems } = load(`concepts:\n${'  - { id: a, zh: 网络 }\n'.repeat(20_000)}`);
      assert.equal(glossary?.concepts.length, 1);
      assert.equal(problems.length, 19_999);
    });

    it('of items and of keys at the top, before one that is broken', function () {
      this.timeout(60_000);
      assert.ok(codesIn(load(`concepts:\n${'- a\n'.repeat(300_000)}- {\n`)).includes('yaml-syntax'));
      assert.ok(codesIn(load(`${'a: b\n'.repeat(300_000)}c: {\n`)).includes('yaml-syntax'));
    });

    it('of documents', () => {
      assert.ok(codesIn(load(`${one}---\n`.repeat(2000))).includes('several-documents'));
    });

    it('of comments and directives', () => {
      assert.doesNotThrow(() => load('# c\n'.repeat(50_000) + '%A b\n'.repeat(1000) + '---\n' + one));
    });
  });

  describe('by size', function () {
    this.timeout(60_000);

    it(`of the file: more than ${maxLength} characters are refused unread`, () => {
      const text = one + '#'.repeat(maxLength);
      const { glossary, problems } = load(text);
      assert.equal(glossary, undefined);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['too-large'],
      );
      assert.match(problems[0].message, /Split it/u);
    });

    it(`of the list: of more than ${maxTerms} terms the first are read`, () => {
      const text = `concepts:\n${Array.from({ length: maxTerms + 2 }, (_, i) => `- zh: 词${i}\n`).join('')}`;
      const { glossary, problems } = load(text);
      assert.equal(glossary?.concepts.length, maxTerms);
      assert.deepEqual(
        problems.map(({ code, place }) => [code, place.line]),
        [['too-many-terms', maxTerms + 2]],
      );
    });

    const huge = 2_000_000;
    const scalars: Record<string, string> = {
      'a plain one': 'a'.repeat(huge),
      'a quoted one': `"${'a'.repeat(huge)}"`,
      'one of escapes': `"${'\\u4e00'.repeat(huge / 6)}"`,
      'one of quotes': `'${"''".repeat(huge / 2)}'`,
      'a block of lines': `|\n${'      a\n'.repeat(huge / 8)}`,
      'a folded block': `>\n${'      a\n\n'.repeat(huge / 9)}`,
      'one of spaces': `"${' '.repeat(huge)}a"`,
    };
    for (const [what, scalar] of Object.entries(scalars)) {
      it(`of a scalar: ${what} of ${huge} characters`, () => {
        const { glossary, problems } = load(`concepts:\n  - zh: 网络\n    note: ${scalar}\n`);
        assert.deepEqual(problems, []);
        assert.ok(glossary!.concepts[0].note.en ?? glossary!.concepts[0].note.zh);
      });
    }
  });

  describe('by its keys and names', () => {
    const names = ['__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty', '<<', '='];
    for (const name of names) {
      it(`${name} is a name like another`, () => {
        const { glossary } = load(
          [
            'sources:',
            `  ${name}: { author: x, ${name}: y }`,
            'concepts:',
            `  - { id: ${name}, zh: 网络, ${name}: x, see: ${name}, en: { term: ${name}, ${name}: x } }`,
            'distinctions:',
            `  - { id: ${name}, between: [${name}/${name}, ${name}] }`,
          ].join('\n'),
        );
        assert.deepEqual(
          glossary?.sources.map(({ key, author }) => [key, author]),
          [[name, 'x']],
        );
        const terminology = Terminology.of([glossary]);
        const concept = terminology.concepts.get(name);
        assert.equal(concept?.terms.en[0].text, name);
        assert.equal(Object.getPrototypeOf(concept), Object.prototype);
        assert.equal(terminology.distinctionsOf(concept).length, 1);
        assert.equal(terminology.sourceOf(`${name} §1`).source?.author, 'x');
        assert.equal(({} as Record<string, unknown>)['author'], undefined);
      });
    }
  });

  describe('by what YAML allows', () => {
    it('%YAML 1.1: a text stays a text', () => {
      const { glossary } = load('%YAML 1.1\n---\nconcepts:\n  - { zh: 是, en: [no, yes, 1.10, 0o17] }\n');
      assert.deepEqual(
        glossary?.concepts[0].terms.en.map(({ text }) => text),
        ['no', 'yes', '1.10', '0o17'],
      );
    });

    for (const tag of ['!!str', '!!int', '!!binary', '!!set', '!!js/function', '!local', '!<tag:x>']) {
      it(`a tag: ${tag}`, () => {
        assert.doesNotThrow(() => load(`concepts:\n  - { zh: 网络, en: ${tag} network }\n`));
        assert.doesNotThrow(() => load(`${tag}\n${one}`));
      });
    }

    it('keys that are lists or maps', () => {
      const { glossary } = load(`? [a, b]\n: c\n? { a: b }\n: c\n${one}`);
      assert.equal(glossary?.concepts.length, 1);
    });

    it('an empty key', () => {
      assert.doesNotThrow(() => load(`: a\n${one}`));
      assert.doesNotThrow(() => load('concepts:\n  - { : a, zh: 网络 }'));
    });
  });

  describe('by its characters', () => {
    it('a byte order mark before the first key does not hide it', () => {
      assert.deepEqual(
        load(`\ufeff${one}`).glossary?.concepts.map(({ id }) => id),
        ['网络'],
      );
    });

    it('lines that end with CR LF are read like others', () => {
      const { glossary, problems } = load(one.replaceAll('\n', '\r\n'));
      assert.deepEqual(problems, []);
      assert.equal(glossary?.concepts[0].terms.en[0].text, 'network');
    });

    const odd: Record<string, string> = {
      'lines that end with CR': one.replaceAll('\n', '\r'),
      NUL: one.replace('network', 'net\u0000work'),
      'a NUL alone': '\u0000',
      'a lone high surrogate': one.replace('network', 'net\ud800work'),
      'a lone low surrogate': one.replace('network', '\udc00'),
      'a lone surrogate in a quoted text': one.replace('network', '"\\ud800"'),
      'a delete and an escape': one.replace('network', '\u007f\u001b[31m'),
      'line separators': one.replace('network', 'net\u2028wo\u2029rk\u0085'),
      'U+3000 as indentation': 'concepts:\n　　- zh: 网络\n',
      'a no-break space as indentation': 'concepts:\n\u00a0\u00a0- zh: 网络\n',
      'text of another direction': one.replace('network', '\u202eabc\u202c'),
    };
    for (const [what, text] of Object.entries(odd)) {
      it(`${what}: read, or refused with a problem, but never an error`, () => {
        const { glossary, problems } = load(text);
        assert.ok(glossary !== undefined || problems.length > 0);
        if (glossary !== undefined) {
          assert.doesNotThrow(() => Terminology.of([glossary]));
        }
      });
    }

    for (const what of ['lines that end with CR', 'U+3000 as indentation', 'NUL', 'a lone high surrogate']) {
      it(`${what}: is not swallowed`, () => {
        const { glossary, problems } = load(odd[what]);
        const isRead = glossary?.concepts.some(({ terms }) => terms.en[0]?.text === 'network') === true;
        assert.ok(isRead || problems.length > 0, 'neither read nor reported');
      });
    }

    it('bytes of GB18030 are told apart from UTF-8, and what to do is said', () => {
      const bytes = Uint8Array.from([0x7a, 0x68, 0x3a, 0x20, 0xcd, 0xf8, 0xc2, 0xe7, 0x0a]); // zh: 网络
      const decoded = decodeText(bytes);
      assert.ok('problem' in decoded);
      assert.match(decoded.problem, /UTF-8.*iconv/u);
    });
  });

  it('or that an accident mutilated: loading never throws, and what is left can be compiled', function () {
    this.timeout(60_000);
    const glossaries = [one, readBundled().slice(0, 6000), sample];
    const piece = fc.oneof(
      fc.constantFrom(...'[]{}:,-?|>&*!%@`"\'#\t \n\r~\u0000\ud800\u3000：'),
      fc.constantFrom(
        '---\n',
        '...\n',
        '- ',
        '  ',
        ': ',
        '&a ',
        '*a',
        '<<: ',
        '!!str ',
        '%YAML 1.1\n',
        '网络',
      ),
      fc.string({ maxLength: 4 }),
    );
    const mutation = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), piece });
    fc.assert(
      fc.property(
        fc.constantFrom(...glossaries),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        (glossary, mutations) => {
          const text = mutations.reduce((before, { at, cut, piece: inserted }) => {
            const offset = Math.floor(at * before.length);
            return before.slice(0, offset) + inserted + before.slice(offset + cut);
          }, glossary);
          const loaded = load(text);
          assert.ok(loaded.glossary !== undefined || loaded.problems.length > 0, visible(text));
          for (const { place } of loaded.problems) {
            assert.ok(place.start <= place.end && place.start <= text.length && place.line > 0);
          }
          if (loaded.glossary !== undefined) {
            Terminology.of([loaded.glossary]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('or that is no glossary at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { glossary, problems } = load(text);
        assert.ok(glossary !== undefined || problems.length > 0);
      }),
      { numRuns: 2000 },
    );
  });
});

function lines(count: number, start: string): string {
  return Array.from({ length: count }, (_, i) => `${' '.repeat(i)}${start}`).join('\n');
}

function readBundled(): string {
  return readFileSync('glossary/naming-the-field.glossary.yaml', 'utf8');
}

const sample = `
format: 1
sources: { a: { author: Li Na, year: 2020 } }
concepts:
  - id: wangluo
    zh: [ { term: 网络, pinyin: wǎngluò, forms: [網絡] }, { term: 網路, region: TW } ]
    en:
      - { term: network, status: preferred, when: "always", cues: [光纤, router], only-with-cues: true }
    not: [社交网络]
    definition: |
      computers
        that are connected
distinctions:
  - { id: d, between: [wangluo, hulianwang], says: { en: x, zh: 一 }, points: [ { concept: wangluo, says: y } ] }
`;
