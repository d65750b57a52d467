import assert from 'node:assert/strict';
import { openSamples } from './samples';
import { type Workbench } from './workbench';

describe('in an editor that speaks Chinese', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openSamples({ file: '讲话要点.md', language: 'zh-cn', scale: 1 });
  });

  after(() => workbench.close());

  it('the sidebar is Chinese', async () => {
    const sideBar = await workbench.openViewContainer('术语表');
    await sideBar.getByText('在此文档中').waitFor();
    await sideBar.getByText(/\d，\d 处未定/u).waitFor();
  });

  it('the hover is Chinese', async () => {
    await workbench.waitForSquiggle('网络安全');
    const hover = await workbench.hover('网络安全工作');
    for (const part of [/“网络安全”有 3 种译法/u, /转到条目/u, /此处: 未定/u, /cybersecurity（首选/u]) {
      assert.match(hover, part);
    }
  });

  it('commands are called in Chinese, and ask in Chinese', async () => {
    await workbench.runCommand('术语表: 筛选术语表…');
    await workbench.page.getByPlaceholder('中文、不带声调的拼音或英文').waitFor();
  });
});
