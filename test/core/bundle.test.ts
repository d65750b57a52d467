import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/** How many bytes an extension may have that someone's browser loads at each start. */
const room = 1_500_000;

describe('the bundle of the extension', () => {
  let bundle: Metafile['outputs'][string];
  let inputs: Metafile['inputs'];

  before(async () => {
    const options = product({ production: true }).find(({ outfile }) => outfile === 'dist/extension.js');
    const { metafile } = await build({ ...options, write: false, metafile: true });
    bundle = metafile.outputs['dist/extension.js'];
    ({ inputs } = metafile);
  });

  it('asks its host for nothing but the API of the editor', () => {
    assert.deepEqual([...new Set(bundle.imports.map(({ path }) => path))], ['vscode']);
  });

  it('holds no library in the build that is made for Node', () => {
    const ofNode = Object.keys(inputs).filter((file) => file.startsWith('node_modules/yaml/dist/'));
    assert.deepEqual(ofNode, []);
    assert.ok('node_modules/yaml/browser/dist/index.js' in inputs);
  });

  it('holds nothing of the command line, nor texts that its host gives it', () => {
    const needless = Object.keys(inputs).filter((file) => /^(?:src\/cli|l10n)\//u.test(file));
    assert.deepEqual(needless, []);
  });

  it(`has at most ${room / 1_000_000} MB`, () => {
    assert.ok(bundle.bytes <= room, `it has ${bundle.bytes} bytes`);
  });

  it('runs the pinyin dictionary only when something needs it', () => {
    const isDictionary = (file: string) => file.startsWith('node_modules/pinyin-pro/');
    const ways = Object.entries(inputs)
      .filter(([file]) => !isDictionary(file))
      .flatMap(([, { imports }]) => imports.filter(({ path }) => isDictionary(path)))
      .map(({ kind }) => kind);
    assert.deepEqual(ways, ['dynamic-import']);
  });
});

/** What esbuild.js makes; it goes by where it lies, so it can't be part of a bundle itself. */
function product(options: { production: boolean }): BuildOptions[] {
  const root = createRequire(`${process.cwd()}/package.json`);
  return (root('./esbuild.js') as { product: typeof product }).product(options);
}
