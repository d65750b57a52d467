import assert from 'node:assert/strict';
import { findingsOf, usualSettings } from '../../../src/checks/index.js';
import { aligning } from '../../../src/core/alignment/aligning.js';
import { analyse } from '../../../src/core/analysis/analyse.js';
import type { Analysis } from '../../../src/core/analysis/analysis.js';
import { kindForFile } from '../../../src/core/documents/kinds.js';
import { loadGlossary } from '../../../src/core/glossary/load.js';
import { Terminology } from '../../../src/core/glossary/terminology.js';
import { inEnglish } from '../../../src/core/localize.js';
import { complete } from '../../../src/core/steps.js';
import { mark, unmark, visible } from '../marked-text.js';

const glossary = `concepts:
  - { id: a, zh: 网络安全, en: [cybersecurity, { term: network security, status: deprecated }] }
  - { id: d, zh: 问答, en: [questions, { term: Q&A, status: deprecated }] }
  - { id: c, zh: 规则, en: ['laws, "rules"', { term: rule, status: deprecated }] }
  - { id: b, zh: 研发, en: [R&D, { term: research, status: deprecated }] }
`;
const terminology = Terminology.of([loadGlossary(glossary, 'a.glossary.yaml').glossary!]);

describe('in a format for translations', () => {
  const cases: Readonly<Record<string, readonly [file: string, marked: string]>> = {
    'only targets are found fault with (XLIFF)': [
      'a.xlf',
      '<xliff version="2.0" srcLang="zh" trgLang="en"><file><unit><segment><source>网络安全</source><target>⟦network security⟧</target></segment></unit></file></xliff>',
    ],
    'sources are left alone, translated or not (XLIFF)': [
      'a.xlf',
      '<xliff><file source-language="en" target-language="zh"><trans-unit><source>network security</source></trans-unit>' +
        '<trans-unit><source>network security</source><target>法</target></trans-unit></file></xliff>',
    ],
    'each file of several has its own direction (XLIFF)': [
      'a.xlf',
      '<xliff><file source-language="zh" target-language="en"><trans-unit><source>法</source><target>⟦network security⟧</target></trans-unit></file>' +
        '<file source-language="en" target-language="zh"><trans-unit><source>network security</source><target>法</target></trans-unit></file></xliff>',
    ],
    'the source is what the file says, wherever it stands (TMX)': [
      'a.tmx',
      '<tmx><header srclang="zh"/><body><tu><tuv xml:lang="en"><seg>⟦network security⟧</seg></tuv><tuv xml:lang="zh"><seg>法</seg></tuv></tu></body></tmx>',
    ],
    'plural messages are sources, too (PO)': [
      'a.po',
      'msgid ""\nmsgstr "Language: zh\\n"\n\nmsgid "network security"\nmsgid_plural "network security laws"\nmsgstr[0] "法"\n',
    ],
    'the first column is the source (CSV)': ['a.csv', 'zh,en\n法,⟦network security⟧\n'],
    'the language that comes first is the source (JSON)': [
      'a.json',
      '[{"en": "network security", "zh": "法"}, {"en": "law", "zh": "network security"}]'.replace(
        '"zh": "network security"',
        '"zh": "⟦network security⟧"',
      ),
    ],
  };

  for (const [name, [file, marked]] of Object.entries(cases)) {
    it(name, () => {
      const { text } = unmark(marked);
      assert.equal(visible(mark(text, findingsIn(file, text))), visible(marked));
    });
  }

  it('fixes are written as the format has it, or not offered', () => {
    const fixesIn = (file: string, text: string) =>
      findingsIn(file, text).flatMap(({ fixes }) => fixes.map(({ edits }) => edits[0].newText));
    const unit = (target: string) =>
      `<xliff version="2.0" srcLang="zh" trgLang="en"><file><unit><segment><source>法</source><target>${target}</target></segment></unit></file></xliff>`;
    assert.deepEqual(fixesIn('a.xlf', unit('network security')), ['cybersecurity']);
    assert.deepEqual(fixesIn('a.xlf', unit('research')), ['R&amp;D']);
    assert.deepEqual(fixesIn('a.xlf', unit('<![CDATA[research]]>')), ['R&D']);
    assert.deepEqual(fixesIn('a.xlf', unit('Q&amp;A')), ['questions']);
    assert.deepEqual(fixesIn('a.csv', 'zh,en\n法,research\n'), ['R&D']);
    assert.deepEqual(fixesIn('a.csv', 'zh,en\n法,rule\n'), []);
    assert.deepEqual(fixesIn('a.csv', 'zh,en\n法,"rule"\n'), ['laws, ""rules""']);
    assert.deepEqual(fixesIn('a.json', '[{"zh": "法", "en": "rule"}]'), ['laws, \\"rules\\"']);
  });
});

describe('in two documents', () => {
  const zh = alone('a.zh.md', '维护网络安全，10 个。\n\n保障网络安全，20 个。\n');
  const en = alone('a.en.md', 'They maintain network security, 10.\n\nThey ensure network security, 20.\n');
  const isCertain = (analysis: Analysis) =>
    findingsOfIt(analysis).flatMap(({ fixes }) => fixes.map(({ certain }) => certain));

  it('a translation is mended unseen', () =>
    assert.deepEqual(isCertain(complete(aligning(en, [{ analysis: zh, role: 'source' }]))), [true, true]));

  it('a source is not', () =>
    assert.deepEqual(isCertain(complete(aligning(en, [{ analysis: zh, role: 'target' }]))), [false, false]));

  it('one that is a translation as well is', () => {
    const roles = ['source', 'target'] as const;
    const both = roles.map((role) => ({ analysis: zh, role }));
    assert.deepEqual(isCertain(complete(aligning(en, both))), [true, true]);
  });
});

function alone(uri: string, text: string): Analysis {
  return analyse({ uri, kind: kindForFile(uri)!, text }, terminology);
}

function findingsIn(uri: string, text: string) {
  return findingsOfIt(alone(uri, text));
}

function findingsOfIt(analysis: Analysis) {
  const severities = { 'first-mention': 'off', 'ambiguous-term': 'off' } as const;
  return findingsOf(
    analysis,
    { ...usualSettings, severities },
    { localize: inEnglish, reader: 'en', today: '2026-06-01' },
  );
}
