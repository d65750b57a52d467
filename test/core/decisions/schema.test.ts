import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import prettier from 'prettier';
import { parse } from 'yaml';
import { decisionsFormat } from '../../../src/core/decisions/decisions-format.js';
import { loadDecisions } from '../../../src/core/decisions/load-decisions.js';
import { decisionsSchemaOf } from '../../../src/core/glossary/schema.js';

const file = 'glossary/decisions.schema.json';

const schema = decisionsSchemaOf(decisionsFormat);

const validate = new Ajv({ strictTypes: false, strictRequired: false })
  .addVocabulary(['defaultSnippets', 'patternErrorMessage'])
  .compile(schema);

function refusals(text: string): string[] {
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the schema of files of decisions', () => {
  it('is written as the format is (UPDATE_SCHEMA=1 writes it anew)', async () => {
    const made = await prettier.format(JSON.stringify(schema), { filepath: file });
    if (process.env.UPDATE_SCHEMA === '1') {
      writeFileSync(file, made);
    }
    assert.equal(readFileSync(file, 'utf8'), made);
  });

  it('fits the examples of the documentation', () => {
    const page = readFileSync('docs/decisions.md', 'utf8');
    const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, block]) => block);
    const files = blocks.filter((block) => /^decisions:/mu.test(block));
    assert.ok(files.length >= 2);
    for (const text of files) {
      assert.deepEqual([loadDecisions(text, '').problems, refusals(text)], [[], []], text);
    }
  });

  for (const text of [
    'format: 1\ndecisions:\n',
    'decisions: []',
    'decisions:\n  - { term: 网络, rendering: net, in: a/**, reason: x, date: 2026 }',
    'decisions:\n  - { concept: wangluo, term:, rendering: net, in: [a, b] }',
    'decisions: { 网络: net, 安全: { rendering: security, in: a } }',
  ]) {
    it(`agrees with the loader that this is one: ${text.replaceAll('\n', '⏎')}`, () => {
      assert.deepEqual([loadDecisions(text, '').problems, refusals(text)], [[], []]);
    });
  }

  for (const text of [
    'format: 2',
    'glossary: x',
    'decisions: 网络',
    'decisions:\n  - 网络',
    'decisions:\n  - { term: 网络 }',
    'decisions:\n  - { rendering: net }',
    'decisions:\n  - { term: 网络, concept: w, rendering: net }',
    'decisions:\n  - { term: 网络, rendering: [net] }',
    'decisions:\n  - { term: 网络, rendering: net, why: x }',
    'decisions: { 网络: [net] }',
    'decisions: { 网络: { reason: x } }',
    'decisions: { 网络: { rendering: net, term: x } }',
  ]) {
    it(`agrees with the loader that this is none: ${text.replaceAll('\n', '⏎')}`, () => {
      assert.notDeepEqual(loadDecisions(text, '').problems, []);
      assert.notDeepEqual(refusals(text), []);
    });
  }
});
