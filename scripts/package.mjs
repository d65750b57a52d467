import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { isProgram, main, root, Trouble } from './main.mjs';
import { npm, run } from './processes.mjs';
import { ensureVsce } from './vsce.mjs';

const { name, version, license, keywords, bin, engines } = read('package.json');
/** In the words of the language files, which npm doesn't know. */
const { description } = read('package.nls.json');

/** What the command line reads beside its bundle (src/cli/main.ts), and what npm shows. */
const besideProgram = ['glossary', 'docs', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'LICENSE'];

let made;

/**
 * Makes both packages that people install, from one build; once, however often they are asked for.
 * @returns {Promise<{ vsix: string, tarball: string }>} where they are
 */
export const makePackages = () => (made ??= make());

async function make() {
  await build('buildProduct', { production: true });
  return { vsix: await packExtension(), tarball: await packProgram() };
}

/** The extension for the editor; .vscodeignore lists what is in it. */
async function packExtension() {
  const vsix = join(root, `${name}-${version}.vsix`);
  const args = ['package', '--out', vsix, '--no-dependencies', '--allow-missing-repository'];
  await succeed(
    run(process.execPath, [await ensureVsce(), ...args, '--no-rewrite-relative-links'], { quiet: true }),
  );
  return vsix;
}

/** The command line for npm, with a manifest of its own: its bundle needs no other package, and npm nothing of the editor. */
async function packProgram() {
  const folder = join(root, 'out', 'npm');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  const program = join(folder, 'dist', 'cli.js');
  cpSync(join(root, 'dist', 'cli.js'), program);
  chmodSync(program, 0o755);
  for (const each of besideProgram)
    cpSync(join(root, each), join(folder, each), {
      recursive: true,
      filter: (path) => !path.endsWith('.png'),
    });
  const manifest = {
    ...{ name, version, description, license, keywords, bin },
    engines: { node: engines.node },
    files: ['dist', ...besideProgram],
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  await succeed(npm(['pack', folder, '--pack-destination', root], { quiet: true }));
  return join(root, `${name}-${version}.tgz`);
}

function read(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

async function succeed(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Trouble(`The package could not be made:\n${output.trim()}`);
}

if (isProgram(import.meta.url)) {
  await main(async () => {
    await ensureDependencies();
    for (const file of Object.values(await makePackages())) console.log(file);
  });
}
