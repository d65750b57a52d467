import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: {
    readonly image?: Readonly<Record<string, string>>;
    readonly altText?: string;
    readonly markdown?: string;
  };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const texts = Object.entries({ en: 'package.nls.json', 'zh-cn': 'package.nls.zh-cn.json' }).map(
  ([language, file]) => [language, JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>] as const,
);
const folder = join('media', 'walkthroughs');

/** How many bytes all pictures may have together. */
const room = 1_600_000;

describe('the walkthroughs', () => {
  it('are for translators, writers and reviewers, with four to six steps each', () => {
    assert.deepEqual(
      contributes.walkthroughs.map(({ id }) => id),
      ['translator', 'writer', 'reviewer'],
    );
    for (const walkthrough of contributes.walkthroughs) {
      assert.ok(walkthrough.steps.length >= 4 && walkthrough.steps.length <= 6, walkthrough.id);
    }
  });

  for (const [language, said] of texts) {
    const shown = (text: string) => text.replace(/^%(.*)%$/u, (_, key: string) => said[key]);

    it(`have every picture and page that they show, and no other, ${language}`, () => {
      const ending = language === 'en' ? '' : `.${language}`;
      const named = steps.flatMap(({ media: { image = {}, markdown } }) => [
        ...Object.values(image).map(shown),
        ...(markdown === undefined
          ? []
          : [markdown.replace(/\.md$/u, language === 'en' ? '.md' : `.nls.${language}.md`)]),
      ]);
      const there = readdirSync(folder)
        .filter((file) => file.includes('zh-cn') === (ending !== ''))
        .map((file) => `media/walkthroughs/${file}`);
      assert.deepEqual([...new Set(named)].sort(), there.sort());
    });

    it(`say in words what each picture shows, ${language}`, () => {
      for (const { id, media } of steps) {
        if (media.image) assert.ok(shown(media.altText ?? '').length > 10, id);
      }
    });
  }

  it('have pictures for light and dark themes, with and without high contrast', () => {
    for (const { id, media } of steps) {
      if (media.image) assert.deepEqual(Object.keys(media.image), ['light', 'dark', 'hc', 'hcLight'], id);
    }
  });

  it(`show pictures of at most ${room / 1_000_000} MB`, () => {
    const bytes = readdirSync(folder).reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
    assert.ok(existsSync(folder) && bytes <= room, `they have ${bytes} bytes`);
  });

  it('are done with a step by a command, a view or a context that there is', () => {
    const own = [
      ...contributes.commands.map(({ command }) => `onCommand:${command}`),
      ...Object.values(contributes.views).flatMap((views) => views.map(({ id }) => `onView:${id}`)),
    ];
    for (const event of steps.flatMap(({ completionEvents }) => completionEvents)) {
      if (/^on(?:Command|View):bilingualGlossary/u.test(event)) assert.ok(own.includes(event), event);
    }
  });
});
