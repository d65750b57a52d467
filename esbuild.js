// Builds the product (dist/) and what tests and benchmarks run (out/). As a program: node esbuild.js [--watch] [--production]
const { createHash } = require('node:crypto');
const { chmodSync, readdirSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const esbuild = require('esbuild');

const root = __dirname;

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  loader: { '.md': 'text' },
  logLevel: 'warning',
};

/** Its ES modules look for a file URL that a CommonJS bundle doesn't have; its CommonJS build does the same work. */
const tinyglobby = require.resolve('tinyglobby');

/**
 * The extension, what starts it where there is Node, the script of its map's page, and the command-line checker, each one file that
 * needs no node_modules. One build of the extension serves both hosts, Node and the web worker.
 */
function product({ production = false } = {}) {
  const shipped = {
    ...common,
    charset: 'utf8',
    minify: production,
    sourcemap: production ? false : 'linked',
  };
  return [
    {
      ...shipped,
      platform: 'browser',
      target: 'es2022',
      charset: 'ascii', // which each start reads in a fraction of the time
      entryPoints: ['src/editor/extension.ts'],
      outfile: 'dist/extension.js',
      plugins: [engineFingerprint, bundledGlossaries],
    },
    { ...shipped, entryPoints: ['src/desktop/start.ts'], outfile: 'dist/desktop.js' },
    {
      ...shipped,
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
      entryPoints: ['src/view/map.ts'],
      outfile: 'dist/map-view.js',
    },
    {
      ...shipped,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
      alias: { tinyglobby },
      plugins: [executable],
    },
  ];
}

/** What runs the tests of each layer: a Node process, or the editor's extension host, there with one folder open, with two, and with none. */
const inNode = 'test/support/run.ts';
const inEditor = 'test/editor/index.ts';
const runners = {
  core: { core: inNode },
  package: { package: inNode },
  editor: { editor: inEditor, 'multi-root': inEditor, 'no-folder': inEditor },
  ui: { ui: inNode },
};

/** The tests of each folder of a layer in one bundle; `file` leaves those out whose path doesn't hold it. */
function tests({ layers = Object.keys(runners), file = '' } = {}) {
  const bundles = layers
    .flatMap((layer) => Object.entries(runners[layer]))
    .map(([folder, entry]) => ({
      ...common,
      packages: 'external',
      sourcemap: 'linked',
      entryPoints: [entry],
      outfile: `out/test/${folder}.js`,
      alias: { 'test-host': './test/support/host.node.ts' },
      plugins: [testFiles(`test/${folder}`, file), engineFingerprint, bundledGlossaries],
    }));
  return layers.includes('editor') ? [...bundles, ...webTests(file)] : bundles;
}

/**
 * The editor's tests for the web worker, which has neither Node nor node_modules, without those in files NAME.node.test.ts; and the
 * extension that gives it a folder.
 */
function webTests(file) {
  const web = { ...common, platform: 'browser', target: 'es2022', sourcemap: 'linked' };
  return [
    {
      ...web,
      entryPoints: [inEditor],
      outfile: 'out/test/web.js',
      // Mocha's build for browsers takes what it finds of `module` for its own: the last word is the runner's.
      format: 'iife',
      globalName: 'runner',
      footer: { js: 'module.exports = runner;' },
      // What the command line needs: it is part of the bundle, but no test that calls it runs there.
      external: ['vscode', 'node:*', 'tinyglobby'],
      alias: {
        'test-host': './test/support/host.web.ts',
        'node:assert/strict': './test/support/assert.web.ts',
        'node:util': 'util',
        mocha: './test/support/mocha.web.ts',
      },
      define: {
        TEST_GREP: JSON.stringify(process.env.TEST_GREP) ?? 'undefined',
        process: '{"env":{}}',
        global: 'globalThis',
      },
      plugins: [testFiles('test/editor', file, /\.node\.test\.ts$/), engineFingerprint, bundledGlossaries],
    },
    {
      ...web,
      entryPoints: ['test/web/workspace.ts'],
      outfile: 'out/test/web-workspace/extension.js',
      plugins: [testWorkspace],
    },
  ];
}

function benchmarks() {
  return [
    {
      ...common,
      packages: 'external',
      sourcemap: 'linked',
      entryPoints: filesUnder('test/bench', '.bench.ts'),
      outdir: 'out/bench',
    },
  ];
}

/** A module that only a build has, under a name that sources import. */
const builtModule = (name, load) => ({
  name,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: name }));
    build.onLoad({ filter: /.*/, namespace: name }, load);
  },
});

/** Lets a runner import the test files of a folder without naming them, each by a function, so that one that fails stays alone. */
const testFiles = (folder, part, leftOut = /^$/) =>
  builtModule('test-files', () => {
    const files = filesUnder(folder, '.test.ts').filter((file) => file.includes(part) && !leftOut.test(file));
    const loaders = files.map(
      (file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`,
    );
    return { contents: `export default { ${loaders.join(', ')} };`, resolveDir: root };
  });

/** Lets the web's tests have what the others find in a copy of the folder test/editor/workspace. */
const testWorkspace = builtModule('test-workspace', () => {
  const folder = 'test/editor/workspace';
  const texts = filesUnder(folder, '').map((file) => [
    relative(folder, file),
    readFileSync(join(root, file), 'utf8'),
  ]);
  return { contents: JSON.stringify(Object.fromEntries(texts)), loader: 'json' };
});

/** Names the glossaries that come with the extension: on the web, the folder that they are in can't be listed. */
const bundledGlossaries = builtModule('bundled-glossaries', () => {
  const names = filesUnder('glossary', '.glossary.yaml').map((file) => relative('glossary', file));
  return { contents: JSON.stringify(names), loader: 'json', watchDirs: [join(root, 'glossary')] };
});

/** A digest of the engine's sources and of the versions of what it leans on: what one engine has kept no other may read. */
const engineFingerprint = builtModule('engine-fingerprint', () => {
  const sources = [...filesUnder('src/core', '.ts'), 'package-lock.json'];
  const digest = createHash('sha256');
  for (const file of sources) digest.update(file).update(readFileSync(join(root, file)));
  const contents = `export default ${JSON.stringify(digest.digest('hex'))}`;
  return { contents, watchFiles: sources.map((file) => join(root, file)) };
});

const executable = {
  name: 'executable',
  setup(build) {
    build.onEnd(({ errors }) => {
      if (errors.length === 0) chmodSync(join(root, build.initialOptions.outfile), 0o755);
    });
  },
};

function filesUnder(folder, ending) {
  const start = join(root, folder);
  return readdirSync(start, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => relative(root, join(start, file)).replaceAll('\\', '/'))
    .sort();
}

async function buildAll(configurations) {
  await Promise.all(configurations.map((configuration) => esbuild.build(configuration)));
}

const buildProduct = (options) => buildAll(product(options));

const buildTests = (options) => buildAll(tests(options));

const buildBenchmarks = () => buildAll(benchmarks());

/** Rebuilds the product whenever one of its files changes; says so in the form that .vscode/tasks.json waits for. */
async function watchProduct() {
  for (const configuration of product()) {
    const plugins = [...(configuration.plugins ?? []), announcing(configuration.outfile)];
    await (await esbuild.context({ ...configuration, plugins })).watch();
  }
}

const announcing = (outfile) => ({
  name: 'announcing',
  setup(build) {
    build.onStart(() => console.log(`[watch] building ${outfile}`));
    build.onEnd(({ errors }) => console.log(`[watch] ${errors.length > 0 ? 'failed' : 'built'} ${outfile}`));
  },
});

module.exports = { product, buildProduct, buildTests, buildBenchmarks, watchProduct };

if (require.main === module) {
  const asked = (flag) => process.argv.includes(flag);
  const done = asked('--watch') ? watchProduct() : buildProduct({ production: asked('--production') });
  done.catch(() => (process.exitCode = 1)); // esbuild has told what is wrong
}
