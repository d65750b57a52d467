import assert from 'node:assert/strict';
import { commandLine } from '../cli/command-line.js';
import type { Report } from '../../../src/core/report/report.js';

const glossary = `concepts:
  - id: wangluo-anquan
    zh: { term: 网络安全, pinyin: wǎngluò ānquán }
    en: [{ term: cybersecurity, status: preferred }, network security]
  - { id: shuju-anquan, zh: 数据安全, en: data security }
  - { id: jiami, zh: 加密, en: encryption }
`;

/** A folder whose counts were made by hand; they stand below. */
const folder = {
  'a.glossary.yaml': glossary,
  // A translation: 网络安全 in two ways, 数据安全 once in other words, 加密 missing once.
  'law.zh.md': [
    '# 总则',
    '国家重视网络安全工作。',
    '企业负责网络安全，也负责数据安全。',
    '数据安全和网络安全同样重要。',
    '所有文件都必须加密。',
    '',
  ].join('\n\n'),
  'law.en.md': [
    '# General provisions',
    'The state attaches importance to cybersecurity.',
    'Enterprises are responsible for network security and for data security.',
    'The security of data and cybersecurity are equally important.',
    'All files must be locked away.',
    '',
  ].join('\n\n'),
  // Stands alone, in English: both renderings, one of them glossed.
  'brief.md': 'On cybersecurity (网络安全) and on data security.\n\nNothing else but network security.\n',
  // Stand alone, in Chinese: one decided, one open.
  'decided.md': '<!-- glossary: 网络安全 = cybersecurity -- as in law -->\n\n甲方负责网络安全工作。\n',
  'open.md': '乙方负责网络安全工作。\n',
  // Decides what nothing asks.
  'idle.md': '<!-- glossary: 网络安全 = cybersecurity -->\n\n丙方负责数据安全工作。\n',
};

function reportOn(paths: readonly string[], files: Readonly<Record<string, string>> = folder): Report {
  const argv = ['report', '--no-bundled', '--no-config', '--glossary', 'a.glossary.yaml', '--format', 'json'];
  return JSON.parse(commandLine([...argv, ...paths], { files }).out) as Report;
}

/** What became of a concept, document by document, in a line each. */
function outcomes({ concepts }: Report, id: string): string[] {
  const concept = concepts.find((each) => each.id === id);
  assert.ok(concept, `${id} is not in the report`);
  return concept.documents.map(({ file, source, renderings, unresolved, reworded, missing, unfollowed }) =>
    [
      source === undefined ? `${file}:` : `${source} → ${file}:`,
      ...renderings.map(({ text, count }) => `${text} ${count}`),
      ...Object.entries({ unresolved, reworded, missing, unfollowed }).flatMap(([name, count]) =>
        count === 0 ? [] : `${name} ${count}`,
      ),
    ].join(' '),
  );
}

describe('a terminology report', () => {
  const report = reportOn(['.']);

  it('counts what became of a concept in each translation and each document that stands alone', () =>
    assert.deepEqual(outcomes(report, 'wangluo-anquan'), [
      'brief.md: cybersecurity 1 network security 1',
      'decided.md: cybersecurity 1',
      'law.zh.md → law.en.md: cybersecurity 2 network security 1',
      'open.md: unresolved 1',
    ]));

  it('goes on counting as missing what a directive silences, which is no finding', () => {
    const silenced = {
      ...folder,
      'law.en.md': folder['law.en.md'].replace(
        'All files',
        '<!-- glossary-disable-next-line missing-rendering -->\nAll files',
      ),
    };
    const [before, after] = [folder, silenced].map((files) => {
      const silent = reportOn(['law.zh.md', 'law.en.md'], files);
      return [outcomes(silent, 'jiami'), silent.checks.map(({ code }) => code)];
    });
    assert.deepEqual(before, [
      ['law.zh.md → law.en.md: missing 1'],
      ['inconsistent-rendering', 'missing-rendering'],
    ]);
    assert.deepEqual(after, [['law.zh.md → law.en.md: missing 1'], ['inconsistent-rendering']]);
  });

  it('tells what is said in other words from what is missing', () => {
    assert.deepEqual(outcomes(report, 'shuju-anquan'), [
      'brief.md: data security 1',
      'idle.md: data security 1',
      'law.zh.md → law.en.md: data security 1 reworded 1',
    ]);
    assert.deepEqual(outcomes(report, 'jiami'), ['law.zh.md → law.en.md: missing 1']);
  });

  it('sums up', () => {
    const { findings, ...totals } = report.totals;
    assert.deepEqual(totals, {
      documents: 6,
      translations: 1,
      concepts: 3,
      inconsistent: 1,
      rendered: 9,
      unresolved: 1,
      reworded: 1,
      missing: 1,
      unfollowed: 0,
    });
    const listed = report.checks.flatMap((check) => check.findings);
    for (const severity of ['error', 'warning', 'information', 'hint'] as const) {
      assert.equal(findings[severity], listed.filter((finding) => finding.severity === severity).length);
    }
  });

  it('quotes what is open with its term marked, and beside it the passage that translates it', () => {
    const quotes = report.concepts.flatMap(({ open }) =>
      open.map(({ kind, own: { file, text, marked, start }, other }) => [
        `${kind} ${file}:${start.line}:${start.column}`,
        marked &&
          `${text.slice(0, marked.start)}⟦${text.slice(marked.start, marked.end)}⟧${text.slice(marked.end)}`,
        other?.text,
      ]),
    );
    assert.deepEqual(quotes, [
      ['unresolved open.md:1:5', '乙方负责⟦网络安全⟧工作。', undefined],
      ['missing law.zh.md:9:8', '所有文件都必须⟦加密⟧。', 'All files must be locked away.'],
    ]);
  });

  it('lists the decisions in force with where, why and how often', () =>
    assert.deepEqual(
      report.decisions.map(({ file, line, reason, settles, isHeeded }) => ({
        ...{ file, line, settles, isHeeded },
        ...(reason === undefined ? {} : { reason }),
      })),
      [
        { file: 'decided.md', line: 1, settles: 1, isHeeded: true, reason: 'as in law' },
        { file: 'idle.md', line: 1, settles: 0, isHeeded: false },
      ],
    ));

  it('puts first what wants a look', () =>
    assert.deepEqual(
      report.concepts.map(({ id }) => id),
      ['wangluo-anquan', 'jiami', 'shuju-anquan'],
    ));

  it('is the same in whatever order documents come, and with either side of a translation alone', () => {
    const paths = Object.keys(folder).filter((path) => path.endsWith('.md'));
    assert.deepEqual(reportOn(paths.toReversed()), report);
    for (const one of ['law.zh.md', 'law.en.md']) {
      assert.deepEqual(outcomes(reportOn([one]), 'jiami'), ['law.zh.md → law.en.md: missing 1'], one);
    }
  });

  it('tells what could not be read or aligned', () => {
    const { code, out, err } = commandLine(
      ['report', '--no-bundled', '--no-config', '--format', 'json', 'gone.md', 'x.zh.md'],
      { files: { 'x.zh.md': '# 甲\n\n乙丙丁。\n', 'x.en.md': '# 甲\n\n乙丙戊。\n' } },
    );
    assert.equal(code, 2);
    assert.match(err, /^gone\.md: error: /u);
    assert.deepEqual(
      (JSON.parse(out) as Report).troubles.map(({ file, kind }) => `${file}: ${kind}`),
      ['gone.md: unreadable', 'x.en.md: same-language'],
    );
  });
});
