import { tmx } from '../../../src/core/documents/tmx.js';
import { specifyFaults, specifySegments } from './segments.js';

function memory(units: string, header = 'srclang="en"'): string {
  return `<!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.4"><header ${header}/><body>${units}</body></tmx>`;
}

const en = '<tuv xml:lang="en-US"><seg>law</seg></tuv>';
const zh = '<tuv xml:lang="zh-CN"><seg>法</seg></tuv>';

describe('TMX', () => {
  describe('units', () => {
    specifySegments(tmx, {
      'have the source first, wherever it stands': [
        memory(`<tu tuid="7">${zh}${en}</tu>`),
        '7 en-US: law | zh-CN: 法',
      ],
      'may have a source of their own': [
        memory(`<tu srclang="zh">${en}${zh}</tu>`),
        'zh-CN: 法 | en-US: law',
      ],
      'have the first as the source where any may be it': [
        memory(`<tu>${zh}${en}</tu>`, 'srclang="*all*"'),
        'zh-CN: 法 | en-US: law',
      ],
      'of version 1.1 have “lang”': [
        memory('<tu><tuv lang="EN-US"><seg>law</seg></tuv><tuv lang="ZH_CN"><seg>法</seg></tuv></tu>'),
        'EN-US: law | ZH_CN: 法',
      ],
      'may be in more languages': [
        memory(
          `<tu>${en}<tuv xml:lang="fr"><seg>loi</seg></tuv>${zh}<tuv xml:lang="zh-TW"><seg>法</seg></tuv></tu>`,
        ),
        'en-US: law | zh-CN: 法 | zh-TW: 法',
      ],
      'have notes and properties, which are not read': [
        memory(`<tu><note>law 法</note><prop type="x">法</prop>${en}${zh}</tu>`),
        'en-US: law | zh-CN: 法',
      ],
      'have native codes and highlighting': [
        memory(
          `<tu>${en}<tuv xml:lang="zh"><seg>网<hi>络</hi><bpt i="1">&lt;b></bpt>安<it pos="end"><sub>x</sub></it>全<ut>{\\f}</ut></seg></tuv></tu>`,
        ),
        'en-US: law | zh: 网⟦markup:<hi>⟧络⟦markup:</hi>⟧⟦markup:<bpt i="1">&lt;b></bpt>⟧安⟦markup:<it pos="end"><sub>x</sub></it>⟧全⟦command:<ut>{\\f}</ut>⟧',
      ],
      'without both Chinese and English are not read': [memory(`<tu>${en}</tu>`)],
      'of an empty file are none': [''],
    });
  });

  describe('broken', () => {
    specifyFaults(tmx, [
      [
        `<tmx><body><tu>${zh}<tuv><seg>⟦law⟧</seg></tuv></tu></body></tmx>`,
        /write “xml:lang="en"” in the tag “tuv”/u,
      ],
      [`<tmx><body><tu>${en}${zh}</tu>⟦<tu>⟧${en}`, /Nothing closes this “tu”/u, 'en-US: law | zh-CN: 法'],
      [`<tmx><body><tu>${en}⟦<tuv>⟧`, /Nothing closes this “tuv”/u],
      [`<tmx>⟦<body>⟧`, /Nothing closes this “body”/u],
    ]);
  });
});
