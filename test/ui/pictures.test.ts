import assert from 'node:assert/strict';
import { openSamples, readmePictures, themes } from './samples';
import { type Workbench } from './workbench';

describe('a person reading the samples', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openSamples({ file: '讲话要点.md' });
    await workbench.waitForText('网络安全工作');
  });

  after(() => workbench.close());

  it('sees the first undecided term underlined, and the later ones marked as hints', async () => {
    const first = await workbench.waitForSquiggle('网络安全');
    assert.equal(first.severity, 'warning');
    const all = await workbench.squiggles();
    assert.equal(all.filter(({ severity }) => severity === 'warning').length, 1);
    assert.ok(all.some(({ severity }) => severity === 'hint'));
  });

  it('sees the views of the side bar', async () => {
    const sideBar = await workbench.openViewContainer('Glossary');
    await sideBar.getByText('undecided').first().waitFor();
    await sideBar.getByText('Security', { exact: true }).first().waitFor();
  });

  it('reads in the problems which renderings there are, and when each is right', async () => {
    await workbench.runCommand('Problems: Focus on Problems View');
    const problems = workbench.page.locator('.markers-panel-container');
    await problems.getByText('nothing here tells which is meant').first().waitFor();
    await problems.getByText('network security (admitted)').first().waitFor();
    await workbench.takePictures('problems', themes, { folder: readmePictures });
    await workbench.runCommand('View: Toggle Panel Visibility');
  });

  it('reads in the hover how a term was resolved, and what sets it apart', async () => {
    const hover = await workbench.hover('把网络安全放到');
    assert.match(hover, /wǎngluò ānquán/u);
    assert.match(hover, /cybersecurity/u);
    assert.match(hover, /suggested by “国家安全”/u);
    await workbench.takePictures('hover', themes, { folder: readmePictures });
  });
});
