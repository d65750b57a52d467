import assert from 'node:assert/strict';
import { openWorkbench } from './harness';
import { themes } from './samples';
import { type Workbench } from './workbench';

const glossary = `concepts:
  - id: yiti-fazhan
    zh: { term: 一体发展, pinyin: yiti fazhan }
    en:
      - { term: integrated development, statsu: preferred }
      - { term: joint development, cues: [两岸] }
    see: [yiti-fazhn]
    examples:
      - { text: 推动城乡一体发展。, expect: ambiguous }
      - { text: 两岸一体发展。, expect: integrated development }
`;

describe('a person writing a glossary', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      file: 'mine.glossary.yaml',
      files: { 'mine.glossary.yaml': glossary },
      settings: { 'bilingualGlossary.glossaries': ['mine.glossary.yaml'], 'editor.minimap.enabled': false },
      size: { width: 1280, height: 800 },
    });
    await workbench.waitForText('一体发展');
  });

  after(() => workbench.close());

  it('sees what is wrong underlined, and reads what to do', async () => {
    for (const text of ['yiti', 'statsu', 'yiti-fazhn', '两岸一体发展']) {
      await workbench.waitForSquiggle(text);
    }
    await workbench.runCommand('Problems: Focus on Problems View');
    const problems = workbench.page.locator('.markers-panel-container');
    await problems.getByText('did you mean “status”?').first().waitFor();
    await problems.getByText('has no tone marks').first().waitFor();
    await workbench.takePictures('glossary-problems', themes);
    await workbench.runCommand('View: Toggle Panel Visibility');
  });

  it('repairs it from the light bulb', async () => {
    const repair = (await workbench.openLightBulb('statsu')).getByText('Replace with “status”');
    await repair.waitFor();
    await workbench.takePictures('glossary-repair', themes);
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForText('status: preferred');
    await workbench.eventually('the problem to go', async () =>
      (await workbench.squiggles()).every(({ text }) => !text.includes('stat')) ? true : undefined,
    );
  });

  it('reads in the hover what a key means', async () => {
    const hover = await workbench.hover('cues');
    assert.match(hover, /same sentence/u);
    await workbench.takePictures('glossary-hover', themes);
  });
});
