import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Locator, type Page } from 'playwright-core';
import { findText, listSquiggles, type Place, type Squiggle } from './editor-dom';

/** A part of the window, in its pixels. */
export type Clip = { x: number; y: number; width: number; height: number };

/** Where pictures go that someone is to look at. */
export const pictures = join('out', 'pictures');

/** A colour theme by its id, and what the names of pictures in it end in. */
export type Theme = readonly [id: string, name: string];

/** A workbench in a browser, by what a person does in it and sees of it. */
export class Workbench {
  private theme: unknown;

  constructor(
    /** For what the methods below don't cover. */
    readonly page: Page,
    /** The workspace's folder. */
    readonly folder: string,
    /** What its settings say. */
    private readonly settings: Readonly<Record<string, unknown>>,
  ) {
    this.theme = settings['workbench.colorTheme'];
  }

  /** Waits until the editor shows a text (in the part of the document that is scrolled into view). */
  async waitForText(text: string): Promise<void> {
    await this.placeOf(text);
  }

  /** Runs a command by the title that the palette shows, such as `Glossary: Reload`. */
  async runCommand(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input.input');
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
    const run = async () => {
      // What is still being shown may take the focus, and the palette closes.
      await this.page.keyboard.press('F1');
      const isFilled = await isDone(input.fill(`>${title}`, { timeout: 8000 }));
      if (isFilled && (await isDone(row.click({ timeout: 8000 })))) return true;
      // An open palette keeps its list, in which commands that came later are missing.
      if (await input.isVisible()) await this.page.keyboard.press('Escape');
      return undefined;
    };
    await this.eventually(`the command ${title}`, run, 50_000);
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget:visible input.input');
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
  }

  /** Points at a text in the editor (its nth occurrence, from 0) and gives the text of the hover once it is whole. */
  async hover(text: string, nth = 0): Promise<string> {
    const { x, y } = await this.placeOf(text, nth);
    await this.page.mouse.move(5, 5);
    await this.page.mouse.move(x, y, { steps: 3 });
    let before = '';
    return this.eventually(`the hover on ${text}`, async () => {
      const now = (await this.hoverWidget.isVisible()) ? plain(await this.hoverWidget.innerText()) : '';
      const isWhole = now !== '' && now === before && !now.includes('Loading...');
      before = now;
      return isWhole ? now : undefined;
    });
  }

  /** The hover that is shown. */
  get hoverWidget(): Locator {
    return this.page
      .locator('.monaco-editor .monaco-hover:visible, .monaco-resizable-hover:visible .monaco-hover')
      .first();
  }

  /** Puts the cursor into a text in the editor. */
  async click(text: string, nth = 0): Promise<void> {
    const { x, y } = await this.placeOf(text, nth);
    await this.page.mouse.click(x, y);
  }

  /** Puts the cursor into a text in the editor and opens the light bulb there; gives the list of what it offers. */
  async openLightBulb(text: string, nth = 0): Promise<Locator> {
    const list = this.page.locator('.action-widget:not(.action-list-submenu-panel)');
    await this.click(text, nth);
    await this.page.mouse.move(5, 5); // Control makes a link of what the mouse is over
    await this.eventually(`the light bulb on ${text}`, async () => {
      // A list that is asked for while the document is still being checked closes again at the next change.
      await this.page.keyboard.press('Control+.');
      await list.waitFor({ timeout: 3000 }).catch(() => undefined);
      return (await list.isVisible()) ? true : undefined;
    });
    await this.page.mouse.move(6, 6); // until the mouse moves, the oldest editor lets nothing in the list be clicked on
    return list;
  }

  /** The squiggles in view, in the order of the text, each with the text under it. */
  squiggles(): Promise<Squiggle[]> {
    return this.page.evaluate<Squiggle[]>(listSquiggles);
  }

  /** Waits for a squiggle under a text. */
  async waitForSquiggle(text: string): Promise<Squiggle> {
    return this.eventually(`a squiggle under ${text}`, async () =>
      (await this.squiggles()).find((squiggle) => squiggle.text.includes(text)),
    );
  }

  /** What marks the passage that corresponds to the cursor. */
  get mark(): Locator {
    return this.page.locator('[class*="ced-"][class*="-TextEditorDecorationType"]').first();
  }

  /** Opens a view container by the title of its icon in the activity bar, and gives the side bar. */
  async openViewContainer(title: string): Promise<Locator> {
    const icon = this.page.locator('.part.activitybar .action-item').filter({
      has: this.page.locator(`.action-label[aria-label^="${title}"]`),
    });
    if (!/checked/.test((await icon.getAttribute('class')) ?? '')) await icon.click();
    await this.page.mouse.move(5, 5); // so that its name goes
    await this.page
      .locator('.part.sidebar .composite.title')
      .filter({ hasText: new RegExp(title, 'i') })
      .waitFor();
    return this.sideBar;
  }

  get sideBar(): Locator {
    return this.page.locator('.part.sidebar');
  }

  get statusBar(): Locator {
    return this.page.locator('.part.statusbar');
  }

  /** The texts of the notifications that are shown. */
  async notifications(): Promise<string[]> {
    return (
      await this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts()
    ).map(plain);
  }

  async dismissNotifications(): Promise<void> {
    await this.runCommand('Notifications: Clear All Notifications');
  }

  /** Takes a picture in each of some themes, which its name ends in. */
  async takePictures(
    name: string,
    themes: readonly Theme[],
    { clip, folder = pictures }: { clip?: Clip; folder?: string } = {},
  ): Promise<void> {
    await this.inThemes(themes, (theme) => this.screenshot(join(folder, `${name}-${theme}.png`), clip));
  }

  /** Looks at what is shown in each of some themes, first in the present one; `look` is told their names. */
  async inThemes(themes: readonly Theme[], look: (name: string) => Promise<void>): Promise<void> {
    const isPresent = ([theme]: Theme) => theme === this.theme;
    for (const [theme, name] of [...themes.filter(isPresent), ...themes.filter((each) => !isPresent(each))]) {
      await this.changeTheme(theme);
      await look(name);
    }
  }

  private async changeTheme(theme: string): Promise<void> {
    const shown = async () =>
      /vscode-theme-\S+/u.exec(
        (await this.page.locator('.monaco-workbench').first().getAttribute('class')) ?? '',
      )?.[0];
    if (this.theme === theme) return;
    const before = await shown();
    this.theme = theme;
    writeSettings(this.folder, { ...this.settings, 'workbench.colorTheme': theme });
    await this.eventually(`the theme ${theme}`, async () => ((await shown()) === before ? undefined : true));
    await this.page.waitForTimeout(300); // colours fade
  }

  /** The folder is made if need be. */
  async screenshot(path: string, clip?: Clip): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled', ...(clip ? { clip } : {}) });
  }

  /** The part of the window from the editor's upper left corner as far as something reaches. */
  async editorAsFarAs(shown: Locator): Promise<Clip> {
    const editor = await boxOf(this.page.locator('.part.editor'));
    const box = await boxOf(shown);
    const [width, height] = [box.x + box.width - editor.x, box.y + box.height - editor.y];
    return { x: editor.x, y: editor.y, width: width + margin, height: height + margin };
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Repeats a question until its answer is something, or says what was waited for. */
  async eventually<T>(what: string, ask: () => Promise<T | undefined>, limit = 20_000): Promise<T> {
    const end = Date.now() + limit;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
      await this.page.waitForTimeout(100);
    }
  }

  private placeOf(text: string, nth = 0): Promise<Place> {
    const find = `(${findText})(${JSON.stringify(text)}, ${nth})`;
    return this.eventually(
      `the text ${text}`,
      async () => (await this.page.evaluate<Place | null>(find)) ?? undefined,
    );
  }
}

/** Writes the settings of a workspace, whose folder for them is there. */
function writeSettings(folder: string, settings: Readonly<Record<string, unknown>>): void {
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
}

/** How much of what is around something is in its picture. */
const margin = 16;

async function boxOf(shown: Locator): Promise<Clip> {
  const box = await shown.boundingBox();
  if (box === null) throw new Error(`${String(shown)} isn't shown.`);
  return box;
}

/** Whether something could be done in its time. */
function isDone(doing: Promise<void>): Promise<boolean> {
  return doing.then(
    () => true,
    () => false,
  );
}

/** Editors show no-break spaces for spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
