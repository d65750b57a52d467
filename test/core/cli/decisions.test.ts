import assert from 'node:assert/strict';
import { commandLine, commandLineSoon, glossary, withGlossary } from './command-line.js';

const base = { 'a.glossary.yaml': glossary, '.git': '' };
const decisions = 'decisions:\n  - { term: 网络安全, rendering: cybersecurity, reason: usage }\n';

describe('recorded decisions on the command line', () => {
  it('hold for the documents in their folder and below', () => {
    const files = {
      ...base,
      'x/glossary.decisions.yaml': decisions,
      'x/y/a.md': '网络安全',
      'b.md': '网络安全',
    };
    assert.equal(commandLine(['check', ...withGlossary, 'x'], { files }).code, 0);
    assert.equal(commandLine(['check', ...withGlossary, 'b.md'], { files }).code, 1);
  });

  it('are left out with --no-decisions', () => {
    const files = { ...base, 'glossary.decisions.yaml': decisions, 'a.md': '网络安全' };
    assert.equal(commandLine(['check', ...withGlossary, 'a.md'], { files }).code, 0);
    assert.equal(commandLine(['check', '--no-decisions', ...withGlossary, 'a.md'], { files }).code, 1);
  });

  it('are not looked for above the folder of the repository', () => {
    const files = { ...base, 'glossary.decisions.yaml': decisions, 'x/.git': '', 'x/a.md': '网络安全' };
    assert.equal(commandLine(['check', ...withGlossary, 'x/a.md'], { files }).code, 1);
  });

  it('of the current folder hold for standard input', () => {
    const files = { ...base, 'glossary.decisions.yaml': decisions };
    assert.equal(commandLine(['check', ...withGlossary, '-'], { files, standardInput: '网络安全' }).code, 0);
  });

  it('are said once where they are wrong, and end with 2', () => {
    const files = {
      ...base,
      'glossary.decisions.yaml': 'decisions:\n  - { term: 网络安全 }\n',
      'a.md': '网络安全',
      'b.md': '网络安全',
    };
    const { code, err } = commandLine(['check', ...withGlossary, 'a.md', 'b.md'], { files });
    assert.deepEqual(
      [code, err],
      [
        2,
        'glossary.decisions.yaml:2:13: error: This decision has no rendering; write the one decided on. [missing-choice]\n',
      ],
    );
  });

  for (const command of ['check', 'terms']) {
    it(`are said to be on nothing the glossaries have, once and as a warning, by ${command}`, () => {
      const files = {
        ...base,
        'glossary.decisions.yaml': 'decisions:\n  网安: cybersecurity\n  网络安全: web safety\n',
        'a.md': '',
        'b.md': '',
      };
      const { code, err } = commandLine([command, ...withGlossary, 'a.md', 'b.md'], { files });
      assert.deepEqual(
        [code, err.replace(/: warning: .* \[/gu, ' ').split('\n')],
        [
          0,
          ['glossary.decisions.yaml:2:3 unknown-term]', 'glossary.decisions.yaml:3:9 unknown-rendering]', ''],
        ],
      );
    });
  }

  it('are not read from glossary.decisions.yml, which is said', () => {
    const files = { ...base, 'glossary.decisions.yml': decisions, 'a.md': '网络安全', 'b.md': '' };
    const { code, err } = commandLine(['check', ...withGlossary, 'a.md', 'b.md'], { files });
    assert.deepEqual(
      [code, err],
      [
        1,
        'glossary.decisions.yml: warning: no decision is read from here; rename it to glossary.decisions.yaml\n',
      ],
    );
  });

  it('are linted in glossary.decisions.yml all the same', async () => {
    const files = { ...base, 'glossary.decisions.yml': 'decisions:\n  网络安全: web safety\n' };
    for (const path of ['glossary.decisions.yml', '.']) {
      const argv = ['glossary', 'lint', ...withGlossary, path];
      const { out, err } = await commandLineSoon(argv, { files });
      assert.match(out, /^glossary\.decisions\.yml:2:9: warning: .*\[unknown-rendering\]$/mu);
      assert.match(err, /^glossary\.decisions\.yml: warning: .* rename it to glossary\.decisions\.yaml\n$/u);
    }
  });

  it('are named by terms, with their place and reason', () => {
    const files = { ...base, 'glossary.decisions.yaml': decisions, 'x/a.md': '网络安全' };
    const text = commandLine(['terms', ...withGlossary, 'x/a.md'], { files }).out;
    assert.match(text, /“cybersecurity”: decided in glossary\.decisions\.yaml, line 2 \(usage\)/u);
    const json = commandLine(['terms', '--format', 'json', ...withGlossary, 'x/a.md'], { files }).out;
    const { occurrences } = JSON.parse(json) as { occurrences: { resolved: unknown }[] };
    assert.deepEqual(occurrences[0].resolved, {
      by: 'decision',
      rendering: 'cybersecurity',
      decision: { file: 'glossary.decisions.yaml', line: 2, reason: 'usage' },
    });
  });

  it('are linted with the glossaries', async () => {
    const files = { ...base, 'glossary.decisions.yaml': 'decisions:\n  网络安全: web safety\n' };
    const { code, out } = await commandLineSoon(['glossary', 'lint', '--no-bundled', '.'], { files });
    assert.equal(code, 1);
    assert.match(out, /^glossary\.decisions\.yaml:2:9: warning: .*\[unknown-rendering\]$/mu);
    assert.match(out, /in 2 files, 3 concepts, 0 examples, 1 decision$/mu);
  });
});
