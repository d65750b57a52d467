import { languages, openSamples, themesIn } from './samples';
import { type Workbench } from './workbench';

/** What is shown in an editor that speaks English, and in one that speaks Chinese. */
const words = {
  en: {
    walkthroughs: [
      ['translator', 'Translate with a Glossary'],
      ['writer', 'Write About Chinese Policy'],
      ['reviewer', 'Review the Terminology of Documents'],
    ],
    openSample: 'Open a Sample',
    decide: 'Decide on Rendering',
    container: 'Glossary',
    noGlossary: 'There is no glossary yet.',
    newGlossary: 'New Glossary',
    noDocument: 'Open a document to see which terms',
    notLookedAt: 'Documents in this language',
  },
  'zh-cn': {
    walkthroughs: [
      ['translator', '翻译：用好术语表'],
      ['writer', '撰写中国政策文稿'],
      ['reviewer', '审校文档术语'],
    ],
    openSample: '打开示例',
    decide: '决定译法',
    container: '术语表',
    noGlossary: '还没有术语表。',
    newGlossary: '新建术语表',
    noDocument: '打开文档，即可查看',
    notLookedAt: '不检查使用此语言模式的文档',
  },
} as const;

for (const language of languages) {
  const themes = themesIn[language];
  const said = words[language];

  describe(`a person taking first steps, ${language}`, () => {
    let workbench: Workbench;

    before(async () => {
      const settings = {
        'bilingualGlossary.bundledGlossary': false,
        'bilingualGlossary.glossaries': ['none/*.glossary.yaml'],
      };
      const files = { 'notes.css': '/* Nothing to read here. */\n' };
      // Where there is less room, walkthroughs leave out their pictures.
      const size = { width: 1600, height: 900 };
      workbench = await openSamples({ language, file: 'notes.css', files, settings, size, scale: 1 });
      await workbench.waitForText('Nothing to read');
    });

    after(() => workbench.close());

    it('is told why the views of the side bar are empty, and what to do', async () => {
      const sideBar = await workbench.openViewContainer(said.container);
      await sideBar.getByText(said.noGlossary).waitFor();
      await sideBar.getByRole('button', { name: said.newGlossary }).waitFor();
      await sideBar.getByText(said.notLookedAt).waitFor();
      await workbench.takePictures('welcome-language', themes);
      await workbench.runCommand('View: Close All Editors');
      await sideBar.getByText(said.noDocument).waitFor();
      await workbench.takePictures('welcome-nothing', themes);
      await workbench.page.keyboard.press('Control+B'); // the side bar closes
    });

    for (const [id, title] of said.walkthroughs) {
      it(`follows the walkthrough “${title}”`, async () => {
        await workbench.runCommand('Welcome: Open Walkthrough...');
        const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
        await rows.filter({ hasText: title }).first().click();
        const page = workbench.page.locator('.gettingStartedContainer');
        await page.getByText(title).first().waitFor();
        await page.locator('.getting-started-media img').waitFor();
        const width = "document.querySelector('.getting-started-media img').naturalWidth";
        await workbench.eventually('its picture', async () =>
          (await workbench.page.evaluate<number>(width)) > 0 ? true : undefined,
        );
        await workbench.takePictures(`walkthrough-${id}`, themes);
      });
    }
  });

  describe(`a person following a walkthrough, ${language}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openSamples({ language, file: 'policy-brief.md', scale: 1 });
      await workbench.runCommand('View: Close All Editors');
    });

    after(() => workbench.close());

    it('opens a sample from it, which is ticked then, and decides on a term of that', async () => {
      await openTranslators();
      await workbench.page.getByRole('button', { name: said.openSample }).first().click();
      await workbench.waitForText('网络安全工作');
      await openTranslators();
      const steps = workbench.page.locator('.gettingStartedContainer .getting-started-step');
      const ticked = steps.filter({
        has: workbench.page.locator('.codicon-getting-started-step-checked:visible'),
      });
      await ticked.first().waitFor();
      await steps.nth(1).click();
      await workbench.page.getByRole('button', { name: said.decide, exact: true }).first().click();
      await workbench.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      await workbench.takePictures('walkthrough-decide', themes);
      await workbench.page.keyboard.press('Escape');
      await workbench.waitForText('网络安全工作');
    });

    async function openTranslators(): Promise<void> {
      await workbench.runCommand('Welcome: Open Walkthrough...');
      const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: said.walkthroughs[0][1] }).first().click();
      await workbench.page
        .locator('.gettingStartedContainer')
        .getByText(said.walkthroughs[0][1])
        .first()
        .waitFor();
    }
  });
}
