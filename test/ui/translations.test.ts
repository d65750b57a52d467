import assert from 'node:assert/strict';
import { type Locator } from 'playwright-core';
import { allThemes, highContrast, openSamples, readmePictures, themes } from './samples';
import { type Workbench } from './workbench';

const paragraphs: readonly (readonly [zh: string, en: string])[] = [
  ['# 网络安全和信息化工作要点', '# Priorities for cybersecurity and informatization'],
  [
    '没有网络安全就没有国家安全，没有信息化就没有现代化。',
    'Without cybersecurity there is no national security; without informatization there is no modernization.',
  ],
  [
    '要完善关键信息基础设施保护制度，明确各方责任。',
    'The system for protecting critical information infrastructure shall be improved, and everyone’s duties made clear.',
  ],
  [
    '企业收集个人信息，应当遵循合法、正当、必要的原则。',
    'Enterprises that collect personal information shall follow the principles of legality, propriety and necessity.',
  ],
  [
    '加强网络安全人才培养，推动网络空间国际合作。',
    'More people shall be trained in network security, and international cooperation in cyberspace promoted.',
  ],
  ['各地要把数据安全放在突出位置。', 'All regions shall give it a prominent place.'],
];
const files = {
  '要点.zh.md': `${paragraphs.map(([zh]) => zh).join('\n\n')}\n`,
  '要点.en.md': `${paragraphs.map(([, en]) => en).join('\n\n')}\n`,
};

describe('a person comparing a text with its translation', () => {
  let workbench: Workbench;
  let sideBar: Locator;

  before(async () => {
    const settings = { 'breadcrumbs.enabled': false, 'editor.wordWrap': 'on' };
    const size = { width: 1460, height: 720 };
    workbench = await openSamples({ file: '要点.zh.md', files, settings, size });
    sideBar = await workbench.openViewContainer('Glossary');
    await sideBar.getByText('1 missing').first().waitFor();
  });

  after(() => workbench.close());

  it('sees each concept with its renderings, and what is missing', async () => {
    for (const row of await sideBar.locator('.monaco-list-row[aria-expanded="false"]').all()) {
      if (/^网络安全,/u.test((await row.getAttribute('aria-label')) ?? '')) {
        await row.locator('.monaco-tl-twistie').click();
        break;
      }
    }
    await sideBar.locator('.monaco-list-row[aria-label^="网络安全, network security, 1"]').waitFor();
    await workbench.takePictures('in-this-document', allThemes);
  });

  it('is led to the passage across, and back', async () => {
    await workbench.click('人才培养');
    await workbench.runCommand('Glossary: Reveal Aligned Passage');
    await workbench.page.locator('.tab.active').filter({ hasText: '要点.en.md' }).waitFor();
    await workbench.waitForText('international cooperation');
    // Where one came from is marked, as soon as the translation is known.
    await workbench.mark.waitFor({ state: 'attached' });
    await workbench.takePictures('reveal-aligned', allThemes);
  });

  it('sees the passage marked that corresponds to the cursor, and its rendering in the hover', async () => {
    await workbench.click('it a prominent place');
    await workbench.click('没有信息化');
    await workbench.mark.waitFor({ state: 'attached' });
    const hover = await workbench.hover('没有网络安全');
    assert.match(hover, /Translation · 要点\.en\.md/u);
    assert.match(hover, /Without cybersecurity there is no national security/u);
    await workbench.takePictures('aligned-passages', themes, { folder: readmePictures });
    await workbench.takePictures('aligned-passages', highContrast);
  });
});
