import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Locator, type Page } from 'playwright-core';
import { newPage } from './harness';
import { openSamples, themes } from './samples';
import { writeWebp } from './webp';
import { type Clip, type Workbench } from './workbench';

/** Where the pictures of the walkthroughs go: `UPDATE_PICTURES=1` makes them those that the extension shows. */
const folder =
  process.env.UPDATE_PICTURES === '1'
    ? join('media', 'walkthroughs')
    : join('out', 'pictures', 'walkthroughs');

/** Where they are as they were taken, to be looked at. */
const looked = join('out', 'pictures', 'walkthroughs');

/** What an editor says that speaks English, and one that speaks Chinese; and what the names of its pictures end in. */
const editors = [
  {
    language: 'en',
    ending: '',
    said: {
      container: 'Glossary',
      decide: 'Use “cybersecurity” for 网络安全 in this document',
      map: 'Glossary: Show Distinction Map',
      report: 'Glossary: Create Terminology Report…',
      webPage: 'Web page',
      undecided: 'undecided',
    },
  },
  {
    language: 'zh-cn',
    ending: '.zh-cn',
    said: {
      container: '术语表',
      decide: '“cybersecurity”',
      map: '术语表: 显示辨析图',
      report: '术语表: 生成术语报告…',
      webPage: '网页',
      undecided: '未定',
    },
  },
] as const;

/** How large a picture is, in pixels of a screen of usual sharpness: about as large as it is shown. */
const picture = { width: 600, height: 390 };
const scale = 1.5;

const windows = {
  usual: { width: 656, height: 480 },
  withSideBar: { width: 900, height: 620 },
  wide: { width: 1400, height: 560 },
};

const files = {
  ...Object.fromEntries(
    ['港区通报.zh.md', '港区通报.en.md'].map((name) => [name, readFileSync(join('samples', name), 'utf8')]),
  ),
  '起草.md': '# 工作要点\n\n今年要继续加强\n',
};

const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.lineNumbers': 'off',
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
};

/** What they show is tested elsewhere, each where it is made. */
const describeWhereTaken = process.env.UPDATE_PICTURES === '1' ? describe : describe.skip;

for (const { language, ending, said } of editors) {
  for (const [theme, name] of themes) {
    describeWhereTaken(`the pictures of the walkthroughs, ${name}, ${language}`, () => {
      let workbench: Workbench;
      let blank: Page;

      before(async () => {
        mkdirSync(looked, { recursive: true });
        blank = await newPage({ size: picture, scale: 1 });
        const size = windows.usual;
        workbench = await openSamples({
          ...{ language, file: '讲话要点.md', files, size, scale },
          settings: { ...settings, 'workbench.colorTheme': theme },
        });
        await workbench.waitForText('网络安全工作');
        await workbench.page.keyboard.press('Control+B'); // the side bar closes
        await workbench.page.locator('.squiggly-warning').first().waitFor();
      });

      after(async () => {
        await workbench.close();
        await blank.context().close();
      });

      it('show what is known of a term', async () => {
        await workbench.hover('要讲网络安全');
        await take('hover', workbench.page.locator('.part.editor'), workbench.hoverWidget);
      });

      it('show what the light bulb offers', async () => {
        const list = workbench.page.locator('.action-widget:not(.action-list-submenu-panel)');
        await workbench.click('网络安全工作');
        await workbench.page.mouse.move(5, 5);
        await workbench.runCommand('Quick Fix...');
        await list.getByText(said.decide).first().waitFor();
        await take('decide');
        await workbench.page.keyboard.press('Escape');
      });

      it('show the terms of a document', async () => {
        await workbench.page.setViewportSize(windows.withSideBar);
        const sideBar = await workbench.openViewContainer(said.container);
        await sideBar.getByText(said.undecided).first().waitFor();
        await workbench.page.mouse.move(700, 450);
        await workbench.page.locator('.workbench-hover:visible').waitFor({ state: 'hidden' });
        await take('document', sideBar);
        await workbench.page.keyboard.press('Control+B');
        await workbench.page.setViewportSize(windows.usual);
      });

      it('show the distinction map', async () => {
        await workbench.page.setViewportSize(windows.wide);
        await workbench.click('网络安全工作');
        await workbench.runCommand(said.map);
        const frame = workbench.page.locator('iframe.webview.ready');
        await frame.contentFrame().frameLocator('#active-frame').locator('svg.map').waitFor();
        await workbench.page.mouse.move(5, 5);
        await workbench.page.locator('.workbench-hover:visible').waitFor({ state: 'hidden' });
        await take('map', frame);
        await workbench.runCommand('View: Close All Editors');
        await workbench.page.setViewportSize(windows.usual);
      });

      it('show a text beside its translation', async () => {
        await workbench.openFile('港区通报.en.md');
        await workbench.runCommand('View: Split Editor Right');
        await workbench.openFile('港区通报.zh.md');
        await workbench.click('设备采购');
        await workbench.mark.waitFor({ state: 'attached' });
        await take('translation');
        await workbench.runCommand('View: Close All Editors');
      });

      it('show terms by their pinyin', async () => {
        await workbench.openFile('起草.md');
        const list = workbench.page.locator('.suggest-widget.visible');
        await workbench.click('今年要继续加强');
        await workbench.page.keyboard.press('End');
        await workbench.page.keyboard.type('wlaq');
        await workbench.eventually('网络安全 to be offered', async () => {
          if (await list.isVisible()) await workbench.page.keyboard.press('Escape');
          await workbench.page.keyboard.press('Control+Space');
          const row = list.locator('.monaco-list-row.focused').filter({ hasText: '网络安全' });
          await row.waitFor({ timeout: 3000 }).catch(() => undefined);
          return (await row.isVisible()) ? true : undefined;
        });
        await take('pinyin');
        await workbench.page.keyboard.press('Escape');
      });

      it('show what an English word may stand for', async () => {
        await workbench.openFile('policy-brief.md');
        await workbench.runCommand('Go to Line/Column...');
        await workbench.page.keyboard.type('42');
        await workbench.page.keyboard.press('Enter');
        // So far up that the hover finds its room below, and hides nothing of the term.
        await workbench.page.mouse.move(300, 300);
        await workbench.page.mouse.wheel(0, 150);
        await workbench.hover('Internet security');
        await take('english', workbench.page.locator('.part.editor'), workbench.hoverWidget);
      });

      it('show what was found', async () => {
        await workbench.page.mouse.move(5, 5);
        await workbench.runCommand('Problems: Focus on Problems View');
        await workbench.runCommand('View: Toggle Maximized Panel');
        const panel = workbench.page.locator('.part.panel');
        await panel.getByText('network sovereignty').first().waitFor();
        await workbench.page.mouse.move(300, 470);
        await workbench.page.locator('.workbench-hover:visible').waitFor({ state: 'hidden' });
        await take('problems', panel);
        await workbench.runCommand('View: Toggle Panel Visibility');
      });

      it('show a terminology report', async () => {
        const path = join(workbench.folder, 'terminology-report.html');
        const quickInput = workbench.page.locator('.quick-input-widget:visible');
        await workbench.runCommand(said.report);
        await quickInput.locator('.monaco-list-row').filter({ hasText: said.webPage }).click();
        await quickInput.getByText('OK', { exact: true }).click();
        await workbench.eventually('the report', () => Promise.resolve(existsSync(path) || undefined));
        const page = await newPage({ size: { width: 780, height: 507 }, scale: 1.2, colorScheme: name });
        await page.goto(pathToFileURL(path).href);
        await page.evaluate("document.querySelector('h2').scrollIntoView()");
        await keep(page, 'report');
        await page.context().close();
      });

      /** Takes a picture from the upper left corner of a part, or from where something begins that reaches out of it. */
      async function take(
        what: string,
        from: Locator = workbench.page.locator('.part.editor'),
        beyond = from,
      ): Promise<void> {
        const [corner, reached] = [await from.boundingBox(), await beyond.boundingBox()];
        if (corner === null || reached === null) throw new Error(`There is nothing to show for ${what}.`);
        await keep(workbench.page, what, { x: Math.min(corner.x, reached.x), y: corner.y, ...picture });
      }

      async function keep(page: Page, what: string, clip?: Clip): Promise<void> {
        const png = await page.screenshot({ animations: 'disabled', ...(clip && { clip }) });
        const file = `${what}-${name}${ending}`;
        writeFileSync(join(looked, `${file}.png`), png);
        await writeWebp(blank, png, join(folder, `${file}.webp`));
      }
    });
  }
}
