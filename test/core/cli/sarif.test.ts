import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { ReportSetting } from '../../../src/cli/reporters/check-reporter.js';
import { mostResults, sarifCheckReporter } from '../../../src/cli/reporters/check-sarif.js';
import { checks } from '../../../src/checks/index.js';
import { plaintext } from '../../../src/core/documents/plaintext.js';
import { inEnglish } from '../../../src/core/localize.js';
import type { Finding } from '../../../src/core/finding.js';
import { commandLine, commandLineIn, glossary, inFolder, withGlossary } from './command-line.js';

interface Log {
  readonly runs: readonly [Run];
}

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { id: string; help?: { markdown: string } }[] };
  };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  readonly originalUriBaseIds: object;
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly Result[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: object; readonly region: object } },
  ];
  readonly relatedLocations?: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
}

/** The schema of the standard. It is of draft 4, which for what it uses differs from later ones in the key of its own name only. */
const isSarif = (() => {
  const path = createRequire(__filename).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const written = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as object);
  const schema = Object.fromEntries(written.filter(([key]) => key !== '$schema' && key !== 'id'));
  const isUri = (text: string) => URL.canParse(text);
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: isUri, 'uri-reference': (text) => URL.canParse(text, 'file:///'), 'date-time': true },
  });
  return ajv.compile(schema);
})();

function logIn(text: string): Log {
  const log: unknown = JSON.parse(text);
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors, undefined, 2));
  return log as Log;
}

const runOf = (text: string): Run => logIn(text).runs[0];

const withoutLinksToFiles = (page: string) =>
  page.replace(/\[([^\]]*)\]\((?:\.\.\/)?[a-z-]+\.md(?:#[a-z-]+)?\)/gu, '$1');

const zh = '# 说明\n\n加强网络安全工作。网络安全是基础。\n';
const check = (argv: readonly string[], files: Readonly<Record<string, string>>) =>
  commandLine(['check', ...withGlossary, '--format', 'sarif', ...argv], {
    files: { 'a.glossary.yaml': glossary, ...files },
  });

describe('check --format sarif', () => {
  it('says where each finding is, in code units', () => {
    const { results, artifacts } = runOf(check(['文 件.md'], { '文 件.md': `𠀀${zh.slice(6)}` }).out);
    const uri = '%E6%96%87%20%E4%BB%B6.md';
    assert.deepEqual(artifacts, [{ location: { uri, uriBaseId: '%SRCROOT%' } }]);
    const [{ physicalLocation }] = results[0].locations;
    assert.deepEqual(physicalLocation, {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%', index: 0 },
      region: {
        ...{ startLine: 1, startColumn: 5, endLine: 1, endColumn: 9, charOffset: 4, charLength: 4 },
        snippet: { text: '网络安全' },
      },
    });
  });

  it('names the rule, the level and what helps to decide', () => {
    const { results, tool } = runOf(check(['a.md'], { 'a.md': zh }).out);
    assert.deepEqual(
      results.map(({ level }) => level),
      ['warning', 'note'],
    );
    const [{ ruleId, ruleIndex, message }] = results;
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.match(
      message.text,
      /^“网络安全” has 2 renderings.+\ncybersecurity \(preferred, 2014–\): policy and law/u,
    );
  });

  it('has each check with its page of documentation', () => {
    const { tool } = runOf(check(['a.md'], { 'a.md': '' }).out);
    assert.deepEqual(
      tool.driver.rules.map(({ id, help }) => [id, help?.markdown]),
      checks.map(({ code }) => [code, withoutLinksToFiles(readFileSync(`docs/checks/${code}.md`, 'utf8'))]),
    );
  });

  it('names no place that its readers don’t have', () => {
    const related = (...argv: string[]) => {
      const { out } = commandLine(['check', '--format', 'sarif', '--no-config', ...argv, '-'], {
        files: { 'a.glossary.yaml': glossary },
        standardInput: zh,
      });
      const [{ locations, relatedLocations = [] }] = runOf(out).results;
      assert.deepEqual(locations[0].physicalLocation.artifactLocation, { uri: 'stdin', index: 0 });
      return relatedLocations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri);
    };
    assert.ok(related(...withGlossary).includes('a.glossary.yaml'));
    assert.deepEqual([...new Set(related())], ['stdin']);
  });

  it('tells findings apart by what is around them, and what is alike by its number', () => {
    const fingerprints = (text: string) =>
      runOf(check(['a.md', '--every-occurrence'], { 'a.md': text }).out).results.map(
        ({ partialFingerprints }) => partialFingerprints['surroundings/v1'],
      );
    const [first, second] = fingerprints('网络安全。\n\n网络安全。\n');
    assert.deepEqual(
      [first, second].map((print) => print.split(':')[1]),
      ['1', '2'],
    );
    assert.equal(first.split(':')[0], second.split(':')[0]);
    assert.deepEqual(fingerprints('# 甲\n\n网络安全。\n'), [first]);
    assert.notDeepEqual(fingerprints('论网络安全。\n'), [first]);
  });

  it('says what is new where there is a baseline', () => {
    inFolder({ 'a.glossary.yaml': glossary, 'a.md': zh, 'b.md': '' }, (folder) => {
      const run = (...argv: string[]) => commandLineIn(folder, ['check', ...withGlossary, ...argv]);
      run('b.md', '--write-baseline', 'known.yaml');
      const { results } = runOf(run('.', '--baseline', 'known.yaml', '--format', 'sarif').out);
      assert.deepEqual(
        results.map(({ baselineState }) => baselineState),
        ['new', 'new'],
      );
    });
  });

  it('says that something could not be read', () => {
    const { invocations } = runOf(check(['a.md', 'nowhere.md'], { 'a.md': '' }).out);
    assert.deepEqual(invocations, [{ executionSuccessful: false }]);
  });

  it('gives each shard a name of its own', () => {
    const id = (...argv: string[]) =>
      runOf(check(['a.md', ...argv], { 'a.md': '' }).out).automationDetails.id;
    assert.equal(id(), 'bilingual-glossary/');
    assert.equal(id('--shard', '1/2'), 'bilingual-glossary/1-of-2/');
  });

  it('has no more results than GitHub takes, the gravest of them', () => {
    let out = '';
    let err = '';
    const setting: ReportSetting = {
      out: { isTerminal: false, write: (text) => (out += text) },
      err: { isTerminal: false, write: (text) => (err += text) },
      ...{ color: false, folder: '/', failOn: 'never', shard: undefined, isCompared: false },
      ...{ locale: 'en', localize: inEnglish },
      pageOf: () => undefined,
    };
    const reporter = sarifCheckReporter(setting);
    const found = (severity: Finding['severity'], start: number): Finding => ({
      ...{ code: 'ambiguous-term', severity, message: '', details: [], text: '', concepts: [] },
      ...{ start, end: start, renderings: [], related: [], fixes: [] },
    });
    const findings = Array.from({ length: mostResults }, (_, start) => found('hint', start));
    reporter.document({ uri: 'a.txt', kind: plaintext, text: '甲' }, [
      ...findings,
      found('error', mostResults),
    ]);
    reporter.end({ unread: 0, unwritten: 0 });
    const { results } = (JSON.parse(out) as Log).runs[0];
    assert.equal(results.length, mostResults);
    assert.equal(results.at(-1)?.level, 'error');
    assert.equal(
      err,
      'SARIF: only the 25000 gravest of 25001 findings are given, as many as GitHub takes.\n',
    );
  });
});
