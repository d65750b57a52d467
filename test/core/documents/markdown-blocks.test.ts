import { markdown } from '../../../src/core/documents/markdown.js';
import { specify } from './marked.js';

describe('the blocks of Markdown', () => {
  describe('front matter', () => {
    specify(markdown, {
      'in YAML, at the very start': '⟦front-matter:---\ntitle: 网络\n---⟧⟦break:\n\n⟧正文',
      'closed by dots': '⟦front-matter:---\ntitle: 网络\n...⟧⟦break:\n⟧正文',
      'in TOML': '⟦front-matter:+++\ntitle = "网络"\n+++⟧⟦break:\n\n⟧正文',
      'behind a byte order mark': '⟦front-matter:\ufeff---\na: b\n---⟧⟦break:\n⟧正文',
      'not where nothing closes it': '⟦break:---\n⟧网络',
      'not further down': '正文⟦break:\n\n---\n⟧网络⟦break:\n---⟧',
    });
  });

  describe('code', () => {
    specify(markdown, {
      'between fences, with an info string': '网络⟦break:\n⟧⟦code:```yaml\n网络\n\n安全\n```⟧⟦break:\n⟧安全',
      'between tildes, where backticks are code': '⟦code:~~~\n```\n网络\n~~~~⟧⟦break:\n⟧安全',
      'unclosed, to the end': '⟦code:```\n网络\n\n# 安全⟧⟦break:\n⟧',
      'in a quotation, closed with it': '⟦break:> ⟧⟦code:```\n> 网络⟧⟦break:\n⟧安全',
      'in a list item': '⟦break:- ⟧网络⟦break:\n\n  ⟧⟦code:```\n  安全\n  ```⟧⟦break:\n\n- ⟧安全',
      'not where a backtick stands in the info string': '``` a`b⟦break:\n\n⟧网络',
      'indented, behind a blank line': '网络⟦break:\n\n    ⟧⟦code:网络\n\n    安全⟧⟦break:\n\n⟧安全',
      'indented by a tab': '网络⟦break:\n\n\t⟧⟦code:网络⟧',
      'not on the lines of a paragraph': '网络\n    安全',
      'not in the paragraphs of a list item': [
        '⟦break:- ⟧网络⟦break:\n\n    ⟧安全',
        '⟦break:1. ⟧网络⟦break:\n\n    ⟧安全',
        '⟦break:   - ⟧网络⟦break:\n\n     ⟧安全',
      ],
      'indented beyond the text of a list item': '⟦break:- ⟧网络⟦break:\n\n      ⟧⟦code:安全⟧',
    });
  });

  describe('headings', () => {
    specify(markdown, {
      'their marks and the ends of their lines':
        '⟦break:# ⟧网络⟦break:\n⟧安全⟦break:\n## ⟧法⟦break: ##\n\n⟧正文',
      underlined: ['网络⟦break:\n===\n⟧安全', '网络⟦break:\n---\n⟧安全', '网络\n安全⟦break:\n-\n⟧法'],
      'without a space, from two marks on': ['⟦break:##⟧网络', '#网络'],
      'with the identifier that Pandoc and Hugo read':
        '⟦break:## ⟧网络 ⟦attribute:{#wl .class}⟧⟦break:\n⟧安全',
    });
  });

  describe('thematic breaks', () => {
    specify(markdown, { 'of any mark': '网络⟦break:\n\n* * *\n___\n- - -\n⟧安全' });
  });

  describe('lists', () => {
    specify(markdown, {
      'bullets, with the line end before them':
        '⟦break:- ⟧网络⟦break:\n- ⟧安全⟦break:\n  * ⟧法⟦break:\n+ ⟧律',
      numbers: '⟦break:1. ⟧网络⟦break:\n2. ⟧安全⟦break:\n\n10) ⟧法',
      'task boxes': '⟦break:- [x] ⟧网络⟦break:\n- [ ] ⟧安全',
      'lines that go on, indented or not': '⟦break:- ⟧网络\n  安全⟦break:\n- ⟧网络\n安全',
      'a number below a paragraph is text, unless it is 1': ['网络\n14. 安全', '网络⟦break:\n1. ⟧安全'],
      'items without text': '⟦break:-\n- ⟧网络',
      'definition lists': '网络⟦break:\n:   ⟧安全⟦break:\n\n    ⟧法',
      footnotes: '⟦break:[^1]: ⟧网络\n安全⟦break:\n\n    ⟧法⟦break:\n\n⟧律',
    });
  });

  describe('quotations', () => {
    specify(markdown, {
      'the mark is read through on a line that goes on': '⟦break:> ⟧网络\n⟦markup:> ⟧安全',
      'nested, and continued without a mark': '⟦break:> > ⟧网络\n⟦markup:> > ⟧安\n全',
      'a blank line within': '⟦break:> ⟧网络⟦break:\n>\n> ⟧安全',
      'ended by a blank line': '⟦break:> ⟧网络⟦break:\n\n⟧安全',
      'with a list': '⟦break:> - ⟧网络\n⟦markup:>   ⟧安全⟦break:\n> - ⟧法',
      'a code span across lines': '⟦break:> ⟧网络⟦code:`a\n> b`⟧安全\n⟦markup:> ⟧法',
      alerts: '⟦break:> ⟧⟦command:[!NOTE]⟧⟦break:\n> ⟧网络\n⟦markup:> ⟧安全',
      'callouts with a title': '⟦break:> ⟧⟦command:[!tip]-⟧ 网络⟦break:\n> ⟧安全',
    });
  });

  describe('tables', () => {
    specify(markdown, {
      'borders, delimiter rows and line ends':
        '⟦break:|⟧ 网络 ⟦break:|⟧ 安全 ⟦break:|\n|---|:--:|\n|⟧ a ⟦break:|⟧ ⟦markup:**⟧b⟦markup:**⟧ ⟦break:|⟧',
      'without outer borders': '网络 ⟦break:|⟧ 安全⟦break:\n--- | ---\n⟧a ⟦break:|⟧ b⟦break:\n\n⟧法',
      'an escaped border is text': '网络 ⟦break:|⟧ 安全⟦break:\n-|-\n⟧a⟦markup:\\⟧|b ⟦break:|⟧ c',
      'below the line of a paragraph': '网络⟦break:\n|⟧ a ⟦break:|\n|---|\n|⟧ b ⟦break:|⟧',
      'no table where the columns differ': '网络 | 安全\n|---|',
      'in the form of a grid':
        '⟦break:+---+---+\n|⟧ a ⟦break:|⟧ b ⟦break:|\n+===+===+\n|⟧ c ⟦break:|⟧ d ⟦break:|\n+---+---+⟧',
    });
  });

  describe('HTML', () => {
    specify(markdown, {
      'comments, with blank lines in them': '网络⟦break:\n\n⟧⟦comment:<!--\n原文\n\n原文\n-->⟧⟦break:\n⟧译文',
      'one comment is one region': '⟦comment:<!-- a -->⟧⟦comment:<!-- b -->⟧ 网络⟦break:\n⟧安全',
      'a comment that nothing closes': '网络⟦break:\n⟧⟦comment:<!-- 安全\n\n法⟧',
      'comments of MDX': '⟦comment:{/* 原文\n\n原文 */}⟧⟦break:\n\n⟧译文',
      'scripts and preformatted text':
        '⟦code:<pre class="a">\n网络\n\n安全</pre>⟧ 法⟦break:\n\n⟧⟦code:<style>\nb\n\n⟧',
      'tags of blocks': '⟦break:<div class="网络">\n\n⟧安全⟦break:\n\n</div>⟧',
      tables: '⟦break:<table><tr><td>⟧网络⟦break:</td><td>⟧安全⟦break:</td></tr></table>⟧',
      'instructions and declarations':
        '⟦command:<?php 网络\n\n?>⟧⟦break:\n⟧⟦command:<!DOCTYPE html>⟧⟦break:\n⟧安全',
    });
  });

  describe('definitions of links', () => {
    specify(markdown, {
      'one labelled with slashes is a comment': '⟦comment:[//]: # (glossary-disable)⟧⟦break:\n\n⟧网络',
      'the whole line':
        '网络⟦break:\n\n⟧⟦link-target:[a]: https://x.y "网络"⟧⟦break:\n⟧⟦link-target:[b]: <c d>⟧',
      'on up to three lines': '⟦link-target:[a]:\n  /b\n  "网络"⟧⟦break:\n⟧安全',
      'in quotations': '⟦break:> ⟧⟦link-target:[a]: /b⟧⟦break:\n> ⟧⟦link-target:[c]: /d⟧⟦break:\n> ⟧网络',
      'not within a paragraph': '网络\n⟦markup:[⟧a⟦markup:]⟧: /b⟦break:\n\n⟧⟦link-target:[a]: /c⟧',
      'not with more behind the target': '[注]: 网络 安全',
    });
  });

  describe('what other tools add', () => {
    specify(markdown, {
      'shortcodes on lines of their own':
        '⟦command:{{< note >}}⟧⟦break:\n⟧网络⟦break:\n⟧⟦command:{{< /note >}}⟧⟦break:\n⟧安全',
      'a shortcode on a line within a sentence': '网络\n⟦command:{{% ref "a" %}}⟧\n安全',
      divisions: '⟦command:::: warning⟧ 网络⟦break:\n⟧安全⟦break:\n⟧⟦command::::⟧',
      admonitions: '⟦command:!!! note⟧ "网络"⟦break:\n\n    ⟧安全⟦break:\n\n⟧法',
      tabs: '⟦command:=== ⟧"网络"⟦break:\n\n    ⟧安全',
      'the imports of MDX': "⟦command:import { A } from './a'\nexport const b = 1⟧⟦break:\n\n⟧网络",
      'a sentence that begins like an import is text': 'import duties are "high"',
      'displayed formulas':
        '网络⟦break:\n⟧⟦math:$$\na - b\n= c\n$$⟧⟦break:\n⟧安全⟦break:\n⟧⟦math:\\[\na\n\\]⟧',
      'a displayed formula ends at a blank line at the latest': '⟦math:$$\na⟧⟦break:\n\n⟧网络',
    });
  });
});
