import assert from 'node:assert/strict';
import type { FrameLocator, Page } from 'playwright-core';
import { allThemes, highContrast, openSamples, readmePictures, themes, themesIn } from './samples';
import { type Workbench } from './workbench';

/** The page of the map, which the editor shows in a frame within a frame. */
function mapIn(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** Opens the map of the term that the cursor is put in. */
async function openMap(
  workbench: Workbench,
  title = 'Glossary: Show Distinction Map',
): Promise<FrameLocator> {
  await workbench.eventually(
    'the terms to be found',
    async () => ((await workbench.squiggles()).length > 0 ? true : undefined),
    50_000,
  );
  await workbench.click('网络安全工作');
  await workbench.runCommand(title);
  const map = mapIn(workbench.page);
  await map.locator('svg.map').waitFor();
  return map;
}

const size = { width: 1600, height: 1000 };

describe('a person looking at a distinction map', () => {
  let workbench: Workbench;
  let map: FrameLocator;

  before(async () => {
    workbench = await openSamples({ file: '讲话要点.md', size, scale: 1 });
    map = await openMap(workbench);
  });

  after(() => workbench.close());

  it('sees what shares words with a concept, and what it is kept apart from', async () => {
    await map
      .getByRole('button', { name: /^cybersecurity, preferred/u })
      .first()
      .waitFor();
    await map.getByRole('button', { name: /^1\. / }).first().waitFor();
    await workbench.takePictures('map', themes, { folder: readmePictures });
    await workbench.takePictures('map', highContrast);
  });

  it('reads every text against what is behind it', async () => {
    await workbench.inThemes(allThemes, async (theme) => {
      const faint = await map.locator('svg.map').evaluate(`[...document.querySelectorAll('svg.map text')]
        .filter((text) => getComputedStyle(text).fill === getComputedStyle(document.body).backgroundColor)
        .map(({ textContent }) => textContent)`);
      assert.deepEqual(faint, [], theme);
    });
  });

  it('finds every text within its box', async () => {
    const beyond = await map.locator('svg.map')
      .evaluate(`[...document.querySelectorAll('.target')].flatMap((target) => {
      const box = target.querySelector('rect.term')?.getBoundingClientRect();
      return [...target.querySelectorAll('text')]
        .filter((text) => box && text.getBoundingClientRect().right > box.right)
        .map(({ textContent }) => textContent);
    })`);
    assert.deepEqual(beyond, []);
  });
});

describe('a person at a distinction map with a keyboard', () => {
  let workbench: Workbench;
  let map: FrameLocator;
  const focused = () => map.locator(':focus').getAttribute('aria-label');
  const press = (key: string) => workbench.page.keyboard.press(key);

  before(async () => {
    workbench = await openSamples({ file: '讲话要点.md', size, scale: 1 });
    map = await openMap(workbench);
  });

  after(() => workbench.close());

  it('goes from one part to the next', async () => {
    await map
      .getByRole('button', { name: /^cybersecurity, preferred/u })
      .first()
      .focus();
    await press('ArrowDown');
    assert.match((await focused()) ?? '', /^network security/u);
    await press('ArrowLeft');
    assert.match((await focused()) ?? '', /^网络安全 · /u);
    await press('Tab');
    assert.notEqual(await focused(), null);
  });

  it('makes it larger and smaller', async () => {
    const width = async () => Number(await map.locator('svg.map').getAttribute('width'));
    const usual = await width();
    await press('+');
    assert.ok((await width()) > usual);
    await press('0');
    assert.equal(await width(), usual);
    await press('-');
    assert.ok((await width()) < usual);
    await press('0');
  });

  it('turns to another concept', async () => {
    await map.getByRole('button', { name: 'Show the map of 信息安全' }).first().focus();
    await press('Enter');
    await map.getByRole('group', { name: 'Distinction map of 信息安全' }).waitFor();
  });

  it('goes back to the text', async () => {
    await press('Escape');
    await workbench.page.locator('.monaco-editor.focused').first().waitFor();
  });
});

describe('a person at a distinction map with a hostile glossary', () => {
  it('sees its texts, and nothing of it runs or is fetched', async () => {
    const evil = '</script><script>top.ran=1</script><img src=http://evil.example/x onerror=top.ran=1>';
    const glossary = `concepts:\n  - { id: evil, zh: 网络安全, en: [${JSON.stringify(evil)}, other] }\n`;
    const workbench = await openSamples({
      file: '讲话要点.md',
      files: { 'team.glossary.yaml': glossary },
      scale: 1,
    });
    const requests: string[] = [];
    workbench.page.on('request', (request) => requests.push(request.url()));
    await workbench.waitForSquiggle('网络安全');
    await workbench.runCommand('Glossary: Show Distinction Map');
    const input = workbench.page.locator('.quick-input-widget:visible input.input');
    await input.fill('other');
    await press(workbench);
    const map = mapIn(workbench.page);
    await map.locator('svg.map').waitFor();
    await map
      .getByRole('button', { name: /<script>top\.ran=1/u })
      .first()
      .waitFor();
    assert.equal(await map.locator('main :is(script, img, iframe, a)').count(), 0);
    assert.deepEqual(
      requests.filter((url) => url.includes('evil')),
      [],
    );
    assert.equal(await workbench.page.evaluate('globalThis.ran'), undefined);
    await workbench.close();
  });

  async function press({ page }: Workbench): Promise<void> {
    await page
      .locator('.quick-input-list .monaco-list-row.focused')
      .filter({ hasText: '</script>' })
      .waitFor();
    await page.keyboard.press('Enter');
  }
});

describe('a person at a distinction map in an editor that speaks Chinese', () => {
  it('reads it in Chinese', async () => {
    const workbench = await openSamples({ file: '讲话要点.md', language: 'zh-cn', size, scale: 1 });
    const map = await openMap(workbench, '术语表: 显示辨析图');
    await map.getByRole('group', { name: '“网络安全”辨析图' }).waitFor();
    await map.getByText('使用时段').waitFor();
    await workbench.takePictures('map', themesIn['zh-cn']);
    await workbench.close();
  });
});
