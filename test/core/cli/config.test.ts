import assert from 'node:assert/strict';
import { commandLine, glossary, type Ran } from './command-line.js';

const config = 'bilingual-glossary.config.yaml';
const zh = '加强网络安全工作。\n';
const files = { 'terms/a.glossary.yaml': glossary, 'a.md': zh };
const run = (argv: readonly string[], more: Readonly<Record<string, string>> = {}): Ran =>
  commandLine(argv, { files: { ...files, ...more } });

describe('the configuration', () => {
  it('brings the glossaries of its folder', () => {
    const { out } = run(['check', 'a.md'], { [config]: 'bundledGlossary: false\n' });
    assert.match(out, /^a\.md:1:3: warning: “网络安全” has 2 renderings/u);
  });

  it('needn’t be there for the glossaries of the current folder', () => {
    assert.match(run(['check', 'a.md', '--no-bundled']).out, /^a\.md:1:3: warning: “网络安全” has 2/u);
    assert.equal(run(['check', 'a.md', '--no-bundled', '--no-config']).code, 0);
  });

  it('reads a glossary once that is named besides', () => {
    const { err, out } = run(['terms', 'a.md', '--no-bundled', '--glossary', './terms/a.glossary.yaml']);
    assert.deepEqual([err, out.split('\n').length], ['', 3]);
  });

  it('brings those that its globs name, and the command line adds to them', () => {
    const more = {
      [config]: 'bundledGlossary: false\nglossaries: terms/b.glossary.yaml\n',
      'terms/b.glossary.yaml': 'concepts: [{ zh: 加强, en: [strengthen, enhance] }]\n',
    };
    const found = ({ out }: Ran) => [...out.matchAll(/warning: “(.+?)”/gu)].map(([, term]) => term);
    assert.deepEqual(found(run(['check', 'a.md'], more)), ['加强']);
    assert.deepEqual(found(run(['check', 'a.md', '--glossary', 'terms/a.glossary.yaml'], more)), [
      '加强',
      '网络安全',
    ]);
  });

  it('says which of its globs leads nowhere', () => {
    const { err, code } = run(['check', 'a.md'], { [config]: 'glossaries: term/*.yaml\n' });
    assert.equal(
      err,
      `${config}:1:13: warning: “term/*.yaml” in “glossaries” is the path of no file; correct it or remove it\n`,
    );
    assert.notEqual(code, 2);
  });

  it('holds for terms and for glossary lint', () => {
    const more = { [config]: 'bundledGlossary: false\n' };
    assert.match(run(['terms', 'a.md'], more).out, /^a\.md:1:3: 网络安全 → not decided/u);
  });

  const settings: readonly (readonly [
    what: string,
    config: string,
    argv: readonly string[],
    severity: string,
  ])[] = [
    ['sets severities', 'severity: { ambiguous-term: error }', [], 'error'],
    [
      'gives way to the command line',
      'severity: { ambiguous-term: error }',
      ['--severity', 'ambiguous-term=information'],
      'information',
    ],
    ['sets the direction', 'direction: en-zh', [], 'none'],
    ['gives way in the direction too', 'direction: en-zh', ['--direction', 'both'], 'warning'],
    ['can switch checks off', 'severity: { ambiguous-term: off }', [], 'none'],
    [
      'is not looked for with --no-config',
      'severity: { ambiguous-term: off }',
      ['--no-config', '--glossary', 'terms/a.glossary.yaml', '--no-bundled'],
      'warning',
    ],
    ['may have another name', 'severity: { ambiguous-term: off }', ['--config', 'other.yaml'], 'hint'],
  ];
  for (const [what, text, argv, severity] of settings) {
    it(what, () => {
      const { out } = run(['check', 'a.md', '--format', 'json', ...argv], {
        [config]: `bundledGlossary: false\n${text}\n`,
        'other.yaml': 'bundledGlossary: false\nseverity: { ambiguous-term: hint }\n',
      });
      const { findings } = JSON.parse(out) as { findings: { severity: string }[] };
      assert.equal(findings[0]?.severity ?? 'none', severity);
    });
  }

  it('leaves out what it ignores where a folder is searched, not what is named', () => {
    const more = { [config]: 'ignore: [drafts/**]\nbundledGlossary: false\n', 'drafts/b.md': zh };
    const found = (argv: readonly string[]) =>
      [...run(['check', ...argv], more).out.matchAll(/^(.+?):\d/gmu)].map(([, file]) => file);
    assert.deepEqual(found([]), ['a.md']);
    assert.deepEqual(found(['**/*.md']), ['a.md']);
    assert.deepEqual(found(['drafts/b.md']), ['drafts/b.md']);
    more[config] = 'ignore: ["**/drafts/"]\nbundledGlossary: false\n';
    assert.deepEqual(found([]), ['a.md']);
  });

  const ignored: readonly (readonly [ignore: string, found: readonly string[]])[] = [
    ['["drafts"]', ['a.md']],
    ['drafts', ['a.md']],
    ['"**/deep"', ['a.md', 'drafts/b.md']],
    ['drafts/*', ['a.md', 'drafts/deep/c.md']],
    ['draft', ['a.md', 'drafts/b.md', 'drafts/deep/c.md']],
  ];
  for (const [ignore, expected] of ignored) {
    it(`leaves out the folder and all in it that ${ignore} names`, () => {
      const { out } = run(['check'], {
        [config]: `ignore: ${ignore}\nbundledGlossary: false\n`,
        'drafts/b.md': zh,
        'drafts/deep/c.md': zh,
      });
      assert.deepEqual(
        [...out.matchAll(/^(.+?):\d/gmu)].map(([, file]) => file),
        expected,
      );
    });
  }

  it('is said to be wrong at its place, and the run ends with 2', () => {
    const { code, err } = run(['check', 'a.md'], { [config]: 'direction: backwards\n' });
    assert.equal(code, 2);
    assert.equal(
      err,
      `${config}:1:12: error: “backwards” isn’t known here; write auto, zh-en, en-zh, both. [wrong-type]\n`,
    );
  });

  it('must be there where it is named', () => {
    const { code, err } = run(['check', 'a.md', '--config', 'nowhere.yaml']);
    assert.equal(code, 2);
    assert.match(err, /^nowhere\.yaml: error: cannot be used as a configuration: there is no such file/u);
  });
});
