import assert from 'node:assert/strict';
import { commandLine, glossary, type Ran, type Setting, withGlossary } from './command-line.js';

const terms = (args: readonly string[], setting: Setting = {}): Ran =>
  commandLine(['terms', ...withGlossary, ...args], {
    ...setting,
    files: { 'a.glossary.yaml': glossary, ...setting.files },
  });

describe('terms, as text', () => {
  it('gives each occurrence a line with its place, how it was resolved, and a count', () => {
    const { out, err, code } = terms(['a.md'], {
      files: { 'a.md': '讲网络安全。\n\n依照网络安全（network security）。\n' },
    });
    assert.equal(
      out,
      [
        'a.md:1:2: 网络安全 → not decided: nothing here tells which rendering is meant',
        'a.md:3:3: 网络安全 → “network security”: glossed beside it',
        'a.md:3:8: network security → “网络安全”: its only rendering',
        '3 occurrences in 1 file',
        '',
      ].join('\n'),
    );
    assert.deepEqual([err, code], ['', 0]);
  });

  it('names the cue that spoke', () => {
    const own =
      'concepts:\n  - { zh: 审查, en: [ { term: review, cues: [产品] }, { term: censorship, cues: [新闻] } ] }\n';
    const { out } = terms(['a.md', '--glossary', 'b.yaml'], {
      files: { 'a.md': '对产品进行审查。\n', 'b.yaml': own },
    });
    assert.match(out, /^a\.md:1:6: 审查 → “review”: suggested by “产品” in the same sentence\n/u);
  });

  it('shows a term that a line was wrapped in as one', () => {
    const { out } = terms(['a.txt'], { files: { 'a.txt': '　　我们要不断加强网络\n安全工作。\n' } });
    assert.match(out, /^a\.txt:1:10: 网络安全 → /u);
  });

  it('leaves out what stands inside a longer term, unless asked', () => {
    const own = 'concepts:\n  - { zh: 网络安全法, en: Cybersecurity Law }\n';
    const setting = { files: { 'a.md': '依照网络安全法。', 'b.yaml': own } };
    assert.equal(
      terms(['a.md', '--glossary', 'b.yaml'], setting).out,
      'a.md:1:3: 网络安全法 → “Cybersecurity Law”: its only rendering\n1 occurrence in 1 file\n',
    );
    assert.equal(
      terms(['a.md', '--glossary', 'b.yaml', '--nested'], setting).out,
      [
        'a.md:1:3: 网络安全法 → “Cybersecurity Law”: its only rendering',
        'a.md:1:3: 网络安全 → part of “网络安全法”, rendered as a whole',
        '2 occurrences in 1 file',
        '',
      ].join('\n'),
    );
  });

  it('ends with 0 whatever it lists, and with 2 where something cannot be read', () => {
    const files = { 'a.md': '讲网络安全。' };
    assert.equal(terms(['a.md'], { files }).code, 0);
    const { code, out, err } = terms(['b.md', 'a.md'], { files });
    assert.equal(code, 2);
    assert.match(err, /^b\.md: error: there is no such file/u);
    assert.match(out, /^a\.md:1:2: /u);
    assert.equal(terms(['a.md', '--glossary', 'c.yaml'], { files }).code, 2);
  });

  it('is coloured on a terminal only', () => {
    const files = { 'a.md': '讲网络安全。' };
    assert.ok(terms(['a.md'], { files, isTerminal: true }).out.includes('\u001b['));
    assert.ok(!terms(['a.md'], { files }).out.includes('\u001b['));
  });
});
