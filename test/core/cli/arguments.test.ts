import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commandLine } from './command-line.js';

describe('the arguments', () => {
  it('give the version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const { code, out } = commandLine(['--version']);
    assert.equal(code, 0);
    assert.equal(out, `${version}\n`);
  });

  const foreign: readonly (readonly [argv: string[], message: string])[] = [
    [
      ['terms', '--fail-on', 'error'],
      '--fail-on is an option of check, glossary lint; terms doesn’t have it',
    ],
    [
      ['terms', '--every-occurrence'],
      '--every-occurrence is an option of check, report; terms doesn’t have it',
    ],
    [
      ['terms', '--direction', 'both'],
      '--direction is an option of check, report, align; terms doesn’t have it',
    ],
    [['terms', '--fix'], '--fix is an option of check; terms doesn’t have it'],
    [['check', '--nested'], '--nested is an option of terms; check doesn’t have it'],
    [['check', '--title', 'A'], '--title is an option of report; check doesn’t have it'],
    [
      ['glossary', 'lint', '--no-pairs'],
      '--no-pairs is an option of check, terms, report; glossary lint doesn’t have it',
    ],
    [
      ['glossary', 'lint', '--direction', 'both'],
      '--direction is an option of check, report, align; glossary lint doesn’t have it',
    ],
  ];
  for (const [argv, message] of foreign) {
    it(`refuse an option of the other command: ${argv.join(' ')}`, () => {
      const { code, err } = commandLine(argv);
      assert.equal(code, 2);
      assert.ok(err.startsWith(`bilingual-glossary: ${message}\n`), err);
    });
  }
});

describe('the arguments are refused', () => {
  const cases: readonly (readonly [argv: string[], message: string])[] = [
    [['terms', '--format', 'sarif'], '--format takes text, json for terms, not “sarif”'],
    [['report', '--format', 'text'], '--format takes html, markdown, json, not “text”'],
    [['check', '--shard', '5/4'], '--shard takes a part of a whole, such as 1/4, not “5/4”'],
    [['check', '--shard', '0/4'], '--shard takes a part of a whole, such as 1/4, not “0/4”'],
    [['check', '--shard', 'half'], '--shard takes a part of a whole, such as 1/4, not “half”'],
    [
      ['check', '--severity', 'ambigous-term=off'],
      '--severity: there is no check “ambigous-term”; did you mean “ambiguous-term”?',
    ],
    [
      ['check', '--severity', 'ambiguous-term=fatal'],
      '--severity ambiguous-term= takes off, hint, information, warning, error, not “fatal”',
    ],
    [
      ['check', '--severity', 'ambiguous-term'],
      '--severity ambiguous-term= takes off, hint, information, warning, error, not “”',
    ],
    [
      ['check', '--baseline', 'a', '--write-baseline', 'b'],
      '--write-baseline and --baseline exclude each other; the one writes what the other reads',
    ],
    [
      ['check', '--write-baseline', 'a', '--shard', '1/2'],
      '--write-baseline needs all files in one run; leave out --shard',
    ],
    [
      ['check', '--fix', '-', 'a.md'],
      'with --fix, standard input (“-”) must be the only path: its text goes to standard output',
    ],
  ];
  for (const [argv, message] of cases) {
    it(argv.join(' '), () => {
      const { code, err } = commandLine(argv);
      assert.equal(code, 2);
      assert.ok(err.startsWith(`bilingual-glossary: ${message}\n`), err);
    });
  }
});

describe('the summary', () => {
  it('says how much could not be read', () => {
    const { code, out } = commandLine(['check', 'a.md', 'nowhere.md'], { files: { 'a.md': '甲。\n' } });
    assert.equal(code, 2);
    assert.equal(out, '0 errors, 0 warnings in 1 file; 1 could not be read\n');
  });

  it('tells a folder without documents from one that is not there', () => {
    const { err } = commandLine(['check', 'pictures', 'nowhere'], { files: { 'pictures/a.png': '' } });
    assert.equal(
      err,
      'pictures: error: this folder holds no Markdown, LaTeX, HTML, reStructuredText, AsciiDoc, XLIFF, PO, TMX or text file; CSV, JSON and YAML are only read by name\n' +
        'nowhere: error: there is no such file, and nothing matches; check the path\n',
    );
  });
});
