import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page } from 'playwright-core';
import { newPage } from './harness';
import { openSamples, readmePictures, themes } from './samples';
import { type Workbench } from './workbench';

const files = Object.fromEntries(
  ['interleaved.md', 'notes.tex'].map((name) => [name, readFileSync(join('samples', name), 'utf8')]),
);

describe('a person making a report', () => {
  let workbench: Workbench;
  let report: string;

  before(async () => {
    workbench = await openSamples({ file: 'interleaved.md', files, scale: 1 });
    const sideBar = await workbench.openViewContainer('Glossary');
    await sideBar.getByText('1 missing').first().waitFor();
    report = join(workbench.folder, 'terminology-report.html');
  });

  after(() => workbench.close());

  it('is asked what to make, and where', async () => {
    const quickInput = workbench.page.locator('.quick-input-widget:visible');
    await workbench.runCommand('Glossary: Create Terminology Report');
    await quickInput.locator('.monaco-list-row').filter({ hasText: 'Web page' }).click();
    await workbench.eventually('the proposed name', async () =>
      (await quickInput.locator('input.input').inputValue()) === report ? true : undefined,
    );
    await quickInput.getByText('OK', { exact: true }).click();
    await workbench.eventually('the report', () => Promise.resolve(existsSync(report) || undefined));
    await workbench.eventually('word of it', async () =>
      (await workbench.notifications()).includes(
        'The terminology report is written into terminology-report.html.',
      )
        ? true
        : undefined,
    );
  });

  for (const [, name] of themes) {
    it(`reads it in a browser, ${name}`, async () => {
      const page = await newPage({ size: { width: 1000, height: 827 }, scale: 2, colorScheme: name });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(report).href);
      await page.getByRole('heading', { name: 'At a glance' }).waitFor();
      assert.equal(await widthBeyondWindow(page), 0);
      assert.deepEqual(requests, [pathToFileURL(report).href]);
      const picture = join(readmePictures, `report-${name}.png`);
      mkdirSync(dirname(picture), { recursive: true });
      await page.screenshot({ path: picture });
      await page.context().close();
    });
  }
});

/** By how many pixels a page would have to be moved sideways to see all of it. */
function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
