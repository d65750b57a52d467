import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { median, row } from './clock.js';

/*
 * What the extension costs every window before it looks at a document: its bundle loaded and activated, by the CPU's clock, each time in a
 * new process. The editor's API is one thing that does nothing, so that what the editor does itself is left out.
 */

const rounds = 15;

/** Prints the milliseconds of CPU that loading and activating the bundle take that the argument names. */
const program = `
  const nothing = new Proxy(function () {}, {
    get: (target, key) =>
      key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? () => [][Symbol.iterator]()
      : key === 'then' ? undefined : key === 'prototype' ? target.prototype : nothing,
    set: () => true,
    apply: () => nothing,
    construct: () => nothing,
  });
  const { Module } = require('node:module');
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? nothing : load(name, ...rest));
  const spent = (before) => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000; };
  const start = process.cpuUsage();
  const { activate } = require(process.argv[1]);
  const loaded = spent(start);
  activate({ extensionUri: nothing, globalStorageUri: nothing, workspaceState: nothing, subscriptions: [] });
  console.log(JSON.stringify([loaded, spent(start)]));
  process.exit();
`;

const folder = mkdtempSync(join(tmpdir(), 'activation-'));
void bundled(join(folder, 'extension.js'))
  .then(measure)
  .finally(() => rmSync(folder, { recursive: true, force: true }));

function measure(bundle: string): void {
  const times = Array.from({ length: rounds }, () => {
    const printed = execFileSync(process.execPath, ['-e', program, bundle], { encoding: 'utf8' });
    return JSON.parse(printed) as [loaded: number, activated: number];
  });
  row('', 'kB', 'loaded', 'activated');
  row(
    'the extension (ms of CPU, aim 50)',
    (statSync(bundle).size / 1000).toFixed(0),
    median(times.map(([loaded]) => loaded)).toFixed(1),
    median(times.map(([, activated]) => activated)).toFixed(1),
  );
}

/** Builds the extension as it is packed. */
async function bundled(outfile: string): Promise<string> {
  const { product } = createRequire(`${process.cwd()}/package.json`)('./esbuild.js') as {
    product: (options: { production: boolean }) => BuildOptions[];
  };
  const options = product({ production: true }).find((each) => each.outfile === 'dist/extension.js');
  await build({ ...options, outfile });
  return outfile;
}
