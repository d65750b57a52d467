import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSamples, themes } from './samples';
import { type Workbench } from './workbench';

const files = Object.fromEntries(
  ['港区通报.zh.md', '港区通报.en.md'].map((name) => [name, readFileSync(join('samples', name), 'utf8')]),
);

describe('a person finding their way', () => {
  let workbench: Workbench;
  const press = (key: string) => workbench.page.keyboard.press(key);

  before(async () => {
    const settings = { 'breadcrumbs.enabled': false };
    workbench = await openSamples({ file: '讲话要点.md', files, settings, scale: 1 });
    await workbench.waitForSquiggle('网络安全');
  });

  after(() => workbench.close());

  it('sees every occurrence of a concept, in both languages and all documents', async () => {
    await workbench.click('网络安全工作');
    await workbench.runCommand('Peek References');
    const peek = workbench.page.locator('.reference-zone-widget');
    for (const name of ['讲话要点.md', '港区通报.en.md', 'policy-brief.md']) {
      await peek.getByText(name).first().waitFor();
    }
    await workbench.takePictures('references', themes);
    await press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  it('finds a concept by its pinyin among the symbols of the workspace', async () => {
    await press('Control+T');
    const quickInput = workbench.page.locator('.quick-input-widget:visible');
    await quickInput.locator('input.input').fill('#wlzq');
    await quickInput.locator('.monaco-list-row').filter({ hasText: '网络主权' }).first().waitFor();
    await workbench.takePictures('symbols', themes);
    await press('Escape');
  });

  it('sees before it is done what a renaming changes', async () => {
    await workbench.openFile('港区通报.en.md');
    await workbench.click('cybersecurity and');
    await press('F2');
    const name = workbench.page.locator('.rename-box input');
    await name.waitFor();
    await name.fill('security of networks');
    await press('Control+Enter');
    const preview = workbench.page.locator('.part.panel');
    await preview.getByText('policy-brief.md').first().waitFor();
    await workbench.takePictures('rename-preview', themes);
    const discard = preview.getByText('Discard', { exact: true });
    await discard.click();
    await discard.waitFor({ state: 'hidden' });
    await workbench.waitForText('cybersecurity and');
  });

  it('reads above an entry how often its concept occurs', async () => {
    await workbench.openFile('team.glossary.yaml');
    const lenses = workbench.page.locator('.codelens-decoration');
    await lenses
      .filter({ hasText: /^\d+ occurrences$/u })
      .first()
      .waitFor();
    await workbench.takePictures('code-lens', themes);
  });

  it('has on a line of the glossary what can be done with it', async () => {
    const sideBar = await workbench.openViewContainer('Glossary');
    await workbench.runCommand('Glossary: Filter Glossary…');
    await workbench.page.getByPlaceholder('Chinese, pinyin without tones, or English').fill('wlaqf');
    await press('Enter');
    const row = sideBar.locator('.monaco-list-row').filter({ hasText: '网络安全法' }).first();
    await row.click({ button: 'right' });
    const menu = workbench.page.locator('.context-view .monaco-menu');
    const offered = await menu.locator('.action-label:not(.separator)').allInnerTexts();
    assert.ok(offered.length >= 5, offered.join('\n'));
    await workbench.takePictures('context-menu', themes);
    await press('Escape');
  });
});
