import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checks } from '../../src/checks/index.js';
import { chineseOf, Page } from '../support/page.js';
import { misset } from '../support/typography.js';
import { commandLineIn } from './cli/command-line.js';

const folder = 'docs/checks';
const names = readdirSync(folder).map((name) => `${folder}/${name}`);
const pages = ['README.md', ...names.filter((name) => !name.includes('.zh-cn.'))];
const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as Record<string, string>;

const pageIn = (file: string): Page => new Page(readFileSync(file, 'utf8'));

describe('the pages in Chinese', () => {
  it('are of pages that there are', () =>
    assert.deepEqual(
      names.filter((name) => name.includes('.zh-cn.')).sort(),
      pages.slice(1).map(chineseOf).sort(),
    ));

  for (const name of pages) {
    const chinese = chineseOf(name);

    describe(chinese, () => {
      it('has the sections of the English page, each with its examples, items, code and links', () => {
        const [english, translated] = [name, chinese].map((file) => pageIn(file).sections);
        assert.equal(translated.length, english.length);
        for (const [index, { heading, section }] of english.entries()) {
          assert.deepEqual(translated[index].section, section, `below “${heading}”`);
        }
      });

      it('has the numbers of the English page', () => {
        const [english, translated] = [name, chinese].map((file) => pageIn(file).sections);
        for (const [index, { heading, prose }] of english.entries()) {
          const missing = numbersIn(prose).filter(
            (number) => !numbersIn(translated[index].prose).includes(number),
          );
          assert.deepEqual(missing, [], `below “${heading}”`);
        }
      });

      it('links to what there is, in Chinese where it is there', () => {
        const targets = pageIn(chinese).targets.filter((target) => !/^[a-z]+:/u.test(target));
        for (const target of targets) {
          const [file, anchor] = target.split('#');
          const path = file === '' ? chinese : join(dirname(chinese), file);
          assert.ok(existsSync(path), target);
          assert.ok(anchor === undefined || pageIn(path).anchors.includes(anchor), target);
          assert.ok(
            [path, chinese].includes(chineseOf(path)) || !existsSync(chineseOf(path)),
            `${target} is there in Chinese`,
          );
        }
      });

      it('is set as Chinese is', () => {
        for (const line of pageIn(chinese).lines) {
          assert.doesNotMatch(withoutMarks(line), misset);
          assert.doesNotMatch(line, unclosed, 'Markdown takes this for no end of an emphasis');
        }
      });
    });
  }

  for (const { code, description, defaultSeverity } of checks) {
    it(`say of ${code} what the check and its severity are called`, () => {
      const word = defaultSeverity === 'off' ? '关闭' : bundle[defaultSeverity];
      const [, beginning] = readFileSync(`${folder}/${code}.zh-cn.md`, 'utf8').split('\n\n');
      assert.ok(beginning.startsWith(`*${bundle[description]}* 默认严重程度：**${word}**`), beginning);
    });
  }
});

describe('README.md and README.zh-CN.md', () => {
  it('translate each other without a finding of our own', () => {
    const { out, err, code } = commandLineIn('.', [
      'check',
      'README.md',
      'README.zh-CN.md',
      '--no-config',
      '--fail-on',
      'information',
    ]);
    assert.deepEqual([code, err], [0, ''], out);
  });

  it('are aligned with each other', () => {
    const { out } = commandLineIn('.', ['align', 'README.md', 'README.zh-CN.md', '--min-confidence', '0.7']);
    const { units } = JSON.parse(out) as { units: unknown[] };
    assert.ok(units.length > 90, `${units.length} units`);
  });
});

function numbersIn(prose: string): string[] {
  return prose.match(/\d+(?:[.,:]\d+)*/gu) ?? [];
}

/** A line as it is read, without what is quoted of English texts and of dates: the targets of links and the marks of headings, items, cells and emphasis left out. */
function withoutMarks(line: string): string {
  return line
    .replace(/^(?:#+|-|\d+\.) /u, '')
    .replace(/\]\([^()\s]+\)|\[/gu, '')
    .replace(/(?<=[。”]\*{1,2}) /u, '')
    .replaceAll('*', '')
    .replace(/ ?\([^()]*\)|\d+年\d+月\d+日/gu, '')
    .replace(/ ?\| ?/gu, '\n');
}

/** The end of an emphasis between a sign and a letter, which CommonMark (0.31, section 6.2) takes for a beginning. */
const unclosed = /^[^*]*(\*+)[^*]*[，。；：？！”）]\1(?=[\p{L}\p{N}])/u;
