import assert from 'node:assert/strict';
import { type Locator } from 'playwright-core';
import { openSamples, themes } from './samples';
import { type Workbench } from './workbench';

const units: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['title', '网络安全工作要点', 'Priorities for cybersecurity'],
  ['duty', '各地要把数据安全放在突出位置。', 'All regions shall give it a prominent place.'],
  ['talent', '加强网络安全人才培养。', 'More people shall be trained in <g id="1">network security</g>.'],
];
const xliff = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="zh-CN" target-language="en" original="priorities" datatype="plaintext">
    <body>
${units.map(([id, zh, en]) => `      <trans-unit id="${id}">\n        <source>${zh}</source>\n        <target>${en}</target>\n      </trans-unit>`).join('\n')}
    </body>
  </file>
</xliff>
`;
const po = `msgid ""
msgstr ""
"Language: zh_CN\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#: settings.c:12
msgid "All rules on data security are in force."
msgstr "所有规则均已生效。"

#, fuzzy
msgid "Protect personal information."
msgstr "保护数据。"
`;

describe('a person translating in formats for translations', () => {
  let workbench: Workbench;
  let sideBar: Locator;

  before(async () => {
    const settings = { 'breadcrumbs.enabled': false, 'editor.wordWrap': 'on' };
    const files = { 'priorities.xlf': xliff, 'zh_CN.po': po, 'broken.xlf': xliff.replace('</source>', '') };
    workbench = await openSamples({ file: 'priorities.xlf', files, settings, scale: 1 });
    sideBar = await workbench.openViewContainer('Glossary');
    await sideBar.getByText('1 missing').first().waitFor();
  });

  after(() => workbench.close());

  it('sees the target underlined, and not the source', async () => {
    await workbench.waitForSquiggle('All regions shall give it a prominent place.');
    const underlined = (await workbench.squiggles()).map(({ text }) => text);
    assert.ok(
      underlined.every((text) => !/\p{Script=Han}/u.test(text)),
      underlined.join('\n'),
    );
  });

  it('sees in the hover on the source what the target says, and is led there within the file', async () => {
    const hover = await workbench.hover('网络安全人才');
    assert.match(hover, /More people shall be trained in network security/u);
    await workbench.takePictures('xliff-hover', themes);
    await workbench.click('人才培养');
    await workbench.mark.waitFor({ state: 'attached' });
    await workbench.takePictures('xliff-aligned', themes);
    await workbench.runCommand('Glossary: Reveal Aligned Passage');
    await workbench.statusBar.getByText(/\(\d+ selected\)/u).waitFor();
    await workbench.takePictures('xliff-revealed', themes);
  });

  it('has what is missing inserted in the target of a PO file', async () => {
    await workbench.openFile('zh_CN.po');
    await workbench.waitForSquiggle('所有规则均已生效。');
    const list = await workbench.openLightBulb('均已生效');
    await list.getByText('Insert “数据安全” (data security)').waitFor();
    await workbench.takePictures('po-insert', themes);
    await list.getByText('Insert “数据安全” (data security)').click();
    await workbench.waitForText('数据安全');
  });

  it('is told where a broken file breaks', async () => {
    await workbench.openFile('broken.xlf');
    await workbench.waitForSquiggle('</trans-unit>');
    await workbench.runCommand('Problems: Focus on Problems View');
    await workbench.takePictures('xliff-broken', themes);
    await workbench.runCommand('View: Toggle Panel Visibility');
  });
});
