import { type Locator } from 'playwright-core';
import { languages, openSamples, themesIn } from './samples';
import { type Workbench } from './workbench';

const decided = `---
glossary:
  信息安全: information security
---

今年要继续加强网络安全工作。

<!-- glossary: 网络空间 = cyberspace -- as in the treaty -->

数据主权、网络主权和信息安全。
`;

const decisions = `decisions:
  - term: 网络主权
    rendering: cyber sovereignty
    in: policy/**
    reason: the usage of our policy papers
    date: 2026-11-22
  - term: 数据主权
    rendering: data suvereignty
`;

const files = { 'decided.md': decided, 'glossary.decisions.yaml': decisions };

/** What is shown in an editor that speaks English, and in one that speaks Chinese. */
const words = {
  en: {
    container: 'Glossary',
    undecided: 'undecided',
    unheeded: 'nothing heeds it',
    decide: 'Decide on Rendering…',
    filter: 'Glossary: Filter Glossary…',
    placeholder: 'Chinese, pinyin without tones, or English',
    group: 'Glossary: Group by Initial',
    inDocument: 'In this document',
  },
  'zh-cn': {
    container: '术语表',
    undecided: '未定',
    unheeded: '未起作用',
    decide: '决定译法…',
    filter: '术语表: 筛选术语表…',
    placeholder: '中文、不带声调的拼音或英文',
    group: '术语表: 按首字母分组',
    inDocument: '在此文档中',
  },
} as const;

for (const language of languages) {
  const themes = themesIn[language];
  const said = words[language];

  describe(`a person using the sidebar, ${language}`, () => {
    let workbench: Workbench;
    let sideBar: Locator;

    before(async () => {
      const settings = {
        'breadcrumbs.enabled': false,
        'bilingualGlossary.inlayHints.show': 'pinyin',
      };
      workbench = await openSamples({ language, file: 'decided.md', files, settings, scale: 1 });
      sideBar = await workbench.openViewContainer(said.container);
      await sideBar.getByText(said.undecided).first().waitFor();
    });

    after(() => workbench.close());

    it('sees what is undecided first, and each decision with what becomes of it', async () => {
      await sideBar.getByText(said.unheeded).first().waitFor();
      await sideBar.getByText('网络主权 → cyber sovereignty').waitFor();
      await workbench.page.getByText('wǎngluò ānquán').first().waitFor();
      await workbench.takePictures('sidebar-views', themes);
    });

    it('finds a term by what it is read like, marked', async () => {
      await filter('wlzq');
      await sideBar.locator('.highlight', { hasText: '网络主权' }).first().waitFor();
      await workbench.takePictures('sidebar-filter', themes);
    });

    it('groups the glossary as a dictionary does', async () => {
      await filter('');
      await workbench.runCommand(said.group);
      await sideBar.getByText('D', { exact: true }).waitFor();
      await workbench.takePictures('sidebar-initials', themes);
    });

    it('decides on a term from the tree, with the keyboard', async () => {
      const row = sideBar.locator('.monaco-list-row').filter({ hasText: said.undecided }).first();
      await row.hover();
      await row.locator(`.action-label[aria-label^="${said.decide}"]`).click();
      const input = workbench.page.locator('.quick-input-widget:visible');
      await input.getByText('cybersecurity').first().waitFor();
      await workbench.takePictures('sidebar-decide', themes);
      await workbench.page.keyboard.press('Enter');
      await input.getByText(said.inDocument, { exact: true }).waitFor();
      await workbench.takePictures('sidebar-reach', themes);
      await workbench.page.keyboard.press('ArrowDown'); // from this place to the document
      await workbench.page.keyboard.press('Enter');
      await workbench.waitForText('网络安全: cybersecurity');
      await sideBar.getByText('网络安全 → cybersecurity').waitFor();
    });

    async function filter(text: string): Promise<void> {
      await workbench.runCommand(said.filter);
      await workbench.page.getByPlaceholder(said.placeholder).fill(text);
      await workbench.page.keyboard.press('Enter');
    }
  });
}
