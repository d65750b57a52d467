import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A workbench that shows nothing but what a test or a person asked for, and calls nobody. */
export const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', // as on a desktop; a page saves by itself unless told otherwise
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Makes an editor's data folder what a person would have made of it, unless they have: their settings stay. Gives the token that an
 * address must hold: without it, any page in any browser on this machine could make the editor run what it likes.
 */
export function prepareData(folder, { settings = {}, installed }) {
  const user = join(folder, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeNew(join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
  if (installed) install(join(folder, 'extensions'), installed);
  writeNew(tokenFile(folder), randomBytes(16).toString('hex'), 0o600);
  return readFileSync(tokenFile(folder), 'utf8');
}

export const tokenFile = (folder) => join(folder, 'token');

/** Lists an extension as installed where it lies, so that a new build needs a reload of the window only. */
function install(extensions, path) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const location = { $mid: 1, path, scheme: 'file' };
  const entry = { identifier: { id: `${publisher}.${name}` }, version, location };
  mkdirSync(extensions, { recursive: true });
  writeFileSync(join(extensions, 'extensions.json'), JSON.stringify([entry]));
}

function writeNew(file, content, mode = 0o644) {
  try {
    writeFileSync(file, content, { flag: 'wx', mode });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
