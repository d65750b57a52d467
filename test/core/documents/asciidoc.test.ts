import { asciidoc } from '../../../src/core/documents/asciidoc.js';
import { specify } from './marked.js';

describe('AsciiDoc', () => {
  describe('sections and paragraphs', () => {
    specify(asciidoc, {
      'the header names an author, a revision and attributes':
        '⟦break:= ⟧网络安全⟦break:\n⟧⟦command:张三 <a@b.c>⟧⟦break:\n⟧⟦command:v1.0⟧⟦break:\n⟧⟦attribute::toc: left⟧⟦break:\n\n⟧正文⟦break:\n⟧',
      'attributes on several lines':
        '⟦attribute::a: 网络 \\\n  安全⟧⟦break:\n⟧⟦attribute::!b:⟧⟦break:\n\n⟧法',
      titles: '⟦break:== ⟧网络⟦break:\n⟧安全⟦break:\n\n.⟧标题⟦break:\n⟧法',
      'titles with a line below': ['网络安全⟦break:\n----\n\n⟧正文', '网络⟦break:\n⟧⟦code:----\n正文⟧'],
      'items and their descriptions':
        '⟦break:* ⟧网络\n安全⟦break:\n** ⟧法⟦break:\n. ⟧甲⟦break:\n* [x] ⟧乙⟦break:\n\n⟧术语⟦break::: ⟧释义⟦break:\n⟧网络⟦break:;;⟧\n  安全',
      admonitions: '⟦break:NOTE: ⟧网络\n安全',
      'borders and breaks': "⟦break:'''\n⟧安全⟦break:\n+\n⟧法 ⟦break:+⟧\n律",
      'indented ones are shown as they are': '⟦break: ⟧⟦code:网络\n安全⟧⟦break:\n\n⟧法',
    });
  });

  describe('comments', () => {
    specify(asciidoc, {
      'of a line': '⟦comment:// 注⟧⟦break:\n⟧文 // 字',
      'of a line within a paragraph': '网络\n⟦comment:// glossary-disable-next-line⟧\n安全',
      'of a block': '⟦comment:////\n网络\n\n////⟧⟦break:\n⟧安全',
    });
  });

  describe('blocks', () => {
    specify(asciidoc, {
      'between delimiters':
        '⟦code:-----\n网络\n----\n-----⟧⟦break:\n\n⟧⟦code:....\na\n....⟧⟦break:\n\n⟧⟦code:```js\nb\n```⟧⟦break:\n\n⟧⟦code:++++\nc\n++++⟧⟦break:\n⟧法',
      'by their style':
        '⟦attribute:[source,ruby]⟧⟦break:\n⟧⟦code:----\n网络\n----⟧⟦break:\n\n⟧⟦attribute:[source]⟧⟦break:\n⟧⟦code:网络\n安全⟧⟦break:\n\n⟧' +
        '⟦attribute:[stem]⟧⟦break:\n⟧⟦math:++++\nx\n++++⟧',
      'with prose': '⟦attribute:[quote, 张三]⟧⟦break:\n____\n⟧网络⟦break:\n____\n\n====\n⟧安全⟦break:\n====⟧',
      macros: '⟦command:image::a.png[网络]⟧⟦break:\n\n⟧⟦command:include::a.adoc[]⟧',
      tables: '⟦break:|===\n|⟧网络⟦break: |⟧安全⟦break:\n2+|⟧法⟦break: a|⟧律\n法律⟦break:\n|===\n⟧文',
      'that nothing closes': '网络⟦break:\n⟧⟦code:....\n安全⟧',
    });
  });

  describe('inline markup', () => {
    specify(asciidoc, {
      emphasis:
        '⟦markup:*⟧网络⟦markup:*⟧安全 ⟦markup:_⟧a⟦markup:_⟧ ⟦markup:**⟧b⟦markup:**⟧c ⟦markup:#⟧g⟦markup:#⟧ snake_case_name 2 * 3',
      'with a role': '⟦attribute:[.x]⟧⟦markup:#⟧网络⟦markup:#⟧',
      'code and what is passed through':
        '⟦code:`d`⟧ ⟦code:``e``⟧ ⟦markup:+⟧f⟦markup:+⟧ ⟦code:++g++⟧ ⟦code:pass:[h]⟧ a+b C++',
      'quotation marks': '"⟦markup:`⟧网络⟦markup:`⟧"',
      links:
        '⟦link-target:link:a.html[⟧网络⟦link-target:]⟧ ⟦link-target:https://x.y[⟧安全⟦link-target:]⟧ ⟦link-target:https://x.y⟧',
      references:
        '⟦link-target:xref:a[⟧法⟦link-target:]⟧ ⟦link-target:<<a>>⟧ ⟦link-target:<<b,⟧律⟦link-target:>>⟧',
      macros:
        '⟦link-target:image:a[b]⟧ ⟦link-target:footnote:[⟧注⟦link-target:]⟧ ⟦command:{name}⟧ ⟦math:stem:[x]⟧ ⟦code:kbd:[y]⟧',
      'escapes and entities': '⟦markup:\\⟧*a a⟦command:&nbsp;⟧b',
      'what is not closed hides nothing': ['网络 `安全', 'link:a[网络', '<<a,网络', '网络 ++安全', '{网络'],
    });
  });
});
