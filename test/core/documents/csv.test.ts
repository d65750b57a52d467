import { csv } from '../../../src/core/documents/csv.js';
import { specify } from './marked.js';
import { specifyFaults, specifySegments } from './segments.js';

describe('CSV', () => {
  describe('rows', () => {
    specifySegments(csv, {
      'have a column for each language': [
        'en,zh-CN\nlaw,法\nbook,书',
        'en: law | zh-CN: 法',
        'en: book | zh-CN: 书',
      ],
      'may be named': ['id,zh,en,note\n7,法,law,short\n', '7 zh: 法 | en: law'],
      'have languages in words': ['编号,中文,英文\nV1,法,law\n', 'V1 zh: 法 | en: law'],
      'have languages in words that tell which is the source': [
        '序号,中文原文,英文译文\n1,法,law\n',
        'zh: 法 | en: law',
      ],
      'have languages that columns of other names only begin like': [
        'en_route,zh,english\nx,法,law\n',
        'zh: 法 | en: law',
      ],
      'may lack cells, or have more': ['en,zh\nlaw\nbook,书,x\n,\n', 'en: law', 'en: book | zh: 书'],
      'hold quotations': [
        'en,zh\n"a ""law"", new","新\n法"\n',
        'en: a ⟦markup:"⟧"law⟦markup:"⟧", new | zh: 新\n法',
      ],
      'hold inches in cells without quotation': ['en,zh\n5" law,法\n', 'en: 5" law | zh: 法'],
      'may be parted by tabs or semicolons': ['en\tzh\nlaw, new\t法\n', 'en: law, new | zh: 法'],
      'may end as on Windows, behind a byte order mark': ['\ufeffen;zh\r\nlaw;"法"\r\n', 'en: law | zh: 法'],
      'without both languages in the first are not read': ['en,fr\nlaw,loi\n'],
      'of prose are not read': ['name,description\nlaw,"a ""law'],
    });

    specify(csv, {
      'are read in the columns of the languages':
        '⟦break:id,en,zh\n法,⟧law⟦break:,"⟧法 {n}⟦break:",law\n⟧'.replace('{n}', '⟦command:{n}⟧'),
      'are nothing without them': '⟦break:a,b\n法,law⟧',
    });
  });

  describe('broken', () => {
    specifyFaults(csv, [
      ['en,zh\nlaw,法\nbook,⟦"⟧书\n', /Nothing closes this quotation/u, 'en: law | zh: 法'],
      ['en,zh\nlaw,"法"⟦律⟧\n', /Nothing may stand behind/u],
    ]);
  });
});
