import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDirectives } from '../../../src/core/directives/read-directives.js';
import { documentKinds, kindForLanguage } from '../../../src/core/documents/kinds.js';
import { read } from '../../../src/core/documents/reading.js';
import type { Directive, Word } from '../../../src/core/directives/directive.js';

function directivesOf(kind: string, text: string): Directive[] {
  const found = kindForLanguage(kind);
  assert.ok(found, kind);
  return readDirectives(text, read(text, found).regions);
}

/** What a directive says, in a line: `glossary-disable [a, b] (reason)`, `glossary [a = b]`, `faulty glosary-disable`. */
function said(directive: Directive): string {
  const { kind, name, reason } = directive;
  const behind = reason === undefined ? '' : ` (${reason})`;
  if (kind === 'faulty') return `faulty ${name.text}${behind}`;
  if ('codes' in directive) return `${kind} [${directive.codes.map(({ text }) => text).join(', ')}]${behind}`;
  if ('counterpart' in directive) return `${kind} [${directive.counterpart.text}]${behind}`;
  return `${kind} [${directive.subject.text} = ${directive.rendering.text}]${behind}`;
}

/** Every word that a directive holds, besides itself. */
function wordsOf(directive: Directive): Word[] {
  if ('codes' in directive) return [directive.name, ...directive.codes];
  if ('counterpart' in directive) return [directive.name, directive.counterpart];
  return 'subject' in directive ? [directive.name, directive.subject, directive.rendering] : [directive.name];
}

/** Documents of each kind, with what their directives say. */
const documents: readonly (readonly [kind: string, text: string, ...said: string[]])[] = [
  ['markdown', '网络 <!-- glossary-disable-line -->', 'glossary-disable-line []'],
  ['markdown', '<!--- glossary: 网络安全 = cybersecurity --->', 'glossary [网络安全 = cybersecurity]'],
  ['markdown', '- 甲\n  - 乙 <!-- glossary-disable-line a,b -->', 'glossary-disable-line [a, b]'],
  ['markdown', '> <!-- glossary-disable a b -->\n> 甲', 'glossary-disable [a, b]'],
  ['markdown', '|甲|乙|\n|-|-|\n|丙|丁 <!-- glossary-disable-line -->|', 'glossary-disable-line []'],
  ['markdown', '[//]: # (glossary-disable a -- reason)\n\n甲', 'glossary-disable [a] (reason)'],
  ['markdown', '[//]: # "glossary: 甲 = a"\n\n甲', 'glossary [甲 = a]'],
  ['markdown', '`<!-- glossary-disable -->`\n\n```\n<!-- glossary-disable -->\n```'],
  [
    'markdown',
    '<!-- glossary-pair: ../en/a b.md -- its name is older -->',
    'glossary-pair [../en/a b.md] (its name is older)',
  ],
  ['markdown', '<!-- glossary-pair：none -->', 'glossary-pair [none]'],
  ['markdown', '<!-- glossary-pair: -->', 'faulty glossary-pair'],
  ['latex', '% glossary-pair: a.zh.tex', 'glossary-pair [a.zh.tex]'],
  ['mdx', '甲 {/* glossary-line: 甲 = a b */}', 'glossary-line [甲 = a b]'],
  ['latex', '甲 % glossary-disable-line', 'glossary-disable-line []'],
  [
    'latex',
    '%% glossary：网络安全＝cybersecurity -- see [1]',
    'glossary [网络安全 = cybersecurity] (see [1])',
  ],
  [
    'latex',
    '% glossary-disable-file\n\\documentclass{a}\n\\begin{document}\n\\end{document}',
    'glossary-disable-file []',
  ],
  ['html', '<p>甲</p><!-- glossary-enable -->', 'glossary-enable []'],
  ['html', '<script>/* glossary-disable */</script>'],
  ['restructuredtext', '.. glossary-disable-next-line a\n\n甲', 'glossary-disable-next-line [a]'],
  ['restructuredtext', '.. glossary: 甲 = a\n   -- two\n   lines\n\n甲', 'glossary [甲 = a] (two\n   lines)'],
  ['restructuredtext', '.. glossary::\n\n   甲\n     乙'],
  ['asciidoc', '甲\n// glossary-next-line: 甲 = a\n乙', 'glossary-next-line [甲 = a]'],
  ['asciidoc', '////\nglossary-disable\n////', 'glossary-disable []'],
  [
    'yaml',
    '# glossary: 甲 = a\nt: 甲 # glossary-disable-line',
    'glossary [甲 = a]',
    'glossary-disable-line []',
  ],
  ['plaintext', '甲\n[glossary: 甲 = a -- b]\n乙', 'glossary [甲 = a] (b)'],
  ['plaintext', '[glossary-disable-next-line a、b]', 'glossary-disable-next-line [a, b]'],
  ['plaintext', '<!-- glossary-disable -->'],
];

/** Comments of Markdown, with what is read from them. */
const comments: Readonly<Record<string, readonly string[]>> = {
  'glossary-disable-line ambiguous-term -- a quotation, -- as it is': [
    'glossary-disable-line [ambiguous-term] (a quotation, -- as it is)',
  ],
  'glossary-disable: a': ['glossary-disable [a]'],
  'GLOSSARY-DISABLE A': ['glossary-disable [A]'],
  'glossary: wangluo-anquan = cyber security': ['glossary [wangluo-anquan = cyber security]'],
  'glossary: a = b = c': ['glossary [a = b = c]'],
  'glossary-line : 甲=a': ['glossary-line [甲 = a]'],
  '\n  glossary-disable\n  a\n': ['glossary-disable [a]'],
  'glossary: 网络安全': ['faulty glossary'],
  'glossary: = cybersecurity': ['faulty glossary'],
  'glossary: 网络安全 =': ['faulty glossary'],
  'glossary-next-line 甲 a': ['faulty glossary-next-line'],
  'glossary-dissable ambiguous-term': ['faulty glossary-dissable'],
  'glossary 网络安全 = cybersecurity': ['glossary [网络安全 = cybersecurity]'],
  'glosary: 网络安全 = cybersecurity': ['faulty glosary'],
  'glossary_line: 网络安全 = cybersecurity': ['faulty glossary_line'],
  'glossry-disable-line': ['faulty glossry-disable-line'],
  'glossary-ignore-line': ['faulty glossary-ignore-line'],
  'glossary-decide: 网络安全 = cybersecurity': ['faulty glossary-decide'],
  'glossary: 网络安全 = cybersecurity——法律用语': ['glossary [网络安全 = cybersecurity] (法律用语)'],
  'glossary: 网络安全 = cybersecurity – the law’s own': [
    'glossary [网络安全 = cybersecurity] (the law’s own)',
  ],
  'glossary: Sino–US relations = 中美关系': ['glossary [Sino–US relations = 中美关系]'],
  'glossaries: 甲 = a': [],
  'globe: 甲 = a': [],
  'gloss: 甲 = a': [],
  'glossary-disable-nextline': ['faulty glossary-disable-nextline'],
  'glossary of terms': [],
  glossary: [],
  'glossary-based translation': [],
  'the glossary: 甲 = a': [],
  'see glossary-disable': [],
};

describe('directives', () => {
  for (const [kind, text, ...expected] of documents) {
    it(`in ${kind}: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(directivesOf(kind, text).map(said), expected));
  }

  for (const [comment, expected] of Object.entries(comments)) {
    it(`in a comment: ${JSON.stringify(comment)}`, () => {
      assert.deepEqual(directivesOf('markdown', `<!-- ${comment} -->`).map(said), expected);
    });
  }

  it('are understood in every example of their page', () => {
    const page = readFileSync('docs/directives.md', 'utf8');
    const examples = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)];
    assert.deepEqual(
      new Set(examples.map(([, kind]) => kind)),
      new Set(documentKinds.filter(({ comment }) => comment !== undefined).map(({ id }) => id)),
      'one for each kind of document that has comments',
    );
    for (const [, kind, text] of examples) {
      const directives = directivesOf(kind, text);
      assert.ok(directives.length > 0 && directives.every((directive) => directive.kind !== 'faulty'), text);
    }
  });

  it('stand, and so do their words, where they are written', () => {
    for (const [kind, text] of documents) {
      for (const directive of directivesOf(kind, text)) {
        const { start, end, comment } = directive;
        assert.ok(comment.start <= start && start < end && end <= comment.end);
        for (const word of wordsOf(directive)) {
          assert.ok(start <= word.start && word.end <= end);
          assert.equal(text.slice(word.start, word.end).toLowerCase(), word.text);
        }
      }
    }
  });
});
