import { markdown } from '../../../src/core/documents/markdown.js';
import { specify } from './marked.js';

describe('the text of Markdown', () => {
  describe('paragraphs', () => {
    specify(markdown, {
      'the ends of their lines stay text': '云\n环境\r\n网络',
      'blank lines': '网络⟦break:\n\n⟧安全⟦break:\r\n \t\r\n⟧法⟦break:\n⟧',
      'hard breaks': ['网络⟦break:  \n⟧安全', '网络⟦break:\\⟧\n安全'],
    });
  });

  describe('code spans', () => {
    specify(markdown, {
      'between runs of one length': '网络⟦code:`a`⟧ ⟦code:``b`c``⟧ ⟦code:` `` `⟧安全',
      'across lines': '网络⟦code:`a\nb`⟧安全',
      'not across paragraphs': '网络`a⟦break:\n\n⟧b`安全',
      'an unmatched run is text': '网络``a`',
      'win over emphasis and links': '⟦markup:*⟧网络⟦code:`*`⟧ [a⟦code:`](b)`⟧',
      'not behind an escape': '⟦markup:\\⟧`网络`',
    });
  });

  describe('emphasis', () => {
    specify(markdown, {
      'stars that touch text': '⟦markup:**⟧网络⟦markup:**⟧安全⟦markup:*⟧法⟦markup:***⟧',
      'not stars between spaces': 'a * b',
      'underscores at the edges of words':
        '⟦markup:_⟧网络⟦markup:_⟧ ⟦markup:__⟧a⟦markup:__⟧，⟦markup:_⟧b⟦markup:_⟧。',
      'not underscores within words': 'snake_case_name 网络_安全_法',
      'not a line to fill in': '姓名：______ 日期',
      'strikes and highlights': '⟦markup:~~⟧网络⟦markup:~~⟧⟦markup:==⟧安全⟦markup:==⟧ H~2~O a = b',
    });
  });

  describe('HTML', () => {
    specify(markdown, {
      'tags of words are read through':
        '⟦markup:<b>⟧网络⟦markup:</b>⟧安全⟦markup:<span class="网络">⟧法⟦markup:</span>⟧',
      'ruby text is read past':
        '⟦markup:<ruby>⟧網⟦markup:<rt>wǎng⟧⟦markup:</rt>⟧⟦markup:</ruby>⟧' +
        '⟦markup:<ruby>⟧絡⟦markup:<rp>(⟧⟦markup:</rp>⟧⟦markup:<rt>luò⟧⟦markup:</rt>⟧⟦markup:</ruby>⟧',
      'other tags part words': '网络⟦break:<br/>⟧安全⟦break:<p align=left>⟧法⟦break:<Tabs items={[a]}>⟧律',
      'what stands in a sentence without being a word': '网络⟦command:<img src="a" alt="安全">⟧安全',
      'elements without prose': '网络⟦code:<code>安全</code>⟧ ⟦markup:<kbd>⟧A⟦markup:</kbd>⟧',
      comments: '网络⟦comment:<!-- glossary-disable-line -->⟧安全⟦comment:<!-->⟧',
      'no tags': '网络 < 安全 > 法 <3 <a 安全',
    });
  });

  describe('links', () => {
    specify(markdown, {
      inline: '⟦markup:[⟧网络⟦link-target:](https://x.y "标题")⟧安全⟦markup:[⟧法⟦link-target:](<a b>)⟧',
      'with parentheses in the target': '⟦markup:[⟧网络⟦link-target:](a_(b)_c)⟧安全',
      images:
        '网络⟦link-target:![⟧安全⟦link-target:](a.png)⟧ ⟦markup:[⟧⟦link-target:![⟧a⟦link-target:](b)⟧⟦link-target:](c)⟧',
      'references to definitions':
        '⟦markup:[⟧网络⟦link-target:][Foo  Bar]⟧ ⟦markup:[⟧foo bar⟦link-target:][]⟧ ⟦markup:[⟧FOO bar⟦markup:]⟧' +
        '⟦break:\n\n⟧⟦link-target:[foo bar]: /x⟧',
      'brackets that refer to nothing are text': '[网络] [安全][法] [] [a [b](c',
      'with text between target and bracket': '[网络] (安全)',
      footnotes: '网络安全⟦link-target:[^1]⟧法 a⟦break:^[⟧注⟦break:]⟧b',
      'spans with attributes are read through': '⟦markup:[⟧网络⟦markup:]{.red}⟧安全',
      citations: '网络 ⟦link-target:[@cai2015, p. 3]⟧ 安全 ⟦link-target:@cai2015⟧。',
    });
  });

  describe('addresses', () => {
    specify(markdown, {
      'in angle brackets': '⟦link-target:<https://zh.wikipedia.org/wiki/网络>⟧ ⟦link-target:<a@b.c>⟧',
      'bare, up to a character that is not theirs':
        '见⟦link-target:https://x.y/a?b=c_d⟧，又见⟦link-target:http://x.y⟧网络（⟦link-target:www.x.y/z⟧）。',
      'bare, but for the punctuation behind':
        '(⟦link-target:https://x.y/a_(b)⟧). ⟦markup:**⟧⟦link-target:ftp://a.b⟧⟦markup:**⟧',
      'of mail': '请写信给⟦link-target:a.b+c@d-e.org⟧。⟦link-target:mailto:a@b.c⟧',
      'digital object identifiers': '⟦link-target:doi:10.1000/182⟧。',
      'no addresses': '网络: 安全 a.b 10:30 a@b www.',
    });
  });

  describe('mathematics', () => {
    specify(markdown, {
      'between dollars': '⟦math:$a_1$⟧ ⟦math:$$a * b$$⟧，⟦math:\\(x_1\\)⟧ ⟦math:\\[a=b\\]⟧',
      'sums of money are text': '$5 and $6, or 100 $ and 200 $',
      'escaped dollars and brackets are text':
        '⟦markup:\\⟧$a$ ⟦markup:\\⟧[1⟦markup:\\⟧] ⟦markup:\\⟧(网络=⟦markup:\\⟧)',
    });
  });

  describe('escapes and entities', () => {
    specify(markdown, {
      'a backslash before punctuation': '网络⟦markup:\\⟧*安全 a\\b',
      'entities part words': '网络⟦command:&nbsp;⟧安全⟦command:&#12345;⟧⟦command:&#x4E2D;⟧ AT&T a & b',
      'entities that show nothing are read through':
        '网络⟦markup:&shy;⟧安⟦markup:&#8203;⟧全⟦markup:&ZeroWidthSpace;⟧法',
    });
  });

  describe('templates and attributes', () => {
    specify(markdown, {
      shortcodes: '网络 ⟦command:{{< ref "安全" >}}⟧安全⟦command:{{ .Title }}⟧法⟦command:{% x %}⟧',
      'comments of MDX': '网络⟦comment:{/* 安全 */}⟧安全',
      attributes:
        '网络⟦attribute:{: .a}⟧ ⟦code:`a`⟧⟦attribute:{.r}⟧ ⟦link-target:![⟧a⟦link-target:](b)⟧⟦attribute:{width=50%}⟧',
      'braces around text are text': '{网络} { .a } {a}',
    });
  });
});
