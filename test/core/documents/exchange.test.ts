import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentKinds } from '../../../src/core/documents/kinds.js';
import { read } from '../../../src/core/documents/reading.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';
import { decodeText } from '../../../src/core/text/decode.js';
import { fixtures } from './fixtures.js';
import { faultIn, segmentsIn, textsOf } from './segments.js';

/** Texts as translators have them, one of them empty. */
const sources = ['law', 'cyber &amp; law', '{n} books', '𠮷 1'];
const targets = ['法', '网络\u200b安全', '', '「书」'];

/** How each format writes a list of messages. */
const writers: Readonly<Record<string, (pairs: readonly (readonly [en: string, zh: string])[]) => string>> = {
  xliff: (pairs) =>
    `<?xml version="1.0"?>\n<xliff version="1.2">\n<file source-language="en" target-language="zh"><body>\n${pairs
      .map(
        ([en, zh], index) =>
          `<trans-unit id="${index}">\n<source>${en}</source>\n<target>${zh}</target></trans-unit>\n`,
      )
      .join('')}</body></file></xliff>\n`,
  tmx: (pairs) =>
    `<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="en"/><body>\n${pairs
      .map(
        ([en, zh], index) =>
          `<tu tuid="${index}"><tuv xml:lang="en"><seg>${en}</seg></tuv>\n<tuv xml:lang="zh"><seg>${zh}</seg></tuv></tu>\n`,
      )
      .join('')}</body></tmx>\n`,
  po: (pairs) =>
    `msgid ""\nmsgstr "Language: zh\\n"\n\n${pairs
      .map(([en, zh], index) => `msgctxt "${index}"\nmsgid "${en}"\nmsgstr ""\n"${zh}"\n\n`)
      .join('')}`,
  csv: (pairs) => `id,en,zh\n${pairs.map(([en, zh], index) => `${index},"${en}",${zh}\n`).join('')}`,
  json: (pairs) => `[\n${pairs.map(([en, zh]) => `{"en": "${en}", "zh": "${zh}"}`).join(',\n')}\n]\n`,
};

const formats = documentKinds.filter(({ segmenting }) => segmenting !== undefined);
const lists = fc.array(fc.tuple(fc.constantFrom(...sources), fc.constantFrom(...targets)), {
  minLength: 1,
  maxLength: 6,
});

describe('every format for translations', function () {
  this.timeout(60_000);

  it('is written here', () => {
    assert.deepEqual(
      formats.map(({ id }) => id),
      Object.keys(writers),
    );
  });

  for (const kind of formats) {
    const written = writers[kind.id];

    describe(kind.id, () => {
      it('gives each text where it stands, with its id, and nothing is wrong with it', () => {
        fc.assert(
          fc.property(lists, (pairs) => {
            const text = written(pairs);
            assert.equal(faultIn(text, kind), undefined);
            assert.deepEqual(
              textsIn(text, kind),
              pairs.flatMap(([en, zh]) => [`en: ${en}`, ...(zh === '' ? [] : [`zh: ${zh}`])]),
            );
            assert.deepEqual(
              read(text, kind).segmentation?.segments.map(({ id }) => id),
              pairs.map((_, index) => String(index)),
            );
          }),
        );
      });

      it('gives the same, cut off anywhere, as far as it goes', () => {
        fc.assert(
          fc.property(lists, fc.nat(), (pairs, nth) => {
            const text = written(pairs);
            const cut = text.slice(0, nth % text.length);
            const whole = segmentsIn(text, kind);
            const part = segmentsIn(cut, kind);
            assert.deepEqual(part.slice(0, -1), whole.slice(0, Math.max(0, part.length - 1)));
          }),
          { numRuns: 500 },
        );
      });

      it('says so where it is cut off within an entry', () => {
        const text = written([
          ['law', '法'],
          ['book', '书'],
        ]);
        const cut = text.slice(0, text.indexOf('book') + 2);
        assert.ok(faultIn(cut, kind));
        assert.deepEqual(textsIn(cut, kind), ['en: law', 'zh: 法']);
      });

      it('reads no term outside of texts', () => {
        fc.assert(
          fc.property(lists, (pairs) => {
            const text = written(pairs);
            const { regions, segmentation } = read(text, kind);
            const spans = [...regions, ...segmentation!.segments.flatMap(({ texts }) => texts)].toSorted(
              (a, b) => a.start - b.start || a.end - b.end,
            );
            let end = 0;
            for (const span of spans) {
              assert.ok(span.start <= end, `a gap at ${end}`);
              end = Math.max(end, span.end);
            }
            assert.equal(end, text.length);
          }),
        );
      });

      it('is read alike with the line ends of Windows, a byte order mark, and from UTF-16', () => {
        fc.assert(
          fc.property(lists, (pairs) => {
            const text = written(pairs);
            const windows = text.replaceAll('\n', '\r\n');
            const encoded = Buffer.from(`\ufeff${text}`, 'utf16le');
            const decoded = decodeText(encoded);
            assert.ok('text' in decoded);
            for (const other of [windows, `\ufeff${text}`, decoded.text]) {
              assert.deepEqual(textsIn(other, kind), textsIn(text, kind));
              assert.equal(faultIn(other, kind), undefined);
            }
          }),
        );
      });

      it('pauses often in a large file', () => {
        const text = written(Array.from({ length: 20_000 }, () => ['law', '法'] as const));
        const steps = kind.segmenting!(text);
        let count = 0;
        for (let step = steps.next(); step.done !== true; step = steps.next()) {
          assert.ok(step.value >= 0 && step.value <= 1);
          count++;
        }
        assert.ok(count > text.length / 50_000, `${count} pauses in ${text.length} code units`);
      });
    });
  }
});

describe('real files in formats for translations', () => {
  const real: readonly (readonly [
    folder: string,
    ending: string,
    segments: number,
    first: readonly string[],
  ])[] = [
    [
      'xliff-symfony',
      'zh_CN.xlf',
      19,
      ['en: An authentication exception occurred.', 'zh-CN: 身份验证发生异常。'],
    ],
    [
      'xliff-symfony',
      'zh_TW.xlf',
      19,
      ['en: An authentication exception occurred.', 'zh-TW: 身份驗證發生異常。'],
    ],
    ['xliff-symfony', 'en.xlf', 0, []],
    [
      'omegat-gms2',
      '.tmx',
      2698,
      [
        'EN-US: "&lt;b0&gt;data&lt;/b0&gt;" - The data package string',
        'ZH-CN: "&lt;b0&gt;data&lt;/b0&gt;" － 字符串格式的数据包',
      ],
    ],
    ['owasp-asvs', '.csv', 0, []],
    ['owasp-asvs', '.json', 0, []],
  ];

  for (const [folder, ending, count, first] of real) {
    it(`of ${folder}, *${ending}: ${count} segments`, function () {
      const found = fixtures(folder, ending);
      if (found.length === 0) {
        this.test!.title += ' — skipped: ../shared/fixtures is not there';
        this.skip();
      }
      for (const { path, text } of found) {
        const kind = formats.find(({ extensions }) => extensions.some((each) => path.endsWith(each)))!;
        const { segmentation } = read(text, kind);
        assert.equal(segmentation!.fault, undefined, path);
        assert.equal(segmentation!.segments.length, count, path);
        assert.deepEqual(textsOf(segmentation!.segments.slice(0, 1), text), first);
      }
    });
  }
});

function textsIn(text: string, kind: DocumentKind): string[] {
  return textsOf(read(text, kind).segmentation!.segments, text);
}
