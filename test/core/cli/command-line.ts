import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../../src/cli/run.js';
import type { Host } from '../../../src/cli/io.js';

/** What one run of the command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What both put on one screen, line by line. */
  readonly screen: readonly string[];
}

export interface Setting {
  /** Files by their path in the folder the program runs in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The variables of its environment. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly standardInput?: string | Uint8Array;
  /** Whether the outputs go to a terminal. */
  readonly isTerminal?: boolean;
  /** How many milliseconds pass from one look at the clock to the next. */
  readonly pace?: number;
  /** The folder of the bundled glossaries, in the folder the program runs in. */
  readonly bundled?: string;
}

/** Runs the command line as a function, in a folder of its own with these files. */
export function commandLine(argv: readonly string[], setting: Setting = {}): Ran {
  return inFolder(setting.files ?? {}, (cwd) => commandLineIn(cwd, argv, setting));
}

/** The same in a folder that is there. */
export function commandLineIn(cwd: string, argv: readonly string[], setting: Setting = {}): Ran {
  const { code, output } = started(argv, setting, cwd);
  assert.ok(typeof code === 'number', `${argv.join(' ')} has to be waited for`);
  return { code, ...output() };
}

/** The same for a command that has to be waited for. */
export function commandLineSoon(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  return inFolderSoon(setting.files ?? {}, async (cwd) => {
    const { code, output } = started(argv, setting, cwd);
    return { code: await code, ...output() };
  });
}

function started(argv: readonly string[], setting: Setting, cwd: string) {
  const { host, output } = hostIn(cwd, setting);
  return { code: run(argv, host), output };
}

/** What the program touches, in a folder, and what it has written there so far. */
export function hostIn(cwd: string, setting: Setting = {}): { host: Host; output: () => Omit<Ran, 'code'> } {
  let out = '';
  let err = '';
  let all = '';
  let now = 0;
  const isTerminal = setting.isTerminal ?? false;
  const host: Host = {
    cwd,
    bundledFolder: setting.bundled === undefined ? resolve('glossary') : join(cwd, setting.bundled),
    documentationFolder: resolve('docs', 'checks'),
    environment: setting.environment ?? {},
    out: { isTerminal, write: (text) => ((out += text), (all += text)) },
    err: { isTerminal, write: (text) => ((err += text), (all += text)) },
    readStandardInput: () => bytesOf(setting.standardInput ?? ''),
    today: () => '2026-06-01',
    now: () => (now += setting.pace ?? 0),
  };
  return { host, output: () => ({ out, err, screen: screenOf(all) }) };
}

/** What a terminal shows: CR goes to the beginning of the line, what is written there replaces, `ESC [K` wipes the rest. */
function screenOf(written: string): string[] {
  return written.split('\n').map((line) => {
    let shown = '';
    let column = 0;
    for (const piece of line.split(/(\r|\u001b\[K)/u)) {
      if (piece === '\r') {
        column = 0;
      } else if (piece.startsWith('\u001b')) {
        shown = shown.slice(0, column);
      } else {
        shown = shown.slice(0, column) + piece + shown.slice(column + piece.length);
        column += piece.length;
      }
    }
    return shown;
  });
}

/** Makes a folder with files, and removes it when the action is done. */
export function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  action: (folder: string) => T,
): T {
  const folder = folderWith(files);
  try {
    return action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inFolderSoon<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  action: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = folderWith(files);
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytesOf(content));
  }
  return folder;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}

/** A glossary with one ambiguous Chinese term, and one English term that may be two Chinese ones. */
export const glossary = `format: 1
sources:
  li-2020: { author: Li Na, year: 2020 }
concepts:
  - id: wangluo-anquan
    zh: { term: 网络安全, pinyin: wǎngluò ānquán }
    en:
      - { term: cybersecurity, status: preferred, when: policy and law, since: 2014, source: li-2020 §1 }
      - { term: network security, when: technology alone }
  - { id: renmai, zh: { term: 人脉, pinyin: rénmài }, en: network, definition: people one knows }
  - { id: wangluo, zh: { term: 网络, pinyin: wǎngluò }, en: network, definition: computers that are connected }
`;

/** What every run with that glossary alone begins with. */
export const withGlossary = ['--no-bundled', '--glossary', 'a.glossary.yaml'];
