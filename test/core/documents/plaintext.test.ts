import { plaintext } from '../../../src/core/documents/plaintext.js';
import { specify } from './marked.js';

describe('plain text', () => {
  describe('lines', () => {
    specify(plaintext, {
      'go on with the sentence of a full line': '国家建立网络\n安全等级保护制度',
      'do not go on behind a short one': '网络安全⟦break:\n⟧国家建立',
      'are parted by blank ones': '国家建立网络⟦break:\n\n⟧安全⟦break:\n \n\n⟧法⟦break:\n⟧',
      'are parted by a form feed': '国家建立网络⟦break:\f⟧安全',
      'begin anew at a bullet': '国家建立网络⟦break:\n• ⟧安全等级保护⟦break:\n- ⟧网络',
      'begin anew at a number':
        '国家建立网络⟦break:\n⟧1. 安全等级保护⟦break:\n⟧二、网络安全制度⟦break:\n⟧（三）网络',
      'begin anew at an article': '国家建立网络⟦break:\n⟧第二十一条　网络',
      'begin anew at the indentation of a paragraph': '国家建立网络⟦break:\n　　⟧安全',
      'do not begin anew at a number within a sentence': '国家建立网络\n2.5 亿用户',
      'with every sort of line end': '国家建立网络\r\n安全等级保护⟦break:\r\n\r\n⟧法',
    });
  });

  describe('quotations as in mail', () => {
    specify(plaintext, {
      'marks are read through on lines that go on': '⟦break:> ⟧国家建立网络\n⟦markup:> ⟧安全等级保护',
      'marks of another depth part': '⟦break:> ⟧国家建立网络⟦break:\n>> ⟧安全等级保护⟦break:\n⟧网络',
      'a line without text': '⟦break:> ⟧国家建立网络⟦break:\n>\n> ⟧安全',
    });
  });

  describe('columns', () => {
    specify(plaintext, {
      'three spaces part them': '网络⟦break:   ⟧安全  法',
      'a tab parts them': '网络⟦break:\t⟧安全',
      'but not the spaces at the ends of a line': '⟦break:    ⟧网络安全等级    \n    保护',
    });
  });

  describe('directives', () => {
    specify(plaintext, {
      'stand in brackets on lines of their own':
        '网络⟦break:\n⟧⟦comment:[glossary: 网络安全 = cybersecurity]⟧⟦break:\n⟧安全⟦break:\n  ⟧' +
        '⟦comment:[glossary-disable-next-line]⟧⟦break: \r\n⟧法',
      'with a full-width colon': '⟦comment:[glossary：网络安全＝cybersecurity]⟧⟦break:\n⟧网络',
      'in a quotation': '⟦break:> ⟧⟦comment:[glossary-disable]⟧⟦break:\n> ⟧网络',
      'that are misspelt': '⟦comment:[glossary-dissable]⟧',
      'not where anything else stands on the line': '[glossary: a = b] 网络',
      'not where brackets hold prose': ['[glossary] of terms', '[glossary]', '[glossary-based approach]'],
    });
  });

  describe('addresses', () => {
    specify(plaintext, {
      'of pages and of mail': '见⟦link-target:https://x.y/z⟧，或写信给⟦link-target:a@b.c⟧。',
    });
  });
});
