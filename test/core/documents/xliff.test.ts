import { xliff } from '../../../src/core/documents/xliff.js';
import { specify } from './marked.js';
import { specifyFaults, specifySegments } from './segments.js';

/** XLIFF 1.2 from English into Chinese. */
function units(inner: string): string {
  return `<xliff version="1.2"><file source-language="en" target-language="zh-CN"><body>${inner}</body></file></xliff>`;
}

function unit(target: string, attributes = 'id="1"'): string {
  return units(`<trans-unit ${attributes}><source>law</source>${target}</trans-unit>`);
}

/** XLIFF 2.0 from Chinese into English. */
function segments(inner: string): string {
  return `<xliff version="2.0" srcLang="zh" trgLang="en"><file id="f">${inner}</file></xliff>`;
}

describe('XLIFF', () => {
  describe('version 1.2', () => {
    specifySegments(xliff, {
      'has a source and a target a unit': [unit('<target>法</target>'), '1 en: law | zh-CN: 法'],
      'has units without a translation': [unit(''), '1 en: law'],
      'has empty targets': [unit('<target> \n </target>'), '1 en: law'],
      'is in Chinese where its characters are, even if nothing says so': [
        unit('<target>法</target>').replace(' target-language="zh-CN"', ''),
        '1 en: law | zh: 法',
      ],
      'is left alone where nothing says its language and it might be Japanese': [
        unit('<target>法と</target>').replace(' target-language="zh-CN"', ''),
      ],
      'is left alone where nothing says its language and it is neither': [
        unit('<target>loi</target>').replace(' target-language="zh-CN"', ''),
      ],
      'may say a language in a unit': [unit('<target xml:lang="zh-TW">法</target>'), '1 en: law | zh-TW: 法'],
      'has matches from elsewhere, which are not read': [
        unit('<target>法</target><alt-trans><source>laws</source><target>法律</target></alt-trans>'),
        '1 en: law | zh-CN: 法',
      ],
      'has notes and segmented sources, which are not read': [
        units(
          '<trans-unit id="n"><source>law</source><seg-source><mrk mtype="seg" mid="1">law</mrk></seg-source><target>法</target><note>short</note></trans-unit>',
        ),
        'n en: law | zh-CN: 法',
      ],
      'may keep a unit, a group or a file from being translated': [
        units(
          '<group translate="no"><trans-unit id="1"><source>a</source><target>甲</target></trans-unit>' +
            '<trans-unit id="2" translate="yes"><source>b</source><target>乙</target></trans-unit></group>' +
            '<trans-unit id="3" translate="no"><source>c</source><target>丙</target></trans-unit>',
        ),
        '2 en: b | zh-CN: 乙',
      ],
      'may say that a target is still to be translated': [
        unit('<target state="needs-translation">law 法</target>'),
        '1 ? en: law | zh-CN: law 法',
      ],
      'may be written with a prefix': [
        '<x:xliff xmlns:x="a"><x:file source-language="en" target-language="zh"><x:trans-unit id="1"><x:source>law</x:source><x:target>法</x:target></x:trans-unit></x:file></x:xliff>',
        '1 en: law | zh: 法',
      ],
      'may hold several files with languages of their own': [
        '<xliff><file source-language="en" target-language="zh"><trans-unit id="1"><source>law</source><target>法</target></trans-unit></file>' +
          '<file source-language="zh" target-language="en"><trans-unit id="1"><source>法</source><target>law</target></trans-unit></file>' +
          '<file source-language="en" target-language="fr"><trans-unit id="1"><source>law</source><target>loi</target></trans-unit></file></xliff>',
        '1 en: law | zh: 法',
        '1 zh: 法 | en: law',
        '1 en: law',
      ],
      'without both Chinese and English is not read': [
        '<xliff><file source-language="en" target-language="fr"><trans-unit id="1"><source>law</source><target>loi</target></trans-unit></file></xliff>',
      ],
    });
  });

  describe('version 2', () => {
    specifySegments(xliff, {
      'has segments in units': [
        segments(
          '<unit id="u"><segment id="s1"><source>法</source><target>law</target></segment><ignorable><source> </source></ignorable>' +
            '<segment><source>书</source><target>book</target></segment></unit>',
        ),
        'u/s1 zh: 法 | en: law',
        'u zh: 书 | en: book',
      ],
      'may say of a segment that it is still to be translated': [
        segments(
          '<unit id="u"><segment state="initial"><source>法</source><target>law</target></segment></unit>',
        ),
        'u ? zh: 法 | en: law',
      ],
      'has matches, which are not read': [
        segments(
          '<unit id="u"><mtc:matches><mtc:match ref="#s"><source>法律</source><target>laws</target></mtc:match></mtc:matches>' +
            '<segment><source>法</source><target>law</target></segment></unit>',
        ),
        'u zh: 法 | en: law',
      ],
      'has marks within texts': [
        segments(
          '<unit id="u"><segment><source>网<pc id="1">络</pc><sc id="2"/>安<ph id="3" subType="xlf:lb"/>全<mrk translate="no">x</mrk></source></segment></unit>',
        ),
        'u zh: 网⟦markup:<pc id="1">⟧络⟦markup:</pc>⟧⟦markup:<sc id="2"/>⟧安⟦break:<ph id="3" subType="xlf:lb"/>⟧全⟦command:<mrk translate="no">x</mrk>⟧',
      ],
    });
  });

  describe('texts', () => {
    specifySegments(xliff, {
      'go on behind marks': [
        unit('<target>网<g id="1">络<x id="2"/></g>安全</target>'),
        '1 en: law | zh-CN: 网⟦markup:<g id="1">⟧络⟦markup:<x id="2"/>⟧⟦markup:</g>⟧安全',
      ],
      'hold native codes, which are no prose': [
        unit(
          '<target>网<bpt id="1">&lt;b <sub>c</sub>></bpt>络<ept id="1">&lt;/b></ept><ph id="2">%d</ph></target>',
        ),
        '1 en: law | zh-CN: 网⟦markup:<bpt id="1">&lt;b <sub>c</sub>></bpt>⟧络⟦markup:<ept id="1">&lt;/b></ept>⟧⟦command:<ph id="2">%d</ph>⟧',
      ],
      'hold characters by name, by number and literally': [
        unit('<target>甲&amp;乙&#x200b;丙<![CDATA[<b>&amp;]]>丁</target>'),
        '1 en: law | zh-CN: 甲&⟦markup:amp;⟧乙⟦markup:&#x200b;⟧丙⟦markup:<![CDATA[⟧<b>&amp;⟦markup:]]>⟧丁',
      ],
      'hold comments and instructions': [
        unit('<target>甲<!-- <target> -->乙<?a b?>丙</target>'),
        '1 en: law | zh-CN: 甲⟦comment:<!-- <target> -->⟧乙⟦command:<?a b?>⟧丙',
      ],
      'hold placeholders and addresses': [
        unit('<target>{name}见 https://a.b。</target>'),
        '1 en: law | zh-CN: ⟦command:{name}⟧见 ⟦link-target:https://a.b⟧。',
      ],
    });

    specify(xliff, {
      'are all that is read, but for comments':
        '⟦break:<?xml version="1.0"?><!DOCTYPE xliff SYSTEM "x.dtd">\r\n⟧⟦comment:<!-- glossary-disable-file -->⟧⟦break:<xliff><file source-language="en" target-language="zh"><trans-unit id="法">\r\n<source>⟧law⟦break:</source>\r\n<target>⟧法 𠮷⟦break:</target></trans-unit></file></xliff>\r\n⟧',
    });
  });

  describe('broken', () => {
    const good =
      '<xliff><file source-language="en" target-language="zh"><trans-unit id="1"><source>law</source><target>法</target></trans-unit>';
    const read = '1 en: law | zh: 法';

    specifyFaults(xliff, [
      [
        segments('<unit><segment><source>法</source><target>⟦law⟧</target></segment></unit>').replace(
          ' trgLang="en"',
          '',
        ),
        /write “target-language="en"” in the tag “file”/u,
      ],
      [`${good}⟦<trans-unit>⟧<source>book</source>`, /Nothing closes this “trans-unit”/u, read],
      [
        `${good}<trans-unit><source>book⟦</target>⟧</trans-unit>`,
        /closes “target”, but “source” was opened last/u,
        read,
      ],
      [
        `${good}<trans-unit><source>book</source>⟦</file>⟧</xliff>`,
        /closes “file”, but “trans-unit” was opened last/u,
        read,
      ],
      [`${good}<trans-unit><source>R&D⟦;⟧</source>`, /write the character itself/u, read],
      [`${good}<trans-unit><source>R ⟦&⟧ D</source><target>研发</target>`, /written “&amp;”/u, read],
      [`${good}<trans-unit id="R⟦&⟧D"><source>a;</source>`, /written “&amp;”/u, read],
      [`${good}\n⟦<<<<<<< HEAD⟧\n<trans-unit>`, /Git left a conflict/u, read],
      [`${good}<trans-unit><source>a <⟦ ⟧b</source>`, /is written “&lt;”/u, read],
      [`${good}<trans-unit id=⟦1⟧><source>`, /An attribute is written “name="value"”/u, read],
      [`${good}</file></xliff>⟦x⟧`, /one outermost element/u, read],
      [`${good}<trans-unit><source>⟦\0⟧</source>`, /may not stand here/u, read],
      ['⟦<html>⟧</html>', /must be “xliff”, not “html”/u],
      ['<!DOCTYPE a SYSTEM "a.dtd"><xliff>⟦<a>⟧', /Nothing closes this “a”/u],
      [
        '⟦<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>⟧<xliff>&b;</xliff>',
        /Declarations within a document type/u,
      ],
      [`<xliff>${'<a>'.repeat(199)}⟦<a>⟧${'</a>'.repeat(199)}`, /more than 200 deep/u],
    ]);
  });
});
