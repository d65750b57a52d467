import assert from 'node:assert/strict';
import { commandLineIn, glossary, inFolder } from '../cli/command-line.js';
import type { Report } from '../../../src/core/report/report.js';

const files = { 'a.glossary.yaml': glossary, 'a.md': '讲网络安全。\n' };

describe('a terminology report among the documents', () => {
  for (const [format, name] of [
    ['html', 'report.html'],
    ['markdown', 'report.md'],
  ]) {
    it(`is neither checked nor counted (${format})`, () =>
      inFolder(files, (folder) => {
        const run = (...argv: readonly string[]) => commandLineIn(folder, [...argv, '--no-bundled']).out;
        const countsOf = (report: string) => (JSON.parse(report) as Report).concepts;
        const [checked, counted] = [run('check'), countsOf(run('report', '--format', 'json'))];
        run('report', '--format', format, '--output', name);
        assert.match(checked, /^a\.md:1:2: warning/u);
        assert.equal(run('check', 'a.md', name), checked.replace('1 file', '2 files'));
        assert.deepEqual(countsOf(run('report', '--format', 'json')), counted);
      }));
  }
});
