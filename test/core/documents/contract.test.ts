import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentKinds } from '../../../src/core/documents/kinds.js';
import type { DocumentKind } from '../../../src/core/documents/region.js';

/** What the formats give a meaning to, and what breaks naive scanners: lone surrogates, line ends, spaces. */
const pieces = [
  ...'`~*_=-+#>|:.@!?^&;$%{}[]()<>/\\"\'1aZ \t\n\r\f',
  ...[
    '网络',
    '安全',
    '。',
    '（',
    '）',
    '\u3000',
    '\u200b',
    '\ufeff',
    '\ud83d',
    '\ude00',
    '\ud840\udc00',
    '\0',
  ],
  ...[
    '---\n',
    '+++\n',
    '```',
    '~~~',
    '    ',
    '\n\n',
    '\r\n',
    '> ',
    '- ',
    '1. ',
    '[x] ',
    '[^1]: ',
    '[a]: /b "c"\n',
  ],
  ...[
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<pre>',
    '</pre>',
    '<code>',
    '<rt>',
    '</rt>',
    '<a href="',
    '<?',
    '?>',
    '<!A',
  ],
  ...[
    '](',
    '][',
    '![',
    '^[',
    '[@',
    '$$',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '{{<',
    '>}}',
    '{%',
    '%}',
    '{/*',
    '*/}',
    '{#',
  ],
  ...[
    'https://',
    'www.',
    'a@b.c',
    'doi:10.',
    '| a |\n',
    '|---|\n',
    '+---+\n',
    '!!! note\n',
    ':::',
    '&shy;',
    '===',
  ],
  ...[
    '\\begin{document}',
    '\\documentclass',
    '\\begin{verbatim}',
    '\\end{verbatim}',
    '\\emph{',
    '\\footnote{',
  ],
  ...['\\item[', '\\verb|', '\\cite[', '\\ruby{', '\\\\', "\\'", '\\title{', '第一章', '1、', '• ', '   '],
];

const documents = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('every kind of document', () => {
  for (const kind of documentKinds) {
    describe(kind.id, () => {
      it('gives regions in order, apart, not empty, within the text: for any text', () => {
        fc.assert(
          fc.property(documents, (text) => {
            let end = 0;
            for (const region of kind.regions(text)) {
              assert.ok(region.start >= end && region.end > region.start && region.end <= text.length);
              end = region.end;
            }
          }),
          { numRuns: 3000 },
        );
      });

      it('gives the same regions for the same text', () => {
        fc.assert(
          fc.property(documents, (text) => {
            assert.deepEqual(kind.regions(text), kind.regions(text));
          }),
          { numRuns: 300 },
        );
      });

      it('reads line ends of every sort alike', () => {
        fc.assert(
          fc.property(documents, (text) => {
            const unix = text.replace(/\r\n?/g, '\n');
            assert.deepEqual(kind.regions(unix.replaceAll('\n', '\r')), kind.regions(unix));
          }),
          { numRuns: 1000 },
        );
      });

      it('finds nothing in an empty text', () => assert.deepEqual(kind.regions(''), []));

      it('takes time in proportion to the length of a hostile text', function () {
        this.timeout(120_000);
        for (const piece of hostile) assertLinear(kind, piece);
      });
    });
  }
});

const hostile = [
  ...pieces,
  ...[
    '[a](',
    '[a](b "',
    '![[](',
    '[a][',
    '[[a]',
    '`a``b',
    '`` ` ``` ',
    '*a _b ',
    '_a*',
    '<a x="',
    '<a x=\'y" <',
    '<!-- ',
  ],
  ...[
    '<a b=c ',
    '</code',
    '<code>',
    '<pre>\n',
    '<script>\n',
    '\n<!--',
    '\n{/*',
    '\n<?',
    '\n<!A',
    '&a',
    '&#1',
    '$a ',
    '$$ \n',
  ],
  ...[
    '\\(\\[',
    '\n$$\n',
    '{{<\n',
    '\n{{ x',
    '\n{%',
    '{a=',
    '{.a ',
    ']{.a',
    '[^a',
    '[@a ',
    'a@a.',
    '@',
    'http://',
    '://',
    '((',
  ],
  ...[
    '> > > > > ',
    '- - - - - ',
    '>\n',
    '* * * ',
    '\n- a',
    '\n\n- a',
    '\n> a',
    '\n> [a]: /b',
    '\n[a]: <b',
    '[a]: b\n"c\n',
    ']:',
  ],
  ...[
    '\n|a|b',
    '\na|b\n-|-',
    '\n    a',
    '\n\n    a',
    '\n```',
    '\n~~~ a',
    '\n# a #',
    '#',
    '\na\n=',
    '  \n',
    ' ',
    '\u3000\n',
  ],
  ...[
    '\\a[',
    '\\a{',
    '\\a{}[',
    '{\\a',
    '{[',
    '\\href{',
    '\\ruby{a}{',
    '\\section{',
    '\\item[a',
    '\\begin{equation}',
    '\\begin{a}',
  ],
  ...[
    '\\verb!a',
    '\\verb',
    '$\\$',
    '\\$',
    '% a',
    '%\n',
    '% \\begin{document}',
    '\\\\[',
    '\\"{',
    '\\cite[a',
    '\n \n\\(',
    '\\title{',
  ],
];

const SMALL = 6_000;
const TIMES = 10;

/** A quadratic scanner takes a hundred times as long for a text of ten times the length; scheduling may double a time. */
function assertLinear(kind: DocumentKind, piece: string): void {
  const small = piece.repeat(Math.ceil(SMALL / piece.length));
  const large = small.repeat(TIMES);
  kind.regions(small);
  let ratio = Infinity;
  for (let attempt = 0; attempt < 5 && ratio > 3 * TIMES; attempt++) {
    ratio = Math.min(ratio, time(kind, large) / Math.max(time(kind, small), 1));
  }
  assert.ok(
    ratio <= 3 * TIMES,
    `${JSON.stringify(piece)}: ${TIMES} times the text took ${ratio} times as long`,
  );
}

function time(kind: DocumentKind, text: string): number {
  const start = performance.now();
  kind.regions(text);
  return performance.now() - start;
}
