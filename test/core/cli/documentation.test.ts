import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inEnglish } from '../../../src/core/localize.js';
import { usageIn } from '../../../src/cli/usage.js';
import { format } from '../../../src/core/glossary/format.js';
import { problemSeverities } from '../../../src/core/glossary/problems.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { commandLine, commandLineSoon } from './command-line.js';

/** The fenced blocks of a page, each with what the comment right before it says. */
function blocksOf(page: string): { language: string; content: string; what?: string; value?: string }[] {
  const pattern =
    /(?:<!-- (?<what>file|run): (?<value>.+?) -->\n)?^(?<indent> *)```(?<language>\w+)\n(?<content>[^]*?)^ *```$/gmu;
  return [...page.matchAll(pattern)].map(({ groups }) => ({
    language: groups!['language'],
    content: groups!['content'].replaceAll(new RegExp(`^${groups!['indent']}`, 'gmu'), ''),
    ...(groups!['what'] === undefined ? {} : { what: groups!['what'], value: groups!['value'] }),
  }));
}

describe('docs/command-line.md', () => {
  const page = readFileSync('docs/command-line.md', 'utf8');
  const blocks = blocksOf(page);
  const files = Object.fromEntries(
    blocks.filter(({ what }) => what === 'file').map(({ value, content }) => [value!, content]),
  );
  const runs = blocks.filter(({ what }) => what === 'run');

  it('has the usage that the program prints', () => {
    assert.equal(blocks[0].content, usageIn(inEnglish));
  });

  it('has an example of each command in each format', () => {
    assert.deepEqual(
      runs
        .filter(({ value }) => !value!.includes('baseline'))
        .map(({ value }) => `${value!.split(' ')[0]} ${/--format (\w+)/u.exec(value!)?.[1] ?? 'text'}`),
      [
        ...['check text', 'terms text', 'glossary text', 'align tsv', 'check github', 'check junit'],
        ...['check json', 'terms json', 'align json', 'glossary json'],
      ],
    );
  });

  for (const { value, content, language } of runs) {
    it(`shows what this prints: ${value}`, async () => {
      const { out, err } = await commandLineSoon(value!.split(' '), { files });
      assert.equal(err, '');
      if (language === 'json') {
        assert.deepEqual(JSON.parse(content), JSON.parse(out));
      } else {
        assert.equal(content, out);
      }
    });
  }

  it('describes every key of the JSON', () => {
    const keys = new Set<string>();
    for (const { content } of runs.filter(({ language }) => language === 'json')) {
      JSON.parse(content, (key: string, value: unknown) => {
        if (key !== '' && !/^\d+$/u.test(key)) {
          keys.add(key);
        }
        return value;
      });
    }
    const plain = new Set(['line', 'column', 'offset', 'files', 'error', 'warning', 'information', 'hint']);
    assert.deepEqual(
      [...keys].filter((key) => !plain.has(key) && !page.includes(`\`${key}\``)),
      [],
    );
  });
});

describe('docs/translations.md', () => {
  const blocks = blocksOf(readFileSync('docs/translations.md', 'utf8'));
  const files = Object.fromEntries(
    blocks.filter(({ what }) => what === 'file').map(({ value, content }) => [value!, content]),
  );

  for (const { value, content } of blocks.filter(({ what }) => what === 'run')) {
    it(`shows what this prints: ${value}`, () => {
      const { out, err } = commandLine(value!.split(' '), { files });
      assert.deepEqual([err, out], ['', content]);
    });
  }
});

describe('docs/terminology-report.md', () => {
  const page = readFileSync('docs/terminology-report.md', 'utf8');
  const blocks = blocksOf(page);
  const files = Object.fromEntries(
    blocks.filter(({ what }) => what === 'file').map(({ value, content }) => [value!, content]),
  );
  const [{ value, content }] = blocks.filter(({ what }) => what === 'run');

  it('shows what the report is', () => {
    const { out, err, code } = commandLine(value!.split(' '), { files });
    assert.deepEqual([err, code], ['', 0]);
    assert.deepEqual(JSON.parse(content), JSON.parse(out));
  });

  it('describes every key', () => {
    const keys = new Set<string>();
    JSON.parse(content, (key: string, value: unknown) => {
      if (key !== '' && !/^\d+$/u.test(key)) keys.add(key);
      return value;
    });
    const plain = new Set(['end', 'error', 'warning', 'information', 'hint']);
    assert.deepEqual(
      [...keys].filter((key) => !plain.has(key) && !page.includes(`\`${key}\``)),
      [],
    );
  });
});

describe('docs/glossary-format.md', () => {
  const page = readFileSync('docs/glossary-format.md', 'utf8');
  const examples = blocksOf(page).filter(({ language }) => language === 'yaml');

  it('has examples without a problem, the first of ten lines', () => {
    assert.ok(examples.length >= 2);
    for (const { content } of examples) {
      assert.deepEqual(loadGlossary(content, 'example.glossary.yaml').problems, []);
    }
    assert.equal(examples[0].content.trim().split('\n').length, 10);
  });

  it('describes every key there is', () => {
    const keys = Object.values(format).flatMap((map) => Object.keys(map.keys));
    assert.deepEqual(
      keys.filter((key) => !page.includes(`\`${key}\``)),
      [],
    );
  });

  it('names every problem with its severity', () => {
    const documented = new Map(
      [...page.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \| (error|warning|information|hint) \|/gmu)].flatMap(
        ([, codes, severity]) => codes.split(', ').map((code) => [code.replaceAll('`', ''), severity]),
      ),
    );
    assert.deepEqual(Object.fromEntries(documented), problemSeverities);
  });
});

describe('docs/checks/ambiguous-term.md', () => {
  const page = readFileSync('docs/checks/ambiguous-term.md', 'utf8');
  const [glossary] = blocksOf(page).filter(({ language }) => language === 'yaml');
  const examples = [...page.matchAll(/^> (\S.*)$/gmu)].map(([, text]) => text);

  it('has a bad example that is reported and good ones that are not', () => {
    const codes = examples.map(
      (text) =>
        commandLine(['check', '--no-bundled', '--glossary', 'a.yaml', 'a.md'], {
          files: { 'a.yaml': glossary.content, 'a.md': text },
        }).code,
    );
    assert.deepEqual(codes, [1, 0, 0, 0]);
  });
});
