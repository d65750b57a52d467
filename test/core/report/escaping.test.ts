import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/localize.js';
import { markup } from '../../../src/core/report/html/markup.js';
import { htmlReport } from '../../../src/core/report/html/html-report.js';
import { markdownReport } from '../../../src/core/report/markdown/markdown-report.js';
import type { Report } from '../../../src/core/report/report.js';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></textarea><svg/onload=alert(1)>',
  ']]>',
  '<!-- -->',
  '&lt;b&gt; &#60;',
  '\u202egnp.exe\u2066',
  '\u0000\u0007\u001b[31m',
  '\ud800 half \udc00',
  '[a](javascript:alert(1)) ![b](http://example.org/x.png) <http://example.org> https://example.org www.example.org',
  '| a | b |\n\n# heading\n- item `code` **bold** ~~gone~~ @someone $x$',
];

/** A report in which every text is the same. */
function reportOf(text: string): Report {
  const term = { text, language: 'zh', status: 'admitted', pinyin: text } as const;
  const start = { line: 1, column: 1, offset: 0 };
  const quote = { file: text, start, language: 'zh', text, marked: { start: 0, end: text.length } } as const;
  const outcomes = {
    renderings: [{ ...term, count: 1 }],
    ...{ unresolved: 1, reworded: 1, missing: 1, unfollowed: 1 },
  };
  const findings = { error: 1, warning: 0, information: 0, hint: 0 };
  return {
    title: text,
    day: text,
    totals: {
      ...{ documents: 1, translations: 1, concepts: 1, inconsistent: 0, rendered: 1, unresolved: 1 },
      ...{ reworded: 1, missing: 1, unfollowed: 1, findings },
    },
    concepts: [
      {
        ...{ id: text, subject: text, names: [term], ...outcomes },
        documents: [{ file: text, source: text, ...outcomes }],
        open: [
          { kind: 'missing', own: quote, other: quote },
          { kind: 'unresolved', own: quote },
        ],
      },
    ],
    decisions: [
      {
        ...{ subject: text, rendering: text, origin: 'file', reason: text, date: text, file: text },
        ...{ line: 1, settles: 1, isHeeded: true },
      },
    ],
    checks: [
      {
        code: 'ambiguous-term',
        description: 'A term.',
        findings: [{ file: text, start, severity: 'error', message: text, text }],
      },
    ],
    documents: [{ file: text, languages: ['zh'], sources: [text], terms: 1, findings: 1 }],
    troubles: [
      { file: text, kind: 'unreadable', problem: text },
      { file: text, kind: 'no-correspondence', other: text },
    ],
  };
}

/** The elements and attributes of a page, in order, without the values. */
function structureOf(page: string): string[] {
  return [...page.matchAll(/<[^>]*>/gu)].map(([tag]) => tag.replace(/="[^"]*"/gu, ''));
}

describe('a report as HTML', () => {
  const page = (text: string) => htmlReport(reportOf(text), 'en', inEnglish, () => undefined);

  for (const text of hostile) {
    it(`has the elements it would have anyway, whatever documents say: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(structureOf(page(text)), structureOf(page('a'))));
  }

  it('has no half characters and none that are not seen', () => {
    for (const text of hostile) {
      assert.doesNotMatch(
        page(text),
        /[\p{Surrogate}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u,
      );
    }
  });

  it('fetches nothing and runs nothing', () => {
    const written = page('a').replace(/<meta[^>]*>/gu, '');
    assert.doesNotMatch(
      written,
      /<(?:script|link|img|iframe|object|embed|base|form)\b|@import|url\((?!#)|\bon\w+=/u,
    );
    assert.match(
      page('a'),
      /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';/u,
    );
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, closing, name, empty] of page('a').matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gu)) {
      if (empty === '/' || ['meta', 'br'].includes(name)) continue;
      if (closing === '') open.push(name);
      else assert.equal(open.pop(), name);
    }
    assert.deepEqual(open, []);
  });

  it('marks languages', () => {
    assert.match(page('网络安全'), /<span class="name" lang="zh-Hans">网络安全<\/span>/u);
    assert.match(page('網絡安全'), /<span class="name" lang="zh-Hant">網絡安全<\/span>/u);
  });

  it('escapes any text so that reading it gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'`=/ a中') }), (text) => {
        const { source } = markup`${text}`;
        assert.doesNotMatch(source, /[<>"']/u);
        const read = source.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
        assert.equal(read, text.replace(/\s+/gu, ' '));
      }),
    );
  });
});

describe('a report as Markdown', () => {
  /** What of Markdown marks something up, where nothing escapes it. */
  const markersIn = (page: string) =>
    page.replace(/\\[^\n]/gu, '').match(/[`<>[\]*_~|#@$]|https?:\/\/|www\./gu) ?? [];
  const page = (text: string) => markdownReport(reportOf(text), inEnglish);

  for (const text of hostile) {
    it(`has the marks and lines it would have anyway, whatever documents say: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(markersIn(page(text)), markersIn(page('a')));
      assert.equal(page(text).split('\n').length, page('a').split('\n').length);
    });
  }
});
