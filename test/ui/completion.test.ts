import { type Locator } from 'playwright-core';
import { openSamples, themes } from './samples';
import { type Workbench } from './workbench';

const files = {
  '起草.md': '# 工作要点\n\n今年要继续加强\n\n# Priorities\n\nThis year we continue to strengthen\n',
};

describe('a person typing', () => {
  let workbench: Workbench;

  before(async () => {
    const settings = { 'breadcrumbs.enabled': false };
    workbench = await openSamples({ file: '起草.md', files, settings, scale: 1 });
    await workbench.waitForText('今年要继续加强');
  });

  after(() => workbench.close());

  it('gets Chinese by the initials of its pinyin', async () => {
    const list = await typeBehind('今年要继续加强', 'wlaq', '网络安全');
    await workbench.page.keyboard.press('Control+Space'); // once more shows what is told of it
    await workbench.page.locator('.suggest-details:visible').getByText('cybersecurity').first().waitFor();
    await workbench.takePictures('completion-zh', themes);
    await workbench.page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
    await workbench.waitForText('今年要继续加强网络安全');
  });

  it('gets English by pinyin, the preferred rendering first', async () => {
    const list = await typeBehind('we continue to strengthen', ' wangluo anq', 'cybersecurity');
    await workbench.takePictures('completion-en', themes);
    await workbench.page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
    await workbench.waitForText('we continue to strengthen cybersecurity');
  });

  /** Types at the end of a line and asks what may be meant; gives the list, of which the first is what is expected. */
  async function typeBehind(line: string, typed: string, first: string): Promise<Locator> {
    const list = workbench.page.locator('.suggest-widget.visible');
    await workbench.click(line);
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type(typed);
    await workbench.eventually(`“${first}” to be offered`, async () => {
      // What is asked for before the extension is there finds nothing, and says so until it is closed.
      if (await list.isVisible()) await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('Control+Space');
      const row = list.locator('.monaco-list-row.focused').filter({ hasText: first });
      await row.waitFor({ timeout: 3000 }).catch(() => undefined);
      return (await row.isVisible()) ? true : undefined;
    });
    return list;
  }
});
