import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { median, row } from './clock.js';

/*
 * What the extension costs every window before it looks at a document: loaded and activated, by the CPU's clock, each time in a new process;
 * first as after its installation, then with the code that it has kept compiled. The editor's API is one thing that does nothing, so that
 * what the editor does itself is left out.
 */

const rounds = 15;

/** Prints the milliseconds of CPU that a start takes, with its storage in a folder; goes on, if asked to, until the code is kept there. */
const program = `
  const nothing = new Proxy(function () {}, {
    get: (target, key) =>
      key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? () => [][Symbol.iterator]()
      : key === 'then' ? undefined : key === 'prototype' ? target.prototype : nothing,
    set: () => true,
    apply: () => nothing,
    construct: () => nothing,
  });
  const { existsSync } = require('node:fs');
  const { Module } = require('node:module');
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? nothing : load(name, ...rest));
  const [start, storage, code] = process.argv.slice(1);
  const before = process.cpuUsage();
  const { activate } = require(start);
  activate({ extensionUri: nothing, globalStorageUri: { fsPath: storage }, workspaceState: nothing, subscriptions: [] });
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
  const endOnce = (isDone) => (isDone() ? process.exit() : setTimeout(endOnce, 100, isDone));
  endOnce(() => code === undefined || existsSync(code));
`;

const folder = mkdtempSync(join(tmpdir(), 'activation-'));
void buildInto(folder)
  .then(measure)
  .finally(() => rmSync(folder, { recursive: true, force: true }));

function measure(): void {
  const start = join(folder, 'desktop.js');
  const bundle = join(folder, 'extension.js');
  const code = join(folder, 'code', 'extension.js.v8');
  const timeOf = (...more: string[]) =>
    Number(execFileSync(process.execPath, ['-e', program, start, folder, ...more], { encoding: 'utf8' }));
  const medianOf = () => median(Array.from({ length: rounds }, () => timeOf())).toFixed(1);
  row('of the extension (ms of CPU, aim 50)', 'kB', 'kept kB', 'CPU');
  row('the first start', kilobytes(bundle), '0', medianOf());
  timeOf(code);
  row('later starts', kilobytes(bundle), kilobytes(code), medianOf());
}

function kilobytes(file: string): string {
  return (statSync(file).size / 1000).toFixed(0);
}

/** Builds the extension and what starts it, as they are packed. */
async function buildInto(target: string): Promise<void> {
  const { product } = createRequire(`${process.cwd()}/package.json`)('./esbuild.js') as {
    product: (options: { production: boolean }) => BuildOptions[];
  };
  const parts = product({ production: true }).filter(({ outfile }) =>
    ['dist/desktop.js', 'dist/extension.js'].includes(outfile!),
  );
  for (const part of parts) await build({ ...part, outfile: join(target, basename(part.outfile!)) });
}
