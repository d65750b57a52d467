import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type WorkbenchOptions } from './harness';
import { pictures, type Theme, type Workbench } from './workbench';

const samples = ['讲话要点.md', 'policy-brief.md', 'team.glossary.yaml'];

/** The themes in which pictures are taken. */
export const themes = [
  ['Default Light Modern', 'light'],
  ['Default Dark Modern', 'dark'],
] as const satisfies readonly Theme[];

/** Those whose colours are borders. */
export const highContrast = [
  ['Default High Contrast', 'high-contrast'],
  ['Default High Contrast Light', 'high-contrast-light'],
] as const satisfies readonly Theme[];

export const allThemes = [...themes, ...highContrast];

/** The languages that the extension speaks, each with the themes in which pictures are taken then. */
export const themesIn = {
  en: allThemes,
  'zh-cn': themes.map(([theme, name]) => [theme, `${name}-zh-cn`] as const),
} as const;
export const languages = ['en', 'zh-cn'] as const;

/** Where pictures for the README go: `UPDATE_PICTURES=1` makes them those that it shows. */
export const readmePictures = process.env.UPDATE_PICTURES === '1' ? join('docs', 'images') : pictures;

/** Opens a workspace with the samples, and further files and settings. */
export function openSamples({ files = {}, settings = {}, ...options }: WorkbenchOptions): Promise<Workbench> {
  const own = Object.fromEntries(samples.map((name) => [name, readFileSync(join('samples', name), 'utf8')]));
  const usual = {
    'bilingualGlossary.glossaries': ['team.glossary.yaml'],
    'editor.minimap.enabled': false,
  };
  return openWorkbench({
    files: { ...own, ...files },
    settings: { ...usual, ...settings },
    size: { width: 1280, height: 800 },
    scale: 2,
    ...options,
  });
}
