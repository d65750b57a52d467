import { po } from '../../../src/core/documents/po.js';
import { specify } from './marked.js';
import { specifyFaults, specifySegments } from './segments.js';

const header = 'msgid ""\nmsgstr ""\n"Project-Id-Version: a\\n"\n"Language: zh_CN\\n"\n\n';

describe('PO', () => {
  describe('entries', () => {
    specifySegments(po, {
      'have a message and its translation': [`${header}msgid "law"\nmsgstr "法"\n`, 'en: law | zh_CN: 法'],
      'are apart without an empty line': [
        `${header}msgid "law"\nmsgstr "法"\nmsgid "book"\nmsgstr "书"`,
        'en: law | zh_CN: 法',
        'en: book | zh_CN: 书',
      ],
      'are named by their context': [
        `${header}msgctxt "menu"\nmsgid "law"\nmsgstr "法"\n`,
        'menu en: law | zh_CN: 法',
      ],
      'may have plural forms': [
        `${header}msgid "%d law"\nmsgid_plural "%d laws"\nmsgstr[0] "%d 部法"\n`,
        'en: %d law | en: %d laws | zh_CN: %d 部法',
      ],
      'may go over lines, behind which a term goes on': [
        `${header}msgid ""\n"cyber"\n"security"\nmsgstr ""\n  "网"\n  "络\\n"\n`,
        'en: cyber⟦markup:"\n"⟧security | zh_CN: 网⟦markup:"\n  "⟧络⟦break:\\n⟧',
      ],
      'may be without a translation': [`${header}msgid "law"\nmsgstr ""\n`, 'en: law'],
      'may be a guess': [
        `${header}#: a.c:1\n#, fuzzy, c-format\nmsgid "law"\nmsgstr "法"\n\nmsgid "book"\nmsgstr "书"\n`,
        '? en: law | zh_CN: 法',
        'en: book | zh_CN: 书',
      ],
      'may be obsolete, and have been otherwise': [
        `${header}#| msgid "laws"\nmsgid "law"\nmsgstr "法"\n\n#~ msgid "book"\n#~ msgstr "书"\n`,
        'en: law | zh_CN: 法',
      ],
      'hold escapes, placeholders and tags': [
        `${header}msgid "law"\nmsgstr "一\\"法\\"\\t{n} <b>网</b>络 %(x)s"\n`,
        'en: law | zh_CN: 一⟦markup:\\⟧"法⟦markup:\\⟧"⟦break:\\t⟧⟦command:{n}⟧ ⟦markup:<b>⟧网⟦markup:</b>⟧络 ⟦command:%(x)s⟧',
      ],
      'may be from Chinese into English': [
        'msgid ""\nmsgstr "Language: en\\nX-Source-Language: zh\\n"\n\nmsgid "法"\nmsgstr "law"\n',
        'zh: 法 | en: law',
      ],
      'in other languages are not read': [
        'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "law"\nmsgstr "loi"\n',
      ],
      'are in Chinese where that alone has such characters, whatever the header leaves out': [
        'msgid "law"\nmsgstr "法"\n',
        'en: law | zh: 法',
      ],
      'are left alone where they might be Japanese': [
        'msgid "law"\nmsgstr "法"\n\nmsgid "a"\nmsgstr "それ"\n',
      ],
      'may be in Chinese without saying so, where the translations are in English': [
        'msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "法"\nmsgstr "law"\n',
        'zh: 法 | en: law',
      ],
      'are in English where the translations are in Chinese, whatever they quote': [
        `${header}msgid "Chinese (中文)"\nmsgstr "中文"\n`,
        'en: Chinese (中文) | zh_CN: 中文',
      ],
    });

    specify(po, {
      'are all that is read, but for comments':
        '⟦comment:# glossary-disable-file⟧⟦break:\r\nmsgid ""\r\nmsgstr "Language: zh\\n"\r\n\r\n⟧⟦comment:#. law⟧⟦break:\r\nmsgid "⟧law⟦break:"\r\nmsgstr "⟧法⟦break:"\r\n⟧',
    });
  });

  describe('broken', () => {
    const good = `${header}msgid "law"\nmsgstr "法"\n\n`;
    const read = 'en: law | zh_CN: 法';

    specifyFaults(po, [
      [
        'msgid ""\nmsgstr "X-Source-Language: zh\\n"\n\nmsgid "法"\nmsgstr "⟦law⟧"\n',
        /write “Language: en\\n” in the header/u,
      ],
      [`${good}msgid ⟦"book⟧\nmsgstr "书"\n`, /Nothing closes this string/u, read],
      [`${good}msgid ⟦"book\\"⟧`, /Nothing closes this string/u, read],
      [`${good}msgid "a" ⟦"b"⟧\nmsgstr ""`, /Nothing may stand behind/u, read],
      [`${good}msgid "a "⟦quoted" b"⟧\nmsgstr ""`, /is written “\\"”/u, read],
      [`⟦"law"⟧\n${good}`, /belongs to nothing/u],
      [`${good}⟦<<<<<<< HEAD⟧\nmsgid "book"\nmsgstr "书"\n`, /Git left a conflict/u, read],
      [`${good}⟦book⟧\n`, /begins with “msgctxt”/u, read],
      [`${good}⟦msgstr⟧ "法律"\n`, /“msgstr” may not stand here/u],
      [`${good}⟦msgid⟧ "book"\n`, /has no “msgstr”/u, read],
      [`${good}⟦msgid⟧ "book"\n\nmsgid "pen"\nmsgstr "笔"\n`, /has no “msgstr”/u, read],
      [`${good}⟦msgid⟧\nmsgstr "书"\n`, /Nothing closes this string/u, read],
    ]);
  });
});
