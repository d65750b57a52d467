import assert from 'node:assert/strict';
import { openWorkbench } from './harness';
import { type Workbench } from './workbench';

describe('the workbench', () => {
  let workbench: Workbench;

  before(async () => {
    // tall, as the list of running extensions renders only the rows in view
    workbench = await openWorkbench({ file: 'policy.md', size: { width: 1280, height: 1800 } });
  });

  after(() => workbench.close());

  it('shows the document', async () => {
    await workbench.waitForText('网络安全和信息化');
    await workbench.waitForText('Network security');
  });

  it('has the extension running', async () => {
    await workbench.runCommand('Developer: Show Running Extensions');
    const row = workbench.page
      .locator('.runtime-extensions-editor .extension')
      .filter({ hasText: /bilingual.glossary/i });
    await row.getByText(/Activation/).waitFor();
    assert.deepEqual(await workbench.notifications(), []);
  });
});
