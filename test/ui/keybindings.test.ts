import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench, type Platform } from './harness';

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac: string;
  readonly when: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { keybindings: readonly Keybinding[] };
};

/** Those for text; the others hold only in a view of the extension. */
const chords = contributes.keybindings.filter(({ key }) => key.includes(' '));

describe('the keys', () => {
  it('are chords, or hold only in a view of the extension', () => {
    const others = contributes.keybindings.filter((each) => !chords.includes(each));
    for (const { key, when } of others) assert.match(when, /^focusedView == bilingualGlossary\./u, key);
  });

  for (const platform of ['Windows NT 10.0', 'Macintosh', 'X11; Linux x86_64'] satisfies Platform[]) {
    it(`are those of no other command, ${platform}`, async () => {
      const workbench = await openWorkbench({ platform });
      const { page } = workbench;
      await workbench.waitForText('Network security');
      await workbench.runCommand('Preferences: Open Keyboard Shortcuts');
      const rows = page.locator('.keybindings-editor .monaco-list-row');
      for (const { key, mac } of chords) {
        await page.locator('.keybindings-editor .search-container').click();
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.press('Control+A');
        await page.keyboard.type(`"${platform === 'Macintosh' ? mac : key}"`);
        await rows.filter({ hasText: 'Bilingual Glossary' }).first().waitFor();
        await workbench.eventually('the other rows to go', async () =>
          (await rows.count()) < 10 ? true : undefined,
        );
        const sources = await rows.allInnerTexts();
        assert.equal(sources.length, 1, sources.join('\n'));
      }
      await workbench.close();
    });
  }
});
