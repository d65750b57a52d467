import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root, Trouble } from './main.mjs';
import { run } from './processes.mjs';
import { findProgram } from './programs.mjs';

/**
 * A headless Chromium for the tests: the one that CHROME_PATH names, one that is installed, or, for root on Debian and its
 * relatives (as in a container), one installed now with a Chinese font.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  if (canInstall()) await installMissing();
  const executablePath = findBrowser(chromium);
  if (!executablePath) {
    throw new Trouble(
      'The tests need a Chrome or Chromium: install one (on Debian: apt-get install chromium fonts-noto-cjk; anywhere: ' +
        'npx playwright-core install chromium), or name it in CHROME_PATH.',
    );
  }
  return chromium.launch({
    executablePath,
    args: flags,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=en-US'],
];

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

function findBrowser(chromium) {
  if (process.env.CHROME_PATH) {
    if (existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new Trouble(`CHROME_PATH names ${process.env.CHROME_PATH}, which isn't there.`);
  }
  return (
    findProgram(...programs) ?? [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path))
  );
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const bundles = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      bundles.map((name) => join(folder, name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [
      process.env.ProgramFiles,
      process.env['ProgramFiles(x86)'],
      process.env.LOCALAPPDATA,
    ].filter(Boolean);
    const files = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folders.flatMap((folder) => files.map((name) => join(folder, name)));
  }
  return [];
}

const canInstall = () =>
  process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');

async function installMissing() {
  const { chromium } = await import('playwright-core');
  const missing = [];
  if (!findBrowser(chromium)) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' and ')} (once)…`);
  const options = { quiet: true, cwd: root, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const updated = await run('apt-get', ['update'], options);
  const installed = await run(
    'apt-get',
    ['install', '--yes', '--no-install-recommends', ...missing],
    options,
  );
  if (installed.code === 0) return;
  throw new Trouble(
    `apt-get could not install ${missing.join(' and ')}; install it and run the tests again.\n` +
      (updated.output + installed.output).trim().split('\n').slice(-8).join('\n'),
  );
}

/** Without one, Chinese shows as boxes: nothing fails by it, but screenshots are useless. */
function hasChineseFont() {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true; // fc-list may be missing
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
