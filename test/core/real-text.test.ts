import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandLine, commandLineSoon } from './cli/command-line.js';

/*
 * Documents as they are: statutes and a scholarly paper, which lie beside the repository where they were fetched and not in it. What a
 * person would count was counted without this program, hit by hit; real-text/statutes.json has the offsets.
 */

const shared = resolve('..', 'shared');
const statutes = join(shared, 'fixtures', 'zh-laws');
const seed = join(shared, 'seed');

interface Counted {
  /** Where the term stands by itself. */
  readonly occurrences: readonly number[];
  /** Where it is part of a longer term, by that term. */
  readonly inside: Readonly<Record<string, readonly number[]>>;
  /** Where its characters only happen to stand together, by the words they stand in. */
  readonly false: Readonly<Record<string, readonly number[]>>;
}

interface Listed {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
  readonly text: string;
  readonly term: string;
  readonly concepts: readonly string[];
}

function termsOf(file: string): Listed[] {
  const { out, err, code } = commandLine(['terms', file, '--format', 'json']);
  assert.deepEqual([err, code], ['', 0]);
  return (JSON.parse(out) as { occurrences: Listed[] }).occurrences;
}

const offsets = (listed: readonly Listed[]): number[] => listed.map(({ start }) => start.offset);

describe('in statutes', () => {
  const counted = JSON.parse(readFileSync('test/core/real-text/statutes.json', 'utf8')) as Record<
    string,
    Record<string, Counted>
  >;

  for (const [name, terms] of Object.entries(counted)) {
    for (const [term, { occurrences, inside, false: misread }] of Object.entries(terms)) {
      describe(`${term} in ${name}`, () => {
        const file = join(statutes, name);
        let listed: Listed[];

        before(function () {
          if (!existsSync(file)) {
            this.test!.title += ' — skipped: ../shared/fixtures is not there';
            this.skip();
          }
          listed = termsOf(file);
        });

        it(`stands by itself ${occurrences.length} times, and nowhere else`, () => {
          assert.deepEqual(offsets(listed.filter(({ text }) => text === term)), occurrences);
        });

        for (const [longer, places] of Object.entries(inside)) {
          it(`is part of ${longer} ${places.length} times, which is a term of its own`, () => {
            const holding = places.map((place) =>
              listed.find(({ start, end }) => start.offset <= place && place + term.length <= end.offset),
            );
            assert.deepEqual(
              holding.map((found) => found?.text),
              places.map(() => longer),
            );
          });
        }

        for (const [words, places] of Object.entries(misread)) {
          it(`is nothing in ${words}`, () => {
            const there = listed.filter(({ start, text }) => places.includes(start.offset) && text === term);
            assert.deepEqual(there, []);
          });
        }
      });
    }
  }

  it('the figures are those of the Cybersecurity Law', () => {
    const { occurrences, inside, false: misread } = counted['网络安全法(2016-11-07).md']['网络安全'];
    const others = [...Object.values(inside), ...Object.values(misread)].flat();
    assert.deepEqual([occurrences.length, others.length], [88, 20]);
  });

  it('a law is a term of its own wherever it is named', function () {
    if (!existsSync(statutes)) {
      this.test!.title += ' — skipped: ../shared/fixtures is not there';
      this.skip();
    }
    let found = 0;
    for (const name of readdirSync(statutes).filter((file) => file.endsWith('.md'))) {
      const written = readFileSync(join(statutes, name), 'utf8').split('网络安全法').length - 1;
      const listed = termsOf(join(statutes, name)).filter(({ text }) => text.endsWith('网络安全法'));
      assert.equal(listed.length, written, name);
      assert.ok(listed.every(({ concepts }) => concepts.join() === 'wangluo-anquan-fa'));
      found += listed.length;
    }
    assert.ok(found > 1);
  });

  it('so is a review, of which no statute here speaks by name', () => {
    const { out } = commandLine(['terms', '-', '--format', 'json'], {
      standardInput: '网络安全审查依法组织，网络安全由运营者负责，国家安全审查另行规定。',
    });
    const { occurrences } = JSON.parse(out) as { occurrences: Listed[] };
    assert.deepEqual(
      occurrences.map(({ text }) => text),
      ['网络安全审查', '网络安全', '国家安全审查'],
    );
  });

  it('every occurrence is the text of the file at its place', function () {
    if (!existsSync(statutes)) {
      this.test!.title += ' — skipped: ../shared/fixtures is not there';
      this.skip();
    }
    for (const name of readdirSync(statutes).filter((file) => file.endsWith('.md'))) {
      const text = readFileSync(join(statutes, name), 'utf8').replace(/^\ufeff/u, '');
      let last = 0;
      for (const { start, end, text: written } of termsOf(join(statutes, name))) {
        assert.equal(text.slice(start.offset, end.offset), written);
        assert.ok(start.offset >= last, `overlap in ${name}`);
        last = end.offset;
      }
    }
  });
});

describe('in the paper', () => {
  const file = existsSync(seed)
    ? readdirSync(seed)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(seed, name))[0]
    : undefined;

  before(function () {
    if (file === undefined) {
      this.test!.title += ' — skipped: ../shared/seed is not there';
      this.skip();
    }
  });

  /** In an address that the scan broke by a space: no reader would mind either way. */
  const tolerated = [34661];

  const counts: Record<string, number> = {
    cybersecurity: 110,
    'network security': 14,
    'information security': 24,
    informatization: 16,
    cyberpower: 9,
    网络安全: 2,
    国家安全: 1,
    信息安全: 2,
    网络强国: 2,
  };
  for (const [term, count] of Object.entries(counts)) {
    it(`${term} stands ${count} times in all its spellings, outside longer terms`, () => {
      const found = termsOf(file!)
        .filter((listed) => listed.term === term)
        .filter(({ start }) => !tolerated.includes(start.offset));
      assert.equal(found.length, count);
    });
  }

  it('there are ambiguous terms, each warned of once', async () => {
    const { out, err, code } = await commandLineSoon(['check', file!, '--format', 'json']);
    assert.deepEqual([err, code], ['', 1]);
    const { findings } = JSON.parse(out) as {
      findings: { code: string; severity: string; concepts: string[] }[];
    };
    const warnings = findings.filter(
      ({ code, severity }) => code === 'ambiguous-term' && severity === 'warning',
    );
    assert.ok(warnings.length > 0);
    const questions = warnings.map(({ concepts }) => concepts.toSorted().join());
    assert.equal(new Set(questions).size, questions.length);
  });
});
