import assert from 'node:assert/strict';
import { openSamples, themes } from './samples';
import { type Workbench } from './workbench';

const glossed = `# 两份纪要

<!-- glossary-disable deprecated-term inconsistent-rendering -- quoted from the papers of 2003 -->
The older paper writes network sovereignty throughout.
<!-- glossary-enable -->

<!-- glossary: 网络安全 = cybersecurity -- as in the Cybersecurity Law -->
没有网络安全，企业的数字化转型就走不远。

<!-- glossary -->
`;

const decisions = `format: 1
decisions:
  - term: 网络安全
    rendering: cyber securty
    in: "*.md"
    reason: the usage of our policy papers
    date: 2026-11-22
`;

describe('a person deciding on a term', () => {
  let workbench: Workbench;

  before(async () => {
    const settings = { 'breadcrumbs.enabled': false }; // they come when they like, before or after the picture
    workbench = await openSamples({ file: '讲话要点.md', settings, scale: 1 });
    await workbench.waitForSquiggle('网络安全');
  });

  after(() => workbench.close());

  it('finds in the light bulb each rendering, for here, this document and this workspace', async () => {
    const offered = await workbench.openLightBulb('网络安全');
    for (const reach of ['here', 'in this document', 'in this workspace…']) {
      await offered.getByText(`Use “cybersecurity” for 网络安全 ${reach}`).waitFor();
    }
    const clip = await workbench.editorAsFarAs(offered);
    await workbench.takePictures('decide', themes, { clip });
    await workbench.page.keyboard.press('Escape');
  });

  it('decides for the document, and is not asked again', async () => {
    const offered = await workbench.openLightBulb('网络安全');
    await offered.getByText('Use “cybersecurity” for 网络安全 in this document').click();
    await workbench.waitForText('网络安全: cybersecurity');
    await workbench.eventually('the warnings to go', async () =>
      (await workbench.squiggles()).every(({ text }) => !text.includes('网络安全')) ? true : undefined,
    );
    const hover = await workbench.hover('把网络安全放到');
    assert.match(hover, /decided for this document, line 3/u);
    await workbench.takePictures('decided', themes);
  });
});

describe('a person checking the workspace', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openSamples({ file: 'policy-brief.md' });
    await workbench.waitForText('equipment vendors');
  });

  after(() => workbench.close());

  it('reads how much was found, and what in which document', async () => {
    await workbench.runCommand('Problems: Focus on Problems View');
    await workbench.runCommand('Glossary: Check Workspace');
    await workbench.page
      .getByText(/documents checked, \d+ problems/u)
      .first()
      .waitFor();
    await workbench.takePictures('workspace-check', themes);
  });
});

describe('a person writing directives', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openSamples({ file: 'glossed.md', files: { 'glossed.md': glossed } });
    await workbench.waitForSquiggle('i'); // of the code that silences nothing, which is a hint
  });

  after(() => workbench.close());

  it('is offered what may stand there', async () => {
    await workbench.click('<!-- glossary -->');
    await workbench.page.keyboard.press('End');
    for (const _ of ' -->') await workbench.page.keyboard.press('ArrowLeft');
    await workbench.page.keyboard.type('-');
    const list = workbench.page.locator('.suggest-widget');
    await list.getByText('glossary-next-line').waitFor();
    await workbench.takePictures('directives', themes);
  });
});

describe('a person writing a file of decisions', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openSamples({
      file: 'glossary.decisions.yaml',
      files: { 'glossary.decisions.yaml': decisions },
    });
  });

  after(() => workbench.close());

  it('sees what is wrong, and repairs it from the light bulb', async () => {
    await workbench.waitForSquiggle('securty');
    const repair = (await workbench.openLightBulb('securty')).getByText('Replace with “cybersecurity”');
    await repair.waitFor();
    await workbench.takePictures('decisions-repair', themes);
    await repair.click();
    await workbench.waitForText('rendering: cybersecurity');
    await workbench.page.keyboard.press('Control+s');
    await workbench.eventually('the problem to go', async () =>
      (await workbench.squiggles()).length === 0 ? true : undefined,
    );
  });
});
